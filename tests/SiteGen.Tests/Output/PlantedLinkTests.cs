using SiteGen.Output;

namespace SiteGen.Tests.Output;

/// <summary>A symbolic link in the output folder must not make the build write or delete elsewhere.</summary>
public sealed class PlantedLinkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-links-").FullName;

    private string Site => Path.Combine(_folder, "site");

    private string Elsewhere => Path.Combine(_folder, "elsewhere");

    public PlantedLinkTests()
    {
        Directory.CreateDirectory(Site);
        Directory.CreateDirectory(Elsewhere);
        File.WriteAllText(Path.Combine(Elsewhere, "index.html"), "untouched");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a")]
    [InlineData(".sitegen-staging")]
    public void A_folder_that_is_a_link_stops_the_build(string name)
    {
        Directory.CreateSymbolicLink(Path.Combine(Site, name), Elsewhere);

        var result = SiteWriter.Write(Site, [OutputFile.Of("a/index.html", "x"u8.ToArray())]);

        result.Faults.Select(fault => fault.Code).ShouldBe(["SG0917"]);
        Directory.GetFileSystemEntries(Elsewhere).ShouldBe([Path.Combine(Elsewhere, "index.html")]);
        File.ReadAllText(Path.Combine(Elsewhere, "index.html")).ShouldBe("untouched");
    }

    [Theory]
    [InlineData("files/a/index.html", "")]
    [InlineData("files/b.html", "a/index.html")]
    public void What_a_killed_build_left_is_not_moved_or_removed_through_a_link(string waiting, string removed)
    {
        var staged = Path.Combine(Site, ".sitegen-staging", waiting);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllText(staged, "x");
        File.WriteAllText(Path.Combine(Site, ".sitegen-staging", "journal"), removed);
        Directory.CreateSymbolicLink(Path.Combine(Site, "a"), Elsewhere);

        Should.Throw<PublishingException>(() => SiteWriter.Write(Site, [OutputFile.Of("c.html", "x"u8.ToArray())]));

        Directory.GetFileSystemEntries(Elsewhere).ShouldBe([Path.Combine(Elsewhere, "index.html")]);
        File.ReadAllText(Path.Combine(Elsewhere, "index.html")).ShouldBe("untouched");
    }

    [Fact]
    public void A_lock_that_is_a_link_stops_the_build()
    {
        File.CreateSymbolicLink(Path.Combine(Site, ".sitegen-lock"), Path.Combine(Elsewhere, "index.html"));

        SiteWriter.Write(Site, [OutputFile.Of("a.html", "x"u8.ToArray())]).Faults.ShouldNotBeEmpty();

        File.ReadAllText(Path.Combine(Elsewhere, "index.html")).ShouldBe("untouched");
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_replaced_and_what_it_leads_to_stays()
    {
        File.CreateSymbolicLink(Path.Combine(Site, "a.html"), Path.Combine(Elsewhere, "index.html"));

        SiteWriter.Write(Site, [OutputFile.Of("a.html", "new"u8.ToArray())]).Faults.ShouldBeEmpty();

        new FileInfo(Path.Combine(Site, "a.html")).LinkTarget.ShouldBeNull();
        File.ReadAllText(Path.Combine(Elsewhere, "index.html")).ShouldBe("untouched");
    }

    [Fact]
    public void Nothing_is_removed_through_a_link()
    {
        SiteWriter.Write(Site, [OutputFile.Of("a/index.html", "x"u8.ToArray()), OutputFile.Of("b.html", "x"u8.ToArray())]);
        Directory.Delete(Path.Combine(Site, "a"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(Site, "a"), Elsewhere);

        SiteWriter.Write(Site, [OutputFile.Of("b.html", "x"u8.ToArray())]).Faults.Select(fault => fault.At.Path).ShouldBe(["site/a"]);

        File.Exists(Path.Combine(Elsewhere, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_link()
    {
        var current = Path.Combine(_folder, "current");
        Directory.CreateSymbolicLink(current, Site);

        SiteWriter.Write(current, [OutputFile.Of("a.html", "x"u8.ToArray())]).Faults.ShouldBeEmpty();

        File.Exists(Path.Combine(Site, "a.html")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a/../../b.html")]
    public void A_path_that_leads_out_is_never_written(string path) =>
        Should.Throw<ArgumentException>(() => SiteWriter.Write(Site, [OutputFile.Of(path, "x"u8.ToArray())]));
}
