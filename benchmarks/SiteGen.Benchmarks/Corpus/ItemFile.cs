using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The Markdown of one agenda item.</summary>
internal sealed class ItemFile(Vocabulary vocabulary)
{
    private const double MedianWords = 430; // shared out among the sections; some are left out

    /// <summary>The text, with the files that it names put among <paramref name="files"/>.</summary>
    public string Text(PlannedItem item, List<WrittenFile> files)
    {
        var dice = item.Dice;
        var text = new StringBuilder(4096).Append("---\n");
        Line(text, "number", Quoted(item.Number));
        Line(text, "title", Quoted(item.Title));
        Line(text, "type", item.Types.Length == 1 ? item.Types[0] : $"[{string.Join(", ", item.Types)}]");
        Line(text, "access", item.Closed ? "closed" : "open");
        if (item.Meeting.InSections) Line(text, "section", Quoted(item.Number[..1]));
        if (item.Closed) Closed(item, dice, text);
        else Open(item, dice, text, files);
        return text.ToString();
    }

    private static void Closed(PlannedItem item, Dice dice, StringBuilder text)
    {
        Line(text, "ground", "Styrelseslovens § 10, stk. 1");
        var shown = item.Outcome is not null && dice.Chance(0.4);
        if (item.Outcome is not null) text.Append("publishDecision: ").Append(shown ? "true" : "false").Append('\n');
        if (shown) Line(text, "outcome", item.Outcome!);
        Changed(item, dice, text);
        text.Append("---\n");
        if (shown) text.Append("\n## Beslutning\n\n").Append(Decisions.Of(item.Outcome!)).Append('\n');
    }

    private void Open(PlannedItem item, Dice dice, StringBuilder text, List<WrittenFile> files)
    {
        if (item.Case is { } matter) Line(text, "case", matter.Number);
        if (item.Outcome is { } outcome) Line(text, "outcome", outcome);
        if (item.Outcome == "postponed") Line(text, "postponedTo", Date(item.Meeting.Day.AddDays(33)));
        Line(text, "topics", $"[{string.Join(", ", item.Topics.Select(topic => Topics.All[topic].Id))}]");
        if (item.Types.Contains("presentation")) Line(text, "presenters", $"[{{name: {Body.Person(dice)}, organisation: {Capital(dice.Pick(WordForms.Plain))}forvaltningen}}]");
        if (dice.Chance(0.02)) Line(text, "absent", $"[{dice.Pick(item.Meeting.Body.Members)}]");
        if (item.Outcome == "approved" && dice.Chance(0.06)) Line(text, "votes", dice.Chance(0.5) ? "{for: [A, C, V], against: [Ø]}" : "{for: [A, V], against: [Ø], abstain: [C]}");
        if (item.Outcome is not null && dice.Chance(0.02)) Line(text, "decidedBy", "Borgmesteren på udvalgets vegne");
        Annexes.Of(item, text, files);
        if (dice.Chance(0.03)) FollowUp(item, dice, text);
        Changed(item, dice, text);
        text.Append("---\n");
        Sections(item, dice, text, files);
    }

    private static void FollowUp(PlannedItem item, Dice dice, StringBuilder text)
    {
        var by = item.Meeting.Day.AddDays(120);
        var done = dice.Chance(0.5) ? $", done: {Date(by.AddDays(-7))}" : "";
        text.Append(CultureInfo.InvariantCulture, $"followUp:\n  - {{what: {Capital(dice.Pick(WordForms.Plain))}, who: Forvaltningen, by: {Date(by)}{done}}}\n");
    }

    private static void Changed(PlannedItem item, Dice dice, StringBuilder text)
    {
        if (dice.Chance(0.01)) text.Append(CultureInfo.InvariantCulture, $"changes:\n  - {{date: {Date(item.Meeting.Day.AddDays(20))}, note: Et beløb er rettet}}\n");
        if (!item.Closed && dice.Chance(0.01)) Line(text, "redirects", $"[/referater/{item.Meeting.Path}/{item.Number}/]");
    }

    private void Sections(PlannedItem item, Dice dice, StringBuilder text, List<WrittenFile> files)
    {
        var words = (int)Math.Clamp(MedianWords * Math.Exp(0.65 * dice.Normal()), 25, 7000);
        var letters = dice.Chance(0.2) ? dice.Between(2, 4) : 0;
        Section(text, dice.Chance(0.05) ? SiteFiles.OwnHeading : "Sagen kort", Prose.Paragraphs(dice, Words(Math.Max(12, words / 8))));
        Section(text, "Indstilling", "Forvaltningen indstiller,\n\n" + (letters > 0
            ? Prose.Lettered(Enumerable.Range(0, letters).Select(_ => $"at {string.Join(' ', Words(9))},"))
            : $"at {string.Join(' ', Words(14))}."));
        Section(text, "Sagsfremstilling", Account(item, dice, words * 5 / 8));
        if (dice.Chance(0.3)) Section(text, "Økonomi", Prose.Paragraphs(dice, Words(Math.Max(8, words / 10))) + (dice.Chance(0.4) ? "\n\n" + Prose.Table(dice, Words(6)) : ""));
        if (dice.Chance(0.15)) Section(text, dice.Chance(0.5) ? "Baggrund" : "Retsgrundlag", Prose.Paragraphs(dice, Words(Math.Max(8, words / 8))) + (dice.Chance(0.15) ? "\n\n" + Annexes.Figure(item, Words(3), files) : ""));
        if (item.Types.Contains("presentation") && dice.Chance(0.3)) Section(text, "Emner", Prose.Bullets(dice, Words(30)));
        if (dice.Chance(0.2)) Section(text, "Videre proces", Prose.Paragraphs(dice, Words(20)) + (dice.Chance(0.3) ? "\n\n" + Onward(item, dice) : ""));
        if (item.Outcome is not { } outcome) return;
        var decided = letters > 0 && outcome is "approved" or "asRecommended" ? Prose.Lettered(Enumerable.Repeat("Godkendt.", Math.Max(letters, 1))) : Decisions.Of(outcome);
        if (dice.Chance(0.35)) decided += "\n\n" + Prose.Paragraphs(dice, Words(dice.Between(8, 40)));
        Section(text, "Beslutning", string.Join("\n\n", item.ExtraDecision.Prepend(decided)));
        if (outcome == "approved" && dice.Chance(0.03)) Section(text, "Mindretalsudtalelse", $"{dice.Pick(item.Meeting.Body.Members)} ønsker tilført: " + Prose.Paragraphs(dice, Words(25)));

        List<string> Words(int count) => vocabulary.Words(dice, count, item.Topics);
    }

    private static string Onward(PlannedItem item, Dice dice) => dice.Below(4) switch
    {
        0 => "Se også [mødet](meeting.md).",
        1 => $"Se [udvalgets møder](/{item.Meeting.Body.Id}/) og [indstillingen](#indstilling).",
        2 => $"Sagen hænger sammen med [mødets første punkt]({item.Meeting.Items[0].FileName}).",
        _ => "Skriv til [forvaltningen](mailto:post@lilleby.example).",
    };

    private string Account(PlannedItem item, Dice dice, int words)
    {
        var parts = new List<string> { Prose.Paragraphs(dice, vocabulary.Words(dice, Math.Max(20, words * 3 / 4), item.Topics)) };
        if (words > 60 && dice.Chance(0.4)) parts.Add(Prose.Bullets(dice, vocabulary.Words(dice, words / 4, item.Topics)));
        else if (words > 200) parts.Add($"### {Capital(dice.Pick(WordForms.Plain))}\n\n" + Prose.Paragraphs(dice, vocabulary.Words(dice, words / 4, item.Topics)));
        parts.InsertRange(1, item.ExtraText);
        return string.Join("\n\n", parts);
    }

    private static void Section(StringBuilder text, string heading, string markdown) => text.Append("\n## ").Append(heading).Append("\n\n").Append(markdown).Append('\n');

    private static void Line(StringBuilder text, string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

    public static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

/// <summary>The first sentence of a decision.</summary>
internal static class Decisions
{
    public static string Of(string outcome) => outcome switch
    {
        "asRecommended" => "Godkendt som indstillet.",
        "amended" => "Godkendt med den ændring, at beløbet fastsættes senere.",
        "noted" => "Taget til efterretning.",
        "discussed" => "Drøftet.",
        "postponed" => "Sagen blev udsat til næste møde.",
        "referred" => "Sendt tilbage til forvaltningen.",
        "rejected" => "Indstillingen blev forkastet.",
        "withdrawn" => "Punktet udgik af dagsordenen.",
        "elected" => "De indstillede blev valgt.",
        SiteFiles.OwnOutcome => "Forslaget sendes i høring.",
        _ => "Godkendt.",
    };
}
