using System.Collections.Immutable;

namespace SiteGen.Import.Sources;

/// <summary>A document in the one form that recognition knows.</summary>
/// <param name="Name">Its file name, shown in reports.</param>
/// <param name="Lines">Its lines, blank ones too, in reading order.</param>
/// <param name="Printed">The words of each line as they stand in the document, by its number: what must be accounted for.</param>
/// <param name="Pictures">Its pictures by the name that links in <paramref name="Lines"/> use.</param>
internal sealed record SourceDocument(string Name, ImmutableArray<SourceLine> Lines, ImmutableSortedDictionary<int, string> Printed, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Pictures);
