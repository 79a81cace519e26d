using SiteGen.Output;

namespace SiteGen.Cli.Printing;

/// <summary>What verifying a published folder came to.</summary>
/// <param name="Folder">The folder as it was named on the command line.</param>
/// <param name="Result">What was found.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record Verification(string Folder, VerifyResult Result, TimeSpan Elapsed);
