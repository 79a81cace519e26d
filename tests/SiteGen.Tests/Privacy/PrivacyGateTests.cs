using System.Text;
using SiteGen.Diagnostics;
using static SiteGen.Tests.Privacy.PrivateSite;

namespace SiteGen.Tests.Privacy;

/// <summary>A number stops publication wherever it stands, and is told without being told.</summary>
public sealed class PrivacyGateTests : IDisposable
{
    private const string Meeting = "input/minutes/byraadet/2024-01-30";

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("input/bodies/byraadet.md", "---\nname: Byrådet\nmembers: [{name: Bo, role: \"070761-4285\"}]\n---\n", 3)]
    [InlineData("input/pages/om.md", "---\ntitle: Om\n---\n\n> 070761-4285\n", 5)]
    [InlineData("input/pages/om.md", "---\ntitle: Om\n---\n\n    070761-4285\n", 5)]
    [InlineData("input/pages/om.md", "---\ntitle: Om\n# 070761-4285\n---\n", 3)]
    [InlineData("input/pages/om.md", "---\r\ntitle: Om\r\n---\r\n\r\n[x]: https://example.org/070761-4285\r\n", 5)]
    [InlineData("input/vocabulary.yml", "synonyms:\n  skat: [\"070761-4285\"]\n", 2)]
    [InlineData("input/ukendt/sted/noter.md", "---\n---\n070761-4285\n", 3)]
    [InlineData(Meeting + "/meeting.md", "---\ndate: 2024-01-30\nstatus: approved\nabsent: [{name: Bo, reason: \"070761-4285\"}]\n---\n", 4)]
    [InlineData(Meeting + "/meeting.md", "---\ndate: 2024-01-30\nstatus: approved\npublished: 2030-01-01\nplace: \"070761-4285\"\n---\n", 5)]
    [InlineData(Meeting + "/7.md", "---\nnumber: \"7\"\ntitle: Sag\ntype: decision\naccess: closed\nground: \"070761-4285\"\n---\n", 6)]
    [InlineData(Meeting + "/7.md", "not even front matter\n070761-4285\n", 2)]
    public void It_is_found_in_every_file_that_is_read(string path, string text, int line)
    {
        _site.With(path, text);

        _site.Faults().ShouldContain($"SG0801 {path}:{line}");
        _site.Build().Files.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_found_in_a_name_that_was_another_when_names_were_looked_at_last()
    {
        var kept = Path.Combine(_site.Folder, ".sitegen");
        _site.With("input/pages/kort.txt", "kort");
        Names().ShouldBeEmpty();
        Names().ShouldBeEmpty("kept");

        File.Move(Path.Combine(_site.Folder, "input/pages/kort.txt"), Path.Combine(_site.Folder, "input/pages/070761-4285.txt"));

        Names().ShouldHaveSingleItem();
        Names().ShouldHaveSingleItem("what is at fault is not kept as clean");

        IEnumerable<Diagnostic> Names() => Gate.Run(_site, cacheFolder: kept).Where(fault => fault.At.Path.Contains("070761", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("input/pages/070761-4285.txt", "input/pages/070761-••••.txt")]
    [InlineData("input/pages/0707614285/kort.txt", "input/pages/070761••••")]
    public void It_is_found_in_names(string path, string shown)
    {
        _site.With(path, "x");

        _site.Faults().ShouldBe([$"SG0802 {shown}"]);
    }

    [Fact]
    public void Files_that_are_left_out_are_not_looked_at()
    {
        _site.With("input/_udkast/noter.md", Number).With($"{Meeting}/_7.md", Number);

        _site.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task No_report_of_any_format_shows_it()
    {
        // Each of these faults quotes a value, a name or a line of its own.
        _site.WithItem("1", "hvem: \"070761-4285\"\ntopics: [0707614285]\nattachments: [{title: x, file: \"070761-4285.txt\"}]",
            "## Baggrund\n\n[x](070761-4285.md) ![](0707614285.png) <b>x</b> 070761-4285\n\nFra 070761-\n4285 <b>x</b>\n");
        _site.With($"input/pages/{Number}.md", "---\nname: x\n---\n").With("input/070761-4285/x.csv", "konto;707614285\n");
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            foreach (var command in new[] { "check", "build" })
            {
                var answer = await Cli.Sitegen.RunAsync(_site.Folder, command, "--format", format);
                var said = answer.Out + answer.Error;
                said.ShouldContain("070761-••••");
                said.ShouldNotContain("4285");
            }
        }

        Directory.Exists(_site.OutputFolder).ShouldBeFalse();
    }

    [Fact]
    public void What_is_kept_between_builds_holds_no_number()
    {
        _site.WithAttachment("brev.docx", OfficeFiles.Document(OfficeFiles.Paragraph($"Fra {Number}")));
        var cache = Path.Combine(_site.Folder, "cache");

        Gate.Run(_site, cacheFolder: cache).Single().Code.ShouldBe("SG0803");

        Directory.GetFiles(cache).ShouldNotBeEmpty();
        foreach (var file in Directory.GetFiles(cache)) Encoding.UTF8.GetString(File.ReadAllBytes(file)).ShouldNotContain("4285");
    }

    [Fact]
    public void A_build_that_is_stopped_keeps_nothing_of_the_text_that_stopped_it()
    {
        _site.With("input/minutes/byraadet/2024-01-30/2-sag.md", $"---\nnumber: \"2\"\ntitle: Sag\ntype: decision\naccess: open\noutcome: approved\n---\n## Beslutning\n\nBrev fra {Number} er besvaret.\n");
        var found = new DiagnosticBag();
        var cache = Path.Combine(_site.Folder, "cache");

        SiteBuilder.Build(SettingsReader.Read(_site.Folder, SiteUnderTest.Now, found)! with { CacheFolder = cache }, found).HasErrors.ShouldBeTrue();

        foreach (var file in Directory.GetFiles(cache)) Encoding.UTF8.GetString(File.ReadAllBytes(file)).ShouldNotContain("4285", customMessage: file);
    }

    [Fact]
    public void What_is_kept_gives_the_same_findings_and_follows_the_file()
    {
        _site.WithAttachment("brev.docx", OfficeFiles.Document(OfficeFiles.Paragraph($"Fra {Number}, bo@mail.dk")));
        var cache = Path.Combine(_site.Folder, "cache");
        var first = Gate.Run(_site, cacheFolder: cache);

        Gate.Run(_site, cacheFolder: cache).ShouldBe(first);
        _site.WithAttachment("brev.docx", OfficeFiles.Document(OfficeFiles.Paragraph("Fra en borger")));

        first.Count.ShouldBe(2);
        Gate.Run(_site, cacheFolder: cache).ShouldBeEmpty();
    }

    [Fact]
    public void An_attachment_of_more_than_a_hundred_megabytes_is_not_opened()
    {
        _site.WithMeetingFile("attachments/film.txt", "");
        using (var file = File.OpenWrite(Path.Combine(_site.Folder, Meeting, "attachments/film.txt"))) file.SetLength(100_000_001);

        Gate.Run(_site).Single().Code.ShouldBe("SG0804");
    }

    [Fact]
    public void The_demonstration_holds_nothing_private() => Demo.Site.Diagnostics.Where(fault => fault.Code.StartsWith("SG08", StringComparison.Ordinal)).ShouldBeEmpty();
}
