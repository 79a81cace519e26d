namespace SiteGen.Diagnostics;

/// <summary>SG1001 to SG1009: what <c>sitegen verify</c> finds in a published folder.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic AlteredFile(SourceSpan at) => Error("SG1001", at,
        new("filen er ændret, siden sitet blev bygget", "the file was altered after the site was built"),
        new("slet filen, og byg igen, så kommer den rigtige tilbage; find ud af, hvem der kan skrive til mappen", "delete the file and build again, which brings the right one back; find out who can write to the folder"));

    public static Diagnostic MissingFile(SourceSpan at) => Error("SG1002", at,
        new("filen er en del af sitet, men er her ikke", "the file is part of the site and is not here"),
        new("byg igen, eller kopiér hele mappen igen, hvis den blev kopieret hertil", "build again, or copy the whole folder again if it was copied here"));

    public static Diagnostic AddedFile(SourceSpan at) => Error("SG1003", at,
        new("filen er ikke en del af sitet", "the file is no part of the site"),
        new("slet den, hvis ingen kan forklare den; er den lagt her med vilje, så nævn den med --except", "delete it if nobody can explain it; if it was put here on purpose, name it with --except"));

    public static Diagnostic LinkInSite(SourceSpan at) => Error("SG1004", at,
        new("det er et symbolsk link, og sitegen laver ingen", "it is a symbolic link, and sitegen makes none"),
        new("slet det, og byg igen: linket kan vise andet end det, der blev bygget", "delete it and build again: the link can show something other than what was built"));

    public static Diagnostic NoManifest(SourceSpan at) => Error("SG1005", at,
        new("sitets fortegnelse er her ikke", "the site's manifest is not here"),
        new("nævn den mappe, som sitegen build har skrevet, fx output; uden fortegnelsen kan intet bevises", "name the folder that sitegen build wrote, such as output; without the manifest nothing can be proved"));

    public static Diagnostic BrokenManifest(SourceSpan at) => Error("SG1006", at,
        new("sitets fortegnelse kan ikke læses, eller den nævner filer uden for mappen", "the site's manifest cannot be read, or it names files outside the folder"),
        new("sitegen skriver den aldrig sådan: nogen har ændret den. Byg igen", "sitegen never writes it so: somebody has changed it. Build again"));

    public static Diagnostic OtherFingerprint(SourceSpan at, string found, string expected) => Error("SG1007", at,
        new($"fortegnelsens fingeraftryk er {found}, ikke {expected}", $"the manifest's fingerprint is {found}, not {expected}"),
        new("det er en anden udgave af sitet, eller nogen har ændret både filer og fortegnelse; se efter, hvilken bygning fingeraftrykket hører til",
            "this is another version of the site, or somebody has changed both files and manifest; look up which build the fingerprint belongs to"));

    public static Diagnostic UnfinishedBuild(SourceSpan at) => Error("SG1008", at,
        new("en bygning er i gang her, eller den blev afbrudt", "a build is going on here, or it was interrupted"),
        new("kør sitegen build, og prøv igen: den gør arbejdet færdigt eller om", "run sitegen build and try again: it completes the work or undoes it"));
}
