using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>Every item of one topic, decision type, outcome or year. Which one, <see cref="Kind"/> says.</summary>
/// <param name="ListKind"><c>topic</c>, <c>type</c>, <c>outcome</c> or <c>year</c>.</param>
public sealed record ListPage(string ListKind) : Page
{
    /// <inheritdoc/>
    public override string Kind => ListKind;

    /// <summary>What the page lists, in a sentence of words; empty when the heading says it.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Number of items in words: "12 punkter".</summary>
    public required string Count { get; init; }

    /// <summary>The items by year (on a year page by body), newest first.</summary>
    public ImmutableArray<RowGroup> Groups { get; init; } = [];

    /// <summary>The page's siblings, such as the other topics.</summary>
    public ImmutableArray<Entry> Siblings { get; init; } = [];

    /// <summary>Heading above <see cref="Siblings"/>.</summary>
    public required string SiblingsHeading { get; init; }

    /// <summary>Address of the list's further parts when it is cut into pages; empty when it is not. Text is the page's number.</summary>
    public ImmutableArray<PartLink> Parts { get; init; } = [];
}

/// <summary>A link to one part of a list that is cut into pages.</summary>
/// <param name="Text">The part's number.</param>
/// <param name="Url">Its address.</param>
/// <param name="IsCurrent">True for the part shown.</param>
public sealed record PartLink(string Text, string Url, bool IsCurrent);
