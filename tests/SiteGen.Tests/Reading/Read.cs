using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Tests.Reading;

/// <summary>Reads a site under test without planning or rendering it.</summary>
internal static class Read
{
    /// <summary>The model of the site in Danish, whatever faults it has.</summary>
    public static Council Council(this SiteUnderTest site, string language = "da")
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceTree.Load(Path.Combine(site.Folder, "input"), "input", diagnostics);
        return new CouncilReader(sources, "input", SiteUnderTest.Now.DateTime, diagnostics).Read(language);
    }

    /// <summary>The only meeting of the site.</summary>
    public static Meeting Meeting(this SiteUnderTest site) => site.Council().Meetings.Single();

    /// <summary>The only item of the site.</summary>
    public static AgendaItem Item(this SiteUnderTest site) => site.Meeting().Items.Single();
}
