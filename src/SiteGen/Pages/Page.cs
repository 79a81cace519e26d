using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>
/// What a template sees of one page. Every member is ready to print: addresses are resolved, dates are in words, prose is HTML.
/// A template that names a member which does not exist is a fault in the theme, so these records are the theme's contract.
/// </summary>
public abstract record Page
{
    /// <summary>The template in <c>theme/layouts/</c> and the value of <c>data-page-kind</c>: <c>item</c>, <c>meeting</c>, <c>home</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>Address from the root of the host, with <c>LinkRoot</c> and a final slash: <c>/referater/rar-nordjylland/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>Absolute address; null when the settings name no host.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The whole <c>title</c> element, unique on the site: "Punkt – organ, dato – site".</summary>
    public required string Title { get; init; }

    /// <summary>The page's only <c>h1</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>One or two sentences for search engines and shared links; never empty.</summary>
    public required string Description { get; init; }

    /// <summary>The way from the home page to this one, the page itself last; empty on home and error pages.</summary>
    public ImmutableArray<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The page's own table of contents; empty when the page is too short to need one.</summary>
    public ImmutableArray<TocEntry> Toc { get; init; } = [];

    /// <summary>Number of entries in <see cref="Toc"/> and their children.</summary>
    public int TocCount => Toc.Sum(entry => 1 + entry.Children.Length);

    /// <summary>True when search engines are asked to leave the page out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>schema.org data as JSON, safe to print inside a <c>script</c> element; null when the page has none.</summary>
    public string? JsonLd { get; init; }
}

/// <summary>Words that lead somewhere.</summary>
/// <param name="Text">The words.</param>
/// <param name="Url">The address.</param>
public sealed record Link(string Text, string Url);

/// <summary>One line of a table of contents.</summary>
/// <param name="Text">The heading's words.</param>
/// <param name="Url">The anchor, such as <c>#beslutning</c>.</param>
/// <param name="Number">The item's number on a meeting page; otherwise null.</param>
/// <param name="Types">The item's decision types on a meeting page; otherwise empty.</param>
/// <param name="Children">The headings below it.</param>
public sealed record TocEntry(string Text, string Url, string? Number, ImmutableArray<TypeMark> Types, ImmutableArray<TocEntry> Children);

/// <summary>A date in the three forms that pages print.</summary>
/// <param name="Iso">For <c>datetime</c>: <c>2023-09-28</c>, or with time and UTC offset <c>2023-09-28T13:00+02:00</c>.</param>
/// <param name="Words">"torsdag den 28. september 2023".</param>
/// <param name="Short">"28.9.2023".</param>
public sealed record DateText(string Iso, string Words, string Short);

/// <summary>A decision type as it is shown: letter and word.</summary>
/// <param name="Id">Its id, such as <c>decision</c>.</param>
/// <param name="Label">Its word, such as "Beslutning".</param>
/// <param name="Letter">The letter of the agenda, such as <c>B</c>; null when there is none.</param>
/// <param name="Url">The page that lists all items of the type.</param>
public sealed record TypeMark(string Id, string Label, string? Letter, string Url);

/// <summary>An outcome as it is shown: text always, colour and icon by kind.</summary>
/// <param name="Id">The outcome's id, or <c>closed</c>.</param>
/// <param name="Label">Its word, such as "Godkendt".</param>
/// <param name="Kind">Which look: <c>approved</c>, <c>amended</c>, <c>rejected</c>, <c>postponed</c>, <c>noted</c>, <c>sent</c>, <c>withdrawn</c>, <c>closed</c> or <c>neutral</c>.</param>
/// <param name="Url">The page that lists all items with this outcome; null for <c>closed</c>.</param>
public sealed record Badge(string Id, string Label, string Kind, string? Url);

/// <summary>How far the record of a meeting has come, as it is shown.</summary>
/// <param name="Id"><c>agenda</c>, <c>draft</c>, <c>approved</c> or <c>cancelled</c>.</param>
/// <param name="Label">In words: "Godkendt referat".</param>
public sealed record StatusText(string Id, string Label);

/// <summary>One item in a list of items.</summary>
public sealed record ItemRow
{
    /// <summary>The item's number.</summary>
    public required string Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Its decision types.</summary>
    public required ImmutableArray<TypeMark> Types { get; init; }

    /// <summary>What came of it; null while undecided.</summary>
    public Badge? Badge { get; init; }

    /// <summary>One line on the decision or the case, plain text; empty when there is nothing to say.</summary>
    public required string Summary { get; init; }

    /// <summary>True for an item treated behind closed doors.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The body's name.</summary>
    public required string Body { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateText HeldOn { get; init; }

    /// <summary>True on a case page for the row of the page one comes from; elsewhere false.</summary>
    public bool IsCurrent { get; init; }
}

/// <summary>One meeting in a list of meetings.</summary>
/// <param name="Body">The body's name.</param>
/// <param name="Url">The meeting's page.</param>
/// <param name="HeldOn">The day.</param>
/// <param name="Time">"kl. 13.00–16.00"; null when no time is known.</param>
/// <param name="Place">Where; null when not given.</param>
/// <param name="Status">How far the record has come.</param>
/// <param name="ItemCount">"17 punkter".</param>
public sealed record MeetingRow(string Body, string Url, DateText HeldOn, string? Time, string? Place, StatusText Status, string ItemCount);

/// <summary>A section of text with its heading.</summary>
/// <param name="Id">Anchor, unique on the page.</param>
/// <param name="Heading">The heading's words; empty for text without a heading.</param>
/// <param name="Role">What the section is: <c>summary</c>, <c>recommendation</c>, <c>decision</c>, <c>case</c>, … or <c>other</c>.</param>
/// <param name="Html">Its text.</param>
public sealed record TextSection(string Id, string Heading, string Role, string Html);

/// <summary>A document as it is listed.</summary>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Where it lies; null when it is withheld.</param>
/// <param name="Note">Type and size ("PDF, 1,2 MB"), or the host it lies on, or the reason it is withheld.</param>
/// <param name="IsWithheld">True when it is named only.</param>
/// <param name="IsExternal">True when it lies on another site.</param>
public sealed record Document(string? Number, string Title, string? Url, string Note, bool IsWithheld, bool IsExternal);

/// <summary>A correction as it is shown.</summary>
/// <param name="On">The day.</param>
/// <param name="Note">What was corrected.</param>
public sealed record ChangeNote(DateText On, string Note);

/// <summary>A fact in a list of facts: term and description.</summary>
/// <param name="Name">The term, such as "Sagsnummer".</param>
/// <param name="Text">The description in words.</param>
/// <param name="Url">Where the description leads; null when nowhere.</param>
public sealed record Fact(string Name, string Text, string? Url = null);

/// <summary>Something that items are filed under, in a list of such things.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Note">Number of items in words: "12 punkter".</param>
/// <param name="Description">A sentence on it; null when there is none.</param>
public sealed record Entry(string Text, string Url, string Note, string? Description = null);

/// <summary>Entries under a heading.</summary>
/// <param name="Id">Anchor.</param>
/// <param name="Heading">Its words.</param>
/// <param name="Items">The items under it.</param>
public sealed record RowGroup(string Id, string Heading, ImmutableArray<ItemRow> Items);
