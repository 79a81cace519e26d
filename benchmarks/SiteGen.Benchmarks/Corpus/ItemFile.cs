using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The Markdown of one agenda item.</summary>
internal sealed class ItemFile(Vocabulary vocabulary)
{
    private const double MedianWords = 430; // shared out among the sections; some are left out
    private static readonly string[] Reasons = ["indeholder personoplysninger", "indeholder forretningshemmeligheder", "sendes på forespørgsel"];

    public string Text(PlannedItem item)
    {
        var dice = item.Dice;
        var text = new StringBuilder(4096).Append("---\n");
        Line(text, "number", Quoted(item.Number));
        Line(text, "title", Quoted(item.Title));
        Line(text, "type", item.Types.Length == 1 ? item.Types[0] : $"[{string.Join(", ", item.Types)}]");
        Line(text, "access", item.Closed ? "closed" : "open");
        if (item.Meeting.InSections) Line(text, "section", Quoted(item.Number[..1]));
        if (item.Closed) Closed(item, dice, text);
        else Open(item, dice, text);
        return text.ToString();
    }

    private static void Closed(PlannedItem item, Dice dice, StringBuilder text)
    {
        Line(text, "ground", "Styrelseslovens § 10, stk. 1");
        var shown = item.Outcome is not null && dice.Chance(0.4);
        if (shown) text.Append("publishDecision: true\noutcome: ").Append(item.Outcome).Append('\n');
        text.Append("---\n");
        if (shown) text.Append("\n## Beslutning\n\n").Append(Decisions.Of(item.Outcome!)).Append('\n');
    }

    private void Open(PlannedItem item, Dice dice, StringBuilder text)
    {
        if (item.Case is { } matter) Line(text, "case", matter.Number);
        if (item.Outcome is { } outcome) Line(text, "outcome", outcome);
        if (item.Outcome == "postponed") Line(text, "postponedTo", Date(item.Meeting.Day.AddDays(33)));
        Line(text, "topics", $"[{string.Join(", ", item.Topics.Select(topic => Topics.All[topic].Id))}]");
        if (item.Types.Contains("presentation")) Line(text, "presenters", $"[{{name: {Body.Person(dice)}, organisation: {Capital(dice.Pick(WordForms.Plain))}forvaltningen}}]");
        if (dice.Chance(0.02)) Line(text, "absent", $"[{dice.Pick(item.Meeting.Body.Members)}]");
        if (item.Outcome == "approved" && dice.Chance(0.06)) Line(text, "votes", "{for: [A, C, V], against: [Ø]}");
        Attachments(dice, text);
        if (dice.Chance(0.03)) text.Append(CultureInfo.InvariantCulture, $"followUp:\n  - {{what: {Capital(dice.Pick(WordForms.Plain))}, who: Forvaltningen, by: {Date(item.Meeting.Day.AddDays(120))}}}\n");
        if (dice.Chance(0.01)) text.Append(CultureInfo.InvariantCulture, $"changes:\n  - {{date: {Date(item.Meeting.Day.AddDays(20))}, note: Et beløb er rettet}}\n");
        text.Append("---\n");
        Sections(item, dice, text);
    }

    private static void Attachments(Dice dice, StringBuilder text)
    {
        var count = dice.Weighted(45, 25, 15, 10, 5);
        if (count > 0) text.Append("attachments:\n");
        for (var index = 1; index <= count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - title: {Quoted($"Bilag {index} {dice.Pick(WordForms.Plain)}")}\n");
            text.Append(dice.Chance(0.5) ? $"    withheld: {dice.Pick(Reasons)}\n" : $"    url: https://www.example.org/bilag/{dice.Below(100000)}.pdf\n");
        }
    }

    private void Sections(PlannedItem item, Dice dice, StringBuilder text)
    {
        var words = (int)Math.Clamp(MedianWords * Math.Exp(0.65 * dice.Normal()), 25, 7000);
        var letters = dice.Chance(0.2) ? dice.Between(2, 4) : 0;
        Section(text, "Sagen kort", Prose.Paragraphs(dice, Words(Math.Max(12, words / 8))));
        Section(text, "Indstilling", "Forvaltningen indstiller,\n\n" + (letters > 0
            ? Prose.Lettered(Enumerable.Range(0, letters).Select(_ => $"at {string.Join(' ', Words(9))},"))
            : $"at {string.Join(' ', Words(14))}."));
        Section(text, "Sagsfremstilling", Account(item, dice, words * 5 / 8));
        if (dice.Chance(0.3)) Section(text, "Økonomi", Prose.Paragraphs(dice, Words(Math.Max(8, words / 10))) + (dice.Chance(0.4) ? "\n\n" + Prose.Table(dice, Words(6)) : ""));
        if (dice.Chance(0.15)) Section(text, dice.Chance(0.5) ? "Baggrund" : "Retsgrundlag", Prose.Paragraphs(dice, Words(Math.Max(8, words / 8))));
        if (dice.Chance(0.2)) Section(text, "Videre proces", Prose.Paragraphs(dice, Words(20)) + (dice.Chance(0.2) ? "\n\nSe også [mødet](meeting.md)." : ""));
        if (item.Outcome is not { } outcome) return;
        var decided = letters > 0 && outcome is "approved" or "asRecommended" ? Prose.Lettered(Enumerable.Repeat("Godkendt.", Math.Max(letters, 1))) : Decisions.Of(outcome);
        if (dice.Chance(0.35)) decided += "\n\n" + Prose.Paragraphs(dice, Words(dice.Between(8, 40)));
        Section(text, "Beslutning", string.Join("\n\n", item.ExtraDecision.Prepend(decided)));
        if (outcome == "approved" && dice.Chance(0.03)) Section(text, "Mindretalsudtalelse", $"{dice.Pick(item.Meeting.Body.Members)} ønsker tilført: " + Prose.Paragraphs(dice, Words(25)));

        List<string> Words(int count) => vocabulary.Words(dice, count, item.Topics);
    }

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
        _ => "Godkendt.",
    };
}
