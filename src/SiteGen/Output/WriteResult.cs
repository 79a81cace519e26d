using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>What writing a site did.</summary>
/// <param name="Written">Number of files that are new or changed.</param>
/// <param name="Unchanged">Number of files that were left alone because their bytes were the same.</param>
/// <param name="Removed">Number of files of the last build that the site no longer has.</param>
/// <param name="Bytes">Size of the whole site.</param>
/// <param name="Faults">Faults of the theme met while pages were made. When there is one, nothing was written.</param>
/// <param name="Fingerprint"><see cref="Manifest.FingerprintOf"/> of what was published; empty when nothing was.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes, ImmutableArray<Diagnostic> Faults, string Fingerprint);
