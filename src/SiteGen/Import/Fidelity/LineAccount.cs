using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Fidelity;

/// <summary>What became of a line of the source.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Printed">Its words as printed.</param>
/// <param name="Places">Where they stand now: file and line.</param>
/// <param name="Dropped">Parts that were left out, and why.</param>
/// <param name="Turned">Words that stand in another notation, or as a key.</param>
/// <param name="Lost">Words that stand nowhere. An import that is right has none.</param>
internal sealed record LineAccount(int Number, string Printed, ImmutableArray<(string Path, int Line)> Places, ImmutableArray<(string Text, LocalText Reason)> Dropped, ImmutableArray<string> Turned, ImmutableArray<string> Lost)
{
    /// <summary>True when its words stand below the heading for text without a place.</summary>
    public bool IsUnplaced { get; init; }

    /// <summary>True when it says nothing: blank, or a drawn line.</summary>
    public bool IsEmpty => !Words.In(Printed).Any();

    /// <summary>True when nothing of it was kept as it is.</summary>
    public bool IsDropped => Places.IsEmpty && !Dropped.IsEmpty;
}
