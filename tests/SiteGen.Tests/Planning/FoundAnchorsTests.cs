using SiteGen.Diagnostics;

namespace SiteGen.Tests.Planning;

/// <summary>Links to sections are checked in every build, though the sections are read only when their meeting has changed.</summary>
public sealed class FoundAnchorsTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public FoundAnchorsTests()
    {
        _site.WithItem("2", text: "## Sag\n\n### Vejens forløb\n\nVejen går langs søen.\n");
        _site.With("input/minutes/byraadet/2024-02-27/meeting.md", "---\ndate: 2024-02-27\nstatus: approved\n---\n");
        _site.With("input/minutes/byraadet/2024-02-27/1-vejen.md", "---\nnumber: \"1\"\ntitle: Vejen\ntype: decision\naccess: open\n---\n## Sag\n\nSe [forløbet](/byraadet/2024-01-30/punkt-2/#vejens-forloeb).\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_section_that_lost_its_heading_breaks_the_link_in_the_next_build()
    {
        Broken().ShouldBeEmpty();
        File.Exists(Kept).ShouldBeTrue();
        Broken().ShouldBeEmpty("found before");

        _site.WithItem("2", text: "## Sag\n\n### Vejens videre forløb\n\nVejen går langs søen.\n");
        Broken().ShouldHaveSingleItem().ShouldBe("input/minutes/byraadet/2024-02-27/1-vejen.md");
        Broken().ShouldHaveSingleItem("still missing");

        _site.WithItem("2", text: "## Sag\n\nSom det var.\n\n### Vejens forløb\n\nVejen går langs åen.\n");
        Broken().ShouldBeEmpty("there again");
    }

    [Fact]
    public void An_anchor_whose_link_is_gone_is_forgotten()
    {
        Broken();
        var one = new FileInfo(Kept).Length;
        _site.With("input/minutes/byraadet/2024-02-27/1-vejen.md", "---\nnumber: \"1\"\ntitle: Vejen\ntype: decision\naccess: open\n---\n## Sag\n\nSe på vejen.\n");

        Broken();

        new FileInfo(Kept).Length.ShouldBeLessThan(one);
    }

    [Fact]
    public void A_build_that_personal_data_stops_keeps_none()
    {
        _site.With("input/pages/om.md", "---\ntitle: Om\n---\n070761-4285\n");

        Broken();

        File.Exists(Kept).ShouldBeFalse();
    }

    private string Kept => Path.Combine(_site.Folder, ".sitegen", "anchors");

    private List<string> Broken()
    {
        Thread.Sleep(20); // so that the files are at rest
        var options = SettingsReader.Read(_site.Folder, SiteUnderTest.Now, new DiagnosticBag())! with { CacheFolder = Path.GetDirectoryName(Kept), StandingIn = null, Rest = TimeSpan.Zero };
        return [.. SiteBuilder.Build(options).Diagnostics.Where(fault => fault.Code == "SG0602").Select(fault => fault.At.Path)];
    }
}
