using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>A word that the site files things under: a decision type or an outcome.</summary>
/// <param name="Id">The id that front matter uses, such as <c>asRecommended</c>.</param>
/// <param name="Label">The word in the interface language.</param>
/// <param name="Letter">The letter that agendas print, such as <c>B</c>; null when there is none.</param>
/// <param name="Kind">Which look an outcome has: <c>approved</c>, <c>amended</c>, <c>rejected</c>, <c>postponed</c>, <c>noted</c>, <c>sent</c>, <c>withdrawn</c> or <c>neutral</c>.</param>
public sealed record Term(string Id, string Label, string? Letter = null, string Kind = "neutral");

/// <summary>A subject that items are about. OParl <c>keyword</c>, schema.org <c>about</c>.</summary>
/// <param name="Id">The id that front matter and the URL use.</param>
/// <param name="Label">Its name in the interface language.</param>
/// <param name="Description">One sentence on what it covers; null when not given.</param>
/// <param name="Synonyms">Other words for it, used by search.</param>
public sealed record Topic(string Id, string Label, string? Description, ImmutableArray<string> Synonyms);

/// <summary>The words of the site: built-in ones with the site's own laid over them.</summary>
public sealed record Vocabulary
{
    /// <summary>Decision types by id, in the order in which they are shown.</summary>
    public required ImmutableArray<Term> Types { get; init; }

    /// <summary>Outcomes by id, in the order in which they are shown.</summary>
    public required ImmutableArray<Term> Outcomes { get; init; }

    /// <summary>Topics, in the order of the file.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>Role of each known heading; keys are compared without regard to case, accents of "é" and a final colon.</summary>
    public required IReadOnlyDictionary<string, SectionRole> Headings { get; init; }

    /// <summary>A citizen's word to the official words, for search.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Synonyms { get; init; }

    /// <summary>The role that <paramref name="heading"/> stands for; <see cref="SectionRole.Other"/> when it is not known.</summary>
    public SectionRole RoleOf(string heading) => Headings.GetValueOrDefault(HeadingKey(heading), SectionRole.Other);

    /// <summary>The form in which headings are compared: lower case, "é" as "e", no final colon.</summary>
    public static string HeadingKey(string heading) => heading.Trim().TrimEnd(':').ToLowerInvariant().Replace('é', 'e');
}
