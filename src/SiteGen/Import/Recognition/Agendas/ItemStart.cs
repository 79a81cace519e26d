using System.Collections.Immutable;

namespace SiteGen.Import.Recognition.Agendas;

/// <summary>Where an item or section of the agenda begins in the text.</summary>
/// <param name="At">Index of its heading's first line; -1 when it stands in the table of contents only.</param>
/// <param name="TextFrom">Index of the first line of its text.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title without marks in brackets.</param>
/// <param name="Types">Ids of the types that the title marks.</param>
internal sealed record ItemStart(int At, int TextFrom, Fact Number, Fact Title, ImmutableArray<string> Types)
{
    /// <summary>True for a section, which holds items and no text.</summary>
    public bool IsSection { get; init; }
}
