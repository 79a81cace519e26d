using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Reading;

namespace SiteGen.Tests;

/// <summary>The demonstration site of this repository, read and built once for all tests.</summary>
internal static class Demo
{
    /// <summary>The repository's root: the folder above the test assembly that holds the solution.</summary>
    public static readonly string Root = FolderAbove("SiteGen.sln") ?? throw new InvalidOperationException("the tests do not run inside the repository");

    private static readonly Lazy<BuildResult> Built = new(() => BuildIn(Root));

    private static readonly Lazy<Council> Read = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceTree.Load(Path.Combine(Root, "input"), "input", diagnostics);
        return new CouncilReader(sources, "input", SiteUnderTest.Now.DateTime, diagnostics).Read("da");
    });

    public static Council Council => Read.Value;

    public static BuildResult Site => Built.Value;

    /// <summary>Every file of the site in <paramref name="folder"/>; the build must be sound.</summary>
    public static BuildResult BuildIn(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var result = SiteBuilder.Build(SettingsReader.Read(folder, SiteUnderTest.Now, diagnostics)!, diagnostics);
        result.Diagnostics.Where(fault => fault.Severity == Severity.Error).ShouldBeEmpty();
        return result;
    }

    public static Meeting Meeting(string body) => Council.Meetings.Single(meeting => meeting.Body.Id == body);

    /// <summary>The text of one file of the demonstration site.</summary>
    public static string Text(string path) => SiteUnderTest.TextOf(File(path));

    /// <summary>One page of the demonstration site, parsed.</summary>
    public static IElement Page(string path) => new HtmlParser().ParseDocument(Text(path)).DocumentElement;

    /// <summary>The nearest folder at or above the test assembly that holds <paramref name="name"/>; null when there is none.</summary>
    public static string? FolderAbove(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, name))) return folder.FullName;
        }

        return null;
    }

    private static OutputFile File(string path) => Site.Files.Single(file => file.Path == path);
}
