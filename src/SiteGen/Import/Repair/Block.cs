using System.Collections.Immutable;

namespace SiteGen.Import.Repair;

/// <summary>A line of Markdown to write.</summary>
/// <param name="Text">The line.</param>
/// <param name="Sources">Numbers of the source's lines that it is made from.</param>
internal sealed record TextLine(string Text, ImmutableArray<int> Sources);

/// <summary>A paragraph, list, table or heading, written with an empty line around it.</summary>
internal sealed record Block(ImmutableArray<TextLine> Lines);
