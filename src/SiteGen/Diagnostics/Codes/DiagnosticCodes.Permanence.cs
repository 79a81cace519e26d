namespace SiteGen.Diagnostics;

/// <summary>SG1010 to SG1019: addresses that were public.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic VanishedAddress(SourceSpan at, string address, string? nearest, string? source, string addressFile, string today)
    {
        var removed = $"- {{address: {address}, reason: withdrawn, date: {today}}}";
        var moved = $"- {{from: {address}, to: {nearest ?? "…"}}}";
        return Error("SG1010", at,
            new($"adressen {address} har været offentlig og findes ikke længere", $"the address {address} was public and exists no longer"),
            source is null
                ? new($"skriv i {addressFile} under removed, hvorfor den er væk: {removed}; eller under moved, hvor indholdet er nu: {moved}",
                    $"say in {addressFile} under removed why it is gone: {removed}; or under moved where the content is now: {moved}")
                : new($"er indholdet flyttet til {nearest}, så skriv redirects: [{address}] i {source}; ellers skriv i {addressFile} under removed, hvorfor det er væk: {removed}",
                    $"if the content has moved to {nearest}, write redirects: [{address}] in {source}; otherwise say in {addressFile} under removed why it is gone: {removed}"));
    }

    public static Diagnostic NoPublishedManifest(SourceSpan at) => Error("SG1011", at,
        new("der er ingen fortegnelse over det offentliggjorte", "there is no manifest of what was published"),
        new("--published er en udgivet mappe eller dens sitegen-manifest.json; hent filen fra webstedet, hvis mappen ikke er her",
            "--published is a published folder or its sitegen-manifest.json; fetch that file from the website if the folder is not here"));

    public static Diagnostic RedirectToRedirect(SourceSpan at, string target, string further) => Error("SG1012", at,
        new($"{target} er selv flyttet, til {further}", $"{target} has itself moved, to {further}"),
        new($"skriv den sidste adresse: to: {further}", $"write the last address: to: {further}"));
}
