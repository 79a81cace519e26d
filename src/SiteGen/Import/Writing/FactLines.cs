using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Import.Recognition;

namespace SiteGen.Import.Writing;

/// <summary>Writes front matter: values as YAML reads them back, and a <c># check</c> mark with its reason where a person must look.</summary>
/// <param name="file">Where to.</param>
/// <param name="language">Language of the marks.</param>
internal sealed partial class FactLines(TrackedFile file, string language)
{
    // Text that YAML takes as it stands: begins with a letter and holds no sign that means something to it.
    [GeneratedRegex(@"^(?:\p{L}|\d(?=[\d.]*-\w))[^:#""'\[\]{}&*!|>%@`\\\t]*(?<!\s)$")]
    private static partial Regex PlainShape { get; }

    [GeneratedRegex("^(?:true|false|yes|no|on|off|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex WordOfYaml { get; }

    /// <summary>A key with its value; nothing when there is none.</summary>
    public void Key(string key, Fact? fact, bool isQuoted = false, params IEnumerable<LocalText> moreDoubts)
    {
        if (fact is null) return;
        var value = isQuoted ? Quoted(fact.Text) : Scalar(fact.Text);
        file.Line($"{key}: {value}".TrimEnd() + Mark([.. fact.Doubt is { } doubt ? [doubt] : Array.Empty<LocalText>(), .. moreDoubts]), fact.Lines);
    }

    /// <summary>The mark behind a line; empty without doubts.</summary>
    public string Mark(params IReadOnlyCollection<LocalText> doubts) => doubts.Count == 0 ? "" : $"  # check: {string.Join("; ", doubts.Select(doubt => OneLine(doubt.In(language))).Distinct())}";

    /// <summary>A value, in quotation marks where YAML needs them.</summary>
    public static string Scalar(string text) => (text = Escape.Replace(text, "")).Length == 0 ? "" : PlainShape.IsMatch(text) && !WordOfYaml.IsMatch(text) ? text : Quoted(text);

    /// <summary>A value in a list or map of one line, where a comma parts values.</summary>
    public static string InFlow(string text) => text.Contains(',') ? Quoted(text) : Scalar(text);

    /// <summary>A value in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{OneLine(text).Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>A list of people.</summary>
    public void People(string key, IReadOnlyList<MemberDraft> people, string noteKey, string indent = "")
    {
        if (people.Count == 0) return;
        if (key.Length > 0) file.Line($"{indent}{key}:");
        foreach (var member in people)
        {
            var (person, items) = (member.Person, member.Items);
            var parts = new List<string> { $"name: {InFlow(person.Name)}" };
            if (person.Note.Length > 0 && noteKey.Length > 0) parts.Add($"{noteKey}: {InFlow(person.Note)}");
            if (items.Count > 0) parts.Add($"items: [{string.Join(", ", items.Select(Quoted))}]");
            var entry = parts.Count == 1 ? Scalar(person.Name) : $"{{{string.Join(", ", parts)}}}";
            file.Line($"{indent}  - {entry}{(member.IsDoubtful ? Mark(noteKey.Length == 0 ? Doubts.AbsenceUncertain : Doubts.NameUncertain) : "")}", member.Line);
        }
    }

    // Front matter is no Markdown: what was escaped for it is not.
    [GeneratedRegex(@"\\(?=[*_`\[\]<\\])")]
    private static partial Regex Escape { get; }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}
