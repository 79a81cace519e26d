using SiteGen.Privacy.Attachments;

namespace SiteGen.Tests.Privacy;

/// <summary>What tests of the privacy gate share: a number that nobody has, and what is found in a file.</summary>
internal static class PrivateSite
{
    /// <summary>A number whose check digit is right, as examples of modulus 11 have it.</summary>
    public const string Number = "070761-4285";

    public const string Masked = "070761-••••";

    private static readonly AttachmentScan Scan = new(new PdfTool());

    /// <summary>What is found in a file, as <c>Cpr 070761-•••• (the header)</c>.</summary>
    public static IReadOnlyList<string> FoundIn(string name, byte[] bytes) =>
        [.. Scan.Read(name, bytes).Select(finding => $"{finding.Kind} {finding.Value} ({finding.Place.En})")];

    /// <summary>A site with a file in its meeting's folder, which an item names.</summary>
    public static SiteUnderTest WithAttachment(this SiteUnderTest site, string name, byte[] bytes)
    {
        site.WithItem("1", $"attachments: [{{title: Bilag, file: \"attachments/{name}\"}}]");
        var path = Path.Combine(site.Folder, "input/minutes/byraadet/2024-01-30/attachments", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return site;
    }
}
