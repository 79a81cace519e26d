using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// Anchors of a text's headings, from their words, in the order written: they stay when the page shows its sections in another order
/// or the text is imported again. Planned before anything is rendered, so that links to them can be checked.
/// </summary>
internal static class Anchors
{
    /// <summary>Anchors that the theme's templates use themselves; a heading with the same words gets a number. A test holds the list complete.</summary>
    public static readonly ImmutableHashSet<string> Reserved =
    [
        "indhold", "bilag", "rettelser", "beslutning-status", "om-punktet", "samme-sag", "opfoelgning", "henvisning", "om-moedet", "deltagere",
        "overblik", "punkter", "soegefelt", "medlemmer", "moeder", "om-organet", "kommende", "seneste", "beslutninger",
    ];

    /// <summary>Anchors of an item's sections, section by section.</summary>
    public static ImmutableArray<SectionAnchors> Of(AgendaItem item) => Of(item.Sections.Select(section => (section.Heading, section.Text)));

    /// <summary>Anchors of a text's headings, in order.</summary>
    public static ImmutableArray<string> Of(Prose prose) => Of([("", prose)])[0].Headings;

    private static ImmutableArray<SectionAnchors> Of(IEnumerable<(string Heading, Prose Text)> sections)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        return [.. sections.Select(section => new SectionAnchors(
            section.Heading.Length == 0 ? "" : Free(section.Heading),
            [.. section.Text.Headings.Select(heading => Free(heading.Text))]))];

        string Free(string words)
        {
            var slug = Slug.Of(words) is { Length: > 0 } made ? made : "afsnit";
            var anchor = slug;
            for (var number = 2; !taken.Add(anchor); number++) anchor = $"{slug}-{number}";
            return anchor;
        }
    }
}

/// <summary>Anchors of one section.</summary>
/// <param name="Own">The section's own; empty when it has no heading.</param>
/// <param name="Headings">Those of the headings below it.</param>
internal sealed record SectionAnchors(string Own, ImmutableArray<string> Headings);
