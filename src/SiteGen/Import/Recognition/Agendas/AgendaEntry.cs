namespace SiteGen.Import.Recognition.Agendas;

/// <summary>An entry of an agenda: an item, or a section that items stand in.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title, marks of type included.</param>
/// <param name="Lines">Indexes of the lines it stands on.</param>
internal sealed record AgendaEntry(string Number, string Title, IReadOnlyList<int> Lines)
{
    /// <summary>True when the number of a page stands behind it.</summary>
    public bool HasPage { get; init; }

    /// <summary>True when letters were taken for figures in its number.</summary>
    public bool IsMisread { get; init; }

    /// <summary>True when the entries below it carry its number with one more part: 2 before 2.1.1.</summary>
    public bool IsSection { get; init; }

    /// <summary>An entry read from one line.</summary>
    public static AgendaEntry Of(NumberedTitle title, IReadOnlyList<int> lines, bool hasPage) =>
        new(title.Number, title.Title, lines) { HasPage = hasPage, IsMisread = title.IsMisread };

    /// <summary>The entry with the second line of its title.</summary>
    public AgendaEntry WithRest(string rest, int line, bool hasPage) => this with { Title = $"{Title} {rest}".Trim(), Lines = [.. Lines, line], HasPage = hasPage };

    /// <summary>The entries with those marked that are sections.</summary>
    public static IReadOnlyList<AgendaEntry> WithSections(IReadOnlyList<AgendaEntry> entries) =>
        [.. entries.Select((entry, i) => entry with { IsSection = i + 1 < entries.Count && entries[i + 1].Number.StartsWith(entry.Number + ".", StringComparison.Ordinal) })];
}
