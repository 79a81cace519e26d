namespace SiteGen.Diagnostics;

/// <summary>SG1030 to SG1039: what <c>sitegen purge</c> finds.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic StillInInput(SourceSpan at, string trace) => Error("SG1030", at,
        new($"her står stadig noget af det, der skal væk: \"{Start(trace)}\"", $"some of what must go still stands here: \"{Start(trace)}\""),
        new("fjern det her først; er det en anden tekst med de samme ord, så tag sætningen ud af den fil, som purge fik", "remove it here first; if it is another text in the same words, take the sentence out of the file given to purge"));

    public static Diagnostic StillPublished(SourceSpan at, string trace) => Error("SG1031", at,
        new($"filen er offentlig og indeholder stadig \"{Start(trace)}\"", $"the file is public and still holds \"{Start(trace)}\""),
        new("er filen ikke lavet af sitegen, så slet den; ellers se efter, om ordet står et andet sted i indholdet eller temaet", "if sitegen did not make the file, delete it; otherwise see whether the words stand elsewhere in the content or the theme"));

    // Enough to find the place, and no more: this may end in a log that others read.
    private static string Start(string trace) => trace.Length <= 24 ? trace : trace[..24] + "…";
}
