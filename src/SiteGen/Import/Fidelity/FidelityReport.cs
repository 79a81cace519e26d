using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Import.Writing;

namespace SiteGen.Import.Fidelity;

/// <summary>Writes the report on an import: what became of every line of the document, and what a person must look at.</summary>
internal static class FidelityReport
{
    // Enough to find a line by: the report is no second copy of a document that may be confidential. What was left out stands in full.
    private const int Excerpt = 70;

    /// <summary>The report in Markdown.</summary>
    public static string Write(string document, IReadOnlyList<TrackedFile> files, IReadOnlyList<LineAccount> accounts, string language)
    {
        var text = new StringBuilder();
        var filled = accounts.Where(account => !account.IsEmpty).ToList();
        Line($"# {Say("Import af", "Import of")} {document}");
        Line();
        Line($"| {Say("Linjer i dokumentet", "Lines of the document")} | {Say("Antal", "Number")} |");
        Line("| --- | ---: |");
        Line($"| {Say("med tekst", "with text")} | {filled.Count} |");
        Line($"| {Say("placeret", "placed")} | {filled.Count(account => !account.IsDropped && !account.IsUnplaced)} |");
        Line($"| {Say("udeladt med en grund", "left out for a reason")} | {filled.Count(account => account.IsDropped)} |");
        Line($"| {Say("uden plads", "without a place")} | {filled.Count(account => account.IsUnplaced)} |");
        Line($"| {Say("tomme", "empty")} | {accounts.Count - filled.Count} |");
        Part(Say("Filer", "Files"), files.Select(file => $"- {file.Path}"));
        Part(Say("Skal ses efter", "To be looked at"), files.SelectMany(Checks));
        Part(Say("Uden plads", "Without a place"), filled.Where(account => account.IsUnplaced).Select(account => $"- {account.Number}: {Short(account.Printed)} → {PlacesOf(account)}"));
        Part(Say("Udeladt", "Left out"), filled.SelectMany(account => account.Dropped.Select(dropped => $"- {account.Number}: {OneLine(dropped.Text)} – {dropped.Reason.In(language)}")));
        Part(Say("Ord, der står på en anden måde (som nøgle, dato eller tegn)", "Words in another notation (as a key, a date, a sign)"),
            filled.Where(account => !account.Turned.IsEmpty).Select(account => $"- {account.Number}: {string.Join(' ', account.Turned)}{(account.Places.IsEmpty ? "" : $" → {PlacesOf(account)}")}"));
        Part(Say("Hver linje og dens plads", "Every line and its place"),
            filled.Where(account => !account.Places.IsEmpty).Select(account => $"- {account.Number}: {Short(account.Printed)} → {PlacesOf(account)}"));
        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');

        string Say(string danish, string english) => new LocalText(danish, english).In(language);

        void Part(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0) return;
            Line();
            Line($"## {heading}");
            Line();
            foreach (var line in all) Line(line);
        }
    }

    /// <summary>The lines of a file that carry a mark.</summary>
    public static IEnumerable<string> Checks(TrackedFile file) =>
        file.Lines.Select((line, i) => (line.Text, Number: i + 1)).Where(line => line.Text.Contains("# check: ", StringComparison.Ordinal))
            .Select(line => $"- {file.Path}:{line.Number} {line.Text[(line.Text.IndexOf("# check: ", StringComparison.Ordinal) + 9)..]}");

    private static string PlacesOf(LineAccount account) => string.Join(", ", account.Places.GroupBy(place => place.Path).Select(file => $"{file.Key}:{string.Join(',', file.Select(place => place.Line))}"));

    private static string OneLine(string printed) => string.Join(' ', printed.Split([' ', '\t', '\f', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string printed)
    {
        var words = OneLine(printed);
        return words.Length <= Excerpt ? words : words[..Excerpt].TrimEnd() + " …";
    }
}
