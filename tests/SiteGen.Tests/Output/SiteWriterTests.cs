using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly OutputFolder _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_new_folder_holds_the_files_the_manifest_and_the_lock_and_nothing_else()
    {
        var result = _output.Write(("index.html", "hjem"), ("emner/unge/index.html", "unge"));

        (result.Written, result.Unchanged, result.Removed, result.Bytes).ShouldBe((2, 0, 0, 8));
        Directory.EnumerateFileSystemEntries(_output.Folder).Select(Path.GetFileName).ShouldBe(["index.html", "emner", Manifest.FileName, ".sitegen-lock"], ignoreOrder: true);
        _output["emner/unge/index.html"].ShouldBe("unge");
    }

    [Fact]
    public void A_file_whose_bytes_are_the_same_is_not_touched()
    {
        _output.Write(("a.html", "a"), ("b.html", "b"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in new[] { "a.html", "b.html", Manifest.FileName }) File.SetLastWriteTimeUtc(_output.Full(name), old);

        _output.Write(("a.html", "a"), ("b.html", "ny")).Written.ShouldBe(1);
        File.GetLastWriteTimeUtc(_output.Full("a.html")).ShouldBe(old);
        File.GetLastWriteTimeUtc(_output.Full("b.html")).ShouldNotBe(old);
    }

    [Fact]
    public void When_nothing_changed_not_even_the_manifest_is_touched()
    {
        _output.Write(("a.html", "a"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_output.Full(Manifest.FileName), old);

        _output.Write(("a.html", "a")).Unchanged.ShouldBe(1);
        File.GetLastWriteTimeUtc(_output.Full(Manifest.FileName)).ShouldBe(old);
    }

    [Fact]
    public void A_large_file_is_published_piece_by_piece_and_left_alone_when_it_comes_out_the_same()
    {
        _output.Write(Large("1,2", "3"));
        _output["data.csv"].ShouldBe("1,2\n3\n");
        Manifest.Load(_output.Folder).Files["data.csv"].ShouldBe(Convert.ToHexStringLower(SHA256.HashData("1,2\n3\n"u8)));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_output.Full("data.csv"), old);

        _output.Write(Large("1,2", "3")).Unchanged.ShouldBe(1);
        File.GetLastWriteTimeUtc(_output.Full("data.csv")).ShouldBe(old);
        Directory.Exists(_output.Full(".sitegen-staging")).ShouldBeFalse();

        _output.Write(Large("1,2", "4")).Written.ShouldBe(1);
        _output["data.csv"].ShouldBe("1,2\n4\n");
        File.WriteAllText(_output.Full("data.csv"), "");
        _output.Write(Large("1,2", "4")).Written.ShouldBe(1);
        _output["data.csv"].ShouldBe("1,2\n4\n");

        static OutputFile Large(params string[] lines) => new LargeFile("data.csv", file => Array.ForEach(lines, line => file.Write(Encoding.UTF8.GetBytes(line + "\n"))), key: null);
    }

    [Fact]
    public void Whatever_comes_goes_or_moves_the_manifest_is_that_of_a_first_build()
    {
        using var fresh = new OutputFolder();
        using var kept = new OutputFolder();
        var (random, cache) = (new Random(27), BuildCache.In(kept.Folder));
        string[] paths = [.. Enumerable.Range(0, 30).Select(i => $"{(char)('a' + i % 7)}-{i}/index.html"), "404.html", "æ.html"];
        for (var round = 0; round < 40; round++)
        {
            var some = paths.Where(_ => random.Next(6) > 0).ToArray();
            if (round % 3 == 0) random.Shuffle(some);
            OutputFile[] files = [.. some.Select(path => OutputFolder.Of(path, $"{path} {random.Next(2)}"))];
            SiteWriter.Write(_output.Folder, files, cache: cache);

            SiteWriter.Write(fresh.Folder, files);
            File.ReadAllText(_output.Full(Manifest.FileName)).ShouldBe(File.ReadAllText(fresh.Full(Manifest.FileName)));
            _output.Files.ShouldBe(some.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_published_file_that_somebody_deleted_comes_back()
    {
        _output.Write(("a.html", "a"));
        File.Delete(_output.Full("a.html"));

        _output.Write(("a.html", "a"));
        _output["a.html"].ShouldBe("a");
    }

    [Fact]
    public void A_file_that_the_site_no_longer_has_goes_with_the_folders_that_it_leaves_empty()
    {
        _output.Write(("index.html", "hjem"), ("emner/unge/index.html", "unge"), ("emner/index.html", "emner"));

        _output.Write(("index.html", "hjem"), ("emner/index.html", "emner")).Removed.ShouldBe(1);
        Directory.Exists(_output.Full("emner/unge")).ShouldBeFalse();
        _output.Write(("index.html", "hjem"));
        Directory.Exists(_output.Full("emner")).ShouldBeFalse();
    }

    [Fact]
    public void What_others_put_into_the_folder_is_never_touched()
    {
        _output["CNAME"] = "example.org";
        _output["emner/egen.txt"] = "min";
        _output.Write(("index.html", "hjem"), ("emner/index.html", "emner"));
        _output.Write(("index.html", "hjem"));

        _output.Files.ShouldBe(["CNAME", "emner/egen.txt", "index.html"]);
    }

    [Fact]
    public void A_page_may_take_the_place_of_a_file_and_the_other_way_round()
    {
        _output.Write(("sted", "fil"), ("mappe/index.html", "side"));

        _output.Write(("sted/index.html", "side"), ("mappe", "fil"));
        (_output["sted/index.html"], _output["mappe"]).ShouldBe(("side", "fil"));
    }

    [Fact]
    public void A_fault_of_the_theme_leaves_the_folder_as_it_was()
    {
        _output.Write(("a.html", "a"), ("b.html", "b"));
        var fault = new Diagnostic("SG0702", Severity.Error, new SourceSpan("theme/layouts/item.hbs", 3, 1), new("fejl", "fault"));

        var result = SiteWriter.Write(_output.Folder, [OutputFolder.Of("a.html", "ny"), OutputFile.Of("c.html", () => throw new ThemeException(fault))]);

        result.Faults.ShouldBe([fault]);
        _output.Files.ShouldBe(["a.html", "b.html"]);
        _output["a.html"].ShouldBe("a");
    }

    [Fact]
    public void What_comes_later_is_asked_for_last_and_published_with_the_rest()
    {
        _output.Write(("a.html", "a"), ("index/old", "x"));
        var isMade = false;

        var result = SiteWriter.Write(_output.Folder, [OutputFile.Of("a.html", () => { isMade = true; return "ny"u8.ToArray(); })], later: () =>
        {
            isMade.ShouldBeTrue();
            return [OutputFolder.Of("index/new", "y")];
        });

        (result.Written, result.Unchanged, result.Removed).ShouldBe((2, 0, 1));
        _output.Files.ShouldBe(["a.html", "index/new"]);
    }

    [Fact]
    public void A_fault_in_what_comes_later_leaves_the_folder_as_it_was()
    {
        _output.Write(("a.html", "a"));

        Should.Throw<PublishingException>(() => SiteWriter.Write(_output.Folder, [OutputFolder.Of("a.html", "ny")], later: () => throw new AggregateException(new InputChangedException("input/a.md"))));
        Should.Throw<ArgumentException>(() => SiteWriter.Write(_output.Folder, [OutputFolder.Of("a.html", "ny")], later: () => [OutputFolder.Of("../b", "x")]));

        _output["a.html"].ShouldBe("a");
    }

    [Fact]
    public void A_fault_of_the_machine_leaves_the_folder_as_it_was()
    {
        _output.Write(("a.html", "a"));

        Should.Throw<Exception>(() => SiteWriter.Write(_output.Folder, [OutputFolder.Of("a.html", "ny"), OutputFile.Of("b.pdf", () => File.ReadAllBytes(_output.Full("mangler.pdf")))]));
        _output.Files.ShouldBe(["a.html"]);
        _output["a.html"].ShouldBe("a");
    }

    [Fact]
    public void The_manifest_names_every_file_with_the_hash_of_its_bytes()
    {
        _output.Write(("a.html", "æ"), ("b/index.html", "b"));

        Manifest.Load(_output.Folder).Files.ShouldBe(new Dictionary<string, string> { ["a.html"] = Hash("æ"), ["b/index.html"] = Hash("b") });
        static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_manifest_of_the_demonstration_has_the_hash_of_every_file()
    {
        SiteWriter.Write(_output.Folder, Demo.Site.Files);
        var manifest = Manifest.Load(_output.Folder).Files;

        manifest.Keys.ShouldBe(_output.Files);
        foreach (var (path, hash) in manifest) Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_output.Full(path)))).ShouldBe(hash, path);
    }

    [Fact]
    public async Task A_second_build_at_the_same_time_is_refused_and_the_first_goes_on()
    {
        using var began = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var slow = OutputFile.Of("a.html", () =>
        {
            began.Set();
            mayEnd.Wait(TimeSpan.FromSeconds(30));
            return "a"u8.ToArray();
        });
        var first = Task.Run(() => SiteWriter.Write(_output.Folder, [slow]));
        began.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();

        Should.Throw<IOException>(() => _output.Write(("b.html", "b")));
        mayEnd.Set();
        await first.WaitAsync(TimeSpan.FromSeconds(30));
        _output.Files.ShouldBe(["a.html"]);
    }
}
