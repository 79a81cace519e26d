namespace SiteGen.Cli.Import;

/// <summary>What the user asked <c>sitegen import</c> to do. Paths are full.</summary>
/// <param name="Source">The document, or the folder of documents.</param>
/// <param name="Body">The body that met; null when the document says it.</param>
/// <param name="Into">The folder to write to; null for the site's input folder.</param>
/// <param name="Report">The report's file; null for the usual one.</param>
/// <param name="IsDryRun">True to write nothing.</param>
/// <param name="Overwrites">True to overwrite files that differ.</param>
internal sealed record ImportRequest(string Source, string? Body, string? Into, string? Report, bool IsDryRun, bool Overwrites);
