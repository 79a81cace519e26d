using SiteGen.Output;

namespace SiteGen.Tests.Output;

/// <summary>What the next build finds when the last one was killed, or when somebody wrote into the folder.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly OutputFolder _output = new();

    public RecoveryTests() => _output.Write(("a.html", "a"), ("gammel/index.html", "gammel"));

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_build_killed_while_it_made_its_files_is_undone()
    {
        _output[".sitegen-staging/files/a.html"] = "halv";
        _output[".sitegen-staging/journal.new"] = "gammel/index.html";

        _output.Write(("a.html", "a"), ("gammel/index.html", "gammel"));
        _output.Files.ShouldBe(["a.html", "gammel/index.html"]);
        _output["a.html"].ShouldBe("a");
    }

    [Fact]
    public void A_build_killed_while_it_moved_its_files_is_completed_first()
    {
        // As it stands after the first of two files was moved: b.html is in its place, a.html waits.
        _output["b.html"] = "ny b";
        _output[".sitegen-staging/files/a.html"] = "ny a";
        _output[".sitegen-staging/journal"] = "gammel/index.html";
        _output[$".sitegen-staging/files/{Manifest.FileName}"] = ManifestOf(("a.html", "ny a"), ("b.html", "ny b"));

        var result = _output.Write(("a.html", "ny a"), ("b.html", "ny b"));

        (result.Written, result.Unchanged, result.Removed).ShouldBe((0, 2, 0));
        _output.Files.ShouldBe(["a.html", "b.html"]);
    }

    [Fact]
    public void What_a_killed_build_published_is_removed_when_the_site_no_longer_has_it()
    {
        _output[".sitegen-staging/files/b.html"] = "b";
        _output[".sitegen-staging/journal"] = "";
        _output[$".sitegen-staging/files/{Manifest.FileName}"] = ManifestOf(("a.html", "a"), ("b.html", "b"), ("gammel/index.html", "gammel"));

        _output.Write(("a.html", "a")).Removed.ShouldBe(2);
        _output.Files.ShouldBe(["a.html"]);
    }

    [Fact]
    public void A_build_killed_while_it_cleaned_up_does_not_stop_the_next()
    {
        _output[".sitegen-staging/journal"] = "gammel/index.html";

        _output.Write(("a.html", "a"));
        _output.Files.ShouldBe(["a.html"]);
    }

    [Theory]
    [InlineData("../offer.txt")]
    [InlineData("emner/../../offer.txt")]
    [InlineData("/offer.txt")]
    public void A_doctored_manifest_deletes_nothing_outside_the_folder(string path)
    {
        var victim = Path.Combine(Path.GetDirectoryName(_output.Folder)!, "offer.txt");
        File.WriteAllText(victim, "x");
        _output[Manifest.FileName] = $$"""{"version": 1, "files": {"a.html": "0", "{{(path[0] == '/' ? victim : path)}}": "0" } }""";

        _output.Write(("a.html", "a"));
        File.Exists(victim).ShouldBeTrue();
    }

    [Fact]
    public void A_doctored_journal_deletes_nothing_outside_the_folder()
    {
        var victim = Path.Combine(Path.GetDirectoryName(_output.Folder)!, "offer.txt");
        File.WriteAllText(victim, "x");
        _output[".sitegen-staging/files/a.html"] = "a";
        _output[".sitegen-staging/journal"] = "../offer.txt";

        _output.Write(("a.html", "a"));
        File.Exists(victim).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("ikke json")]
    [InlineData("[]")]
    [InlineData("{\"files\": []}")]
    [InlineData("{\"files\": {\"a.html\": null}}")]
    [InlineData("{\"files\": {\"a.html\": 1}}")]
    [InlineData("{\"files\": {\"a.html\": \"0\", \"a.html\": \"0\"}}")]
    public void A_manifest_that_cannot_be_read_is_written_anew_and_nothing_is_deleted(string manifest)
    {
        _output[Manifest.FileName] = manifest;

        _output.Write(("b.html", "b"));
        _output.Files.ShouldContain("gammel/index.html");
        Manifest.Load(_output.Folder).Files.Keys.ShouldBe(["b.html"]);
    }

    private static string ManifestOf(params (string Path, string Text)[] files)
    {
        using var other = new OutputFolder();
        other.Write(files);
        return other[Manifest.FileName];
    }
}
