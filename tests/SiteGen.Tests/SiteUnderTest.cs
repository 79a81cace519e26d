using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests;

/// <summary>A small site in a folder of its own, deleted after the test. Starts sound: one body, one approved meeting, no items.</summary>
public sealed class SiteUnderTest : IDisposable
{
    /// <summary>"Now" in tests, unless they say otherwise.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private const string MeetingFolder = "input/minutes/byraadet/2024-01-30";

    public SiteUnderTest()
    {
        Folder = Directory.CreateTempSubdirectory("sitegen-test-").FullName;
        With("statiq.json", """{"SiteTitle": "Prøvekommunen", "Host": "example.org", "Publisher": {"Name": "Prøvekommunen", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");
        With("input/bodies/byraadet.md", "---\nname: Byrådet\n---\nByrådet leder kommunen.\n");
        With("input/pages/tilgaengelighed.md", "---\ntitle: Tilgængelighedserklæring\n---\nSiden kan bruges af alle.\n");
        WithMeeting("status: approved");
    }

    public string Folder { get; }

    public string OutputFolder => Path.Combine(Folder, "output");

    /// <summary>Writes one file; a later file of the same name replaces an earlier one.</summary>
    public SiteUnderTest With(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public SiteUnderTest Without(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>The meeting of Byrådet on 30 January 2024, with these lines of front matter besides its date.</summary>
    public SiteUnderTest WithMeeting(string frontMatter, string text = "") =>
        With($"{MeetingFolder}/meeting.md", $"---\ndate: 2024-01-30\n{frontMatter}\n---\n{text}");

    /// <summary>A file in the meeting's folder.</summary>
    public SiteUnderTest WithMeetingFile(string name, string text) => With($"{MeetingFolder}/{name}", text);

    /// <summary>An open item of the meeting, with these lines of front matter besides number, title, type and access.</summary>
    public SiteUnderTest WithItem(string number, string frontMatter = "", string text = "") =>
        WithMeetingFile($"{number}-punkt.md", $"---\nnumber: \"{number}\"\ntitle: Punkt {number}\ntype: decision\naccess: open\n{frontMatter}\n---\n{text}");

    public BuildResult Build(DateTimeOffset? asOf = null)
    {
        var diagnostics = new DiagnosticBag();
        return SettingsReader.Read(Folder, asOf ?? Now, diagnostics) is { } options
            ? CompiledThemes.Build(options, diagnostics)
            : new BuildResult([], diagnostics.Sorted(), new SiteCounts(0, 0, 0, 0, 0));
    }

    /// <summary>
    /// Every fault, as code and place: <c>SG0208 input/…/meeting.md:2</c>. What the content checks (SG11) say of these short texts is left out;
    /// they have cases of their own.
    /// </summary>
    public IReadOnlyList<string> Faults(DateTimeOffset? asOf = null) => [.. AllFaults(asOf).Where(fault => !fault.StartsWith("SG11", StringComparison.Ordinal))];

    /// <summary>Every fault, those of the content checks among them.</summary>
    public IReadOnlyList<string> AllFaults(DateTimeOffset? asOf = null) =>
        [.. Build(asOf).Diagnostics.Select(fault => fault.At.Line == 0 ? $"{fault.Code} {fault.At.Path}" : $"{fault.Code} {fault.At.Path}:{fault.At.Line}")];

    /// <summary>The text of one file of the built site; fails the test when the build has errors or no such file. What the content checks warn of is no matter of the page.</summary>
    public string Page(string path)
    {
        var result = Build();
        result.Diagnostics.Where(fault => fault.Severity == Severity.Error || !fault.Code.StartsWith("SG11", StringComparison.Ordinal)).ShouldBeEmpty();
        return TextOf(result.Files.Single(file => file.Path == path));
    }

    public static string TextOf(OutputFile file) => System.Text.Encoding.UTF8.GetString(file.Make().Span);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
