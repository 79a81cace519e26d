using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Import.Recognition;

/// <summary>A value for a file's front matter.</summary>
/// <param name="Text">The value.</param>
/// <param name="Lines">Numbers of the source's lines that it comes from; none when it was concluded.</param>
/// <param name="Doubt">Why a person must look at it; null when the source says it plainly.</param>
internal sealed record Fact(string Text, ImmutableArray<int> Lines, LocalText? Doubt = null)
{
    /// <summary>A value that one line says.</summary>
    public static Fact Of(string text, int line, LocalText? doubt = null) => new(text, [line], doubt);

    /// <summary>A value that no line says.</summary>
    public static Fact Concluded(string text, LocalText doubt) => new(text, [], doubt);
}
