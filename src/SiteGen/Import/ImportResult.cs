using System.Collections.Immutable;
using SiteGen.Output;

namespace SiteGen.Import;

/// <summary>What an import made of a document.</summary>
/// <param name="Files">The files to write; paths below the input folder.</param>
/// <param name="Meetings">The meetings found.</param>
/// <param name="Report">The report on every line, in Markdown.</param>
/// <param name="Counts">The report in figures.</param>
public sealed record ImportResult(ImmutableArray<OutputFile> Files, ImmutableArray<ImportedMeeting> Meetings, string Report, ImportCounts Counts);

/// <summary>A meeting that was found in a document.</summary>
/// <param name="Folder">Its folder below the input folder.</param>
/// <param name="Items">How many items it has.</param>
public sealed record ImportedMeeting(string Folder, int Items);

/// <summary>A report in figures.</summary>
/// <param name="Lines">Lines of the document that hold words.</param>
/// <param name="Dropped">Those left out for a stated reason.</param>
/// <param name="Unplaced">Those that stand under the heading for text without a place.</param>
/// <param name="Checks">Marks that a person must look at.</param>
public sealed record ImportCounts(int Lines, int Dropped, int Unplaced, int Checks);
