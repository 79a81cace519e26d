using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Privacy;
using SiteGen.Privacy.Attachments;
using SiteGen.Reading;

namespace SiteGen.Tests.Privacy;

/// <summary>Runs the gate alone, and does what a clerk does with its messages.</summary>
internal static class Gate
{
    public static IReadOnlyList<Diagnostic> Run(SiteUnderTest site, PdfTool? pdf = null, string? cacheFolder = null)
    {
        var found = new DiagnosticBag();
        var options = SettingsReader.Read(site.Folder, SiteUnderTest.Now, found)! with { CacheFolder = cacheFolder };
        PrivacyGate.Run(SourceTree.Load(options.InputFolder, options.InputPath, found), options, found, pdf);
        return found.Sorted();
    }

    /// <summary>The file <c>privacy.yml</c> with the line that a message gives, filled in.</summary>
    public static string SignOffFrom(Diagnostic fault)
    {
        var line = Regex.Match(fault.Help!.Value.Da, @"- \{file: .*\}").Value;
        return "signOffs:\n  " + line.Replace("who: \"\"", "who: Pia Pedersen").Replace("why: \"\"", "why: Læst igennem") + "\n";
    }
}
