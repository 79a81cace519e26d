using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Tests.Output;

/// <summary>
/// Builds that begin with what the build before left give what a first build gives, byte for byte and fault for fault, whatever happened in
/// between: edits, new files, files that are gone or have other names, other words, other settings, another theme.
/// </summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly Archive _archive;
    private readonly string _cache = Directory.CreateTempSubdirectory("sitegen-kept-").FullName;
    private readonly Random _dice = new(20261129);

    public IncrementalBuildTests() => _archive = new Archive(_dice);

    public void Dispose()
    {
        _archive.Dispose();
        Directory.Delete(_cache, recursive: true);
    }

    [Fact]
    public void Random_changes_lead_to_the_bytes_of_a_clean_build()
    {
        AssertSameAsClean("the first build");
        for (var step = 1; step <= LongSuite.Choose(24, 240); step++) AssertSameAsClean($"step {step}: {_archive.Change()}");
    }

    [Fact]
    public void With_nothing_changed_nothing_is_made()
    {
        Build();

        var (result, written) = Build();

        written.Written.ShouldBe(0);
        result.Files.Count(file => file.Key.IsNone).ShouldBeLessThan(20);
    }

    [Fact]
    public void A_site_is_taken_as_it_stands_only_while_nothing_that_it_depends_on_has_changed()
    {
        var (result, written) = Build();
        result.Remember(_archive.Options(_cache));

        var same = Standing().ShouldNotBeNull();
        same.Diagnostics.ShouldBe(result.Diagnostics);
        (same.Counts, same.Standing!.Fingerprint, same.Standing.Bytes, same.Standing.Unchanged).ShouldBe((result.Counts, written.Fingerprint, written.Bytes, written.Written));

        Standing(options => options with { AsOf = SiteUnderTest.Now.AddDays(1) }).ShouldBeNull("another day");
        Standing(options => options with { AsOf = SiteUnderTest.Now.AddMinutes(-1) }).ShouldBeNull("a moment before, when a meeting may have been under embargo");
        Standing(options => options with { AsOf = SiteUnderTest.Now.AddMinutes(1) }).ShouldNotBeNull("a moment later");
        Standing(options => options with { Notice = "Nyt" }).ShouldBeNull("another setting");
        File.Delete(Path.Combine(_archive.OutputFolder, "index.html"));
        Standing().ShouldBeNull("a published file is gone");
        Build();
        Standing().ShouldNotBeNull("published again");
        _archive.EditText(0);
        Standing().ShouldBeNull("another text");

        // A meeting that waits for its moment: until then nothing changes by itself.
        var waiting = Path.Combine(_archive.Options(null).InputFolder, "minutes", "udvalget", "2026-12-01", "meeting.md");
        Directory.CreateDirectory(Path.GetDirectoryName(waiting)!);
        File.WriteAllText(waiting, "---\ndate: 2026-12-01\nstatus: agenda\npublished: 2026-11-22 18:00\n---\n");
        (result, _) = Build();
        result.Counts.Embargoed.ShouldBe(1);
        result.Remember(_archive.Options(_cache));
        Standing().ShouldNotBeNull().Counts.Embargoed.ShouldBe(1);
        Standing(options => options with { AsOf = SiteUnderTest.Now.AddHours(4.9) }).ShouldNotBeNull("17:54 in Copenhagen");
        Standing(options => options with { AsOf = SiteUnderTest.Now.AddHours(5) }).ShouldBeNull("18:00 in Copenhagen");

        // What is said of it may quote it, and nothing of it is to lie about.
        File.WriteAllText(waiting, File.ReadAllText(waiting).Replace("status: agenda", "status: agenda\nplaec: Rådhuset", StringComparison.Ordinal));
        (result, _) = Build();
        result.Diagnostics.ShouldContain(fault => fault.At.Path.Contains("2026-12-01"));
        result.Remember(_archive.Options(_cache));
        Standing().ShouldBeNull();

        BuildResult? Standing(Func<SiteOptions, SiteOptions>? change = null)
        {
            var options = _archive.Options(_cache) with { StandingIn = _archive.OutputFolder };
            return SiteBuilder.Build(change?.Invoke(options) ?? options) is { Standing: not null } standing ? standing : null;
        }
    }

    [Fact]
    public void An_edit_makes_its_meeting_and_the_lists_that_show_the_item_and_nothing_else()
    {
        Build();
        _archive.EditText(0);

        var (_, written) = Build();

        // The item, its meeting, and whatever of its neighbours and lists now reads differently; not the rest of the archive.
        written.Written.ShouldBeInRange(2, 12);
    }

    [Fact]
    public void A_text_that_changed_behind_the_times_of_its_file_is_noticed_once_it_is_read()
    {
        Build();
        var path = _archive.PathOf(0);
        var (written, text) = (File.GetLastWriteTimeUtc(path), File.ReadAllText(path));
        File.WriteAllText(path, text.Replace("Kommunen", "Regionen", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, written);
        _archive.EditText(1); // in the same meeting, whose pages are made from both texts

        // Read while it is built, it is built again; read when its page is made, nothing is published and the user is told to run again.
        try
        {
            Build();
        }
        catch (PublishingException fault)
        {
            fault.Text.Da.ShouldEndWith("blev ændret, mens sitet blev bygget");
        }

        AssertSameAsClean("an edit behind the clock");
    }

    [Fact]
    public void An_attachment_that_changed_behind_its_times_is_not_published_unseen()
    {
        var (path, published) = _archive.Attachment("tal\n12345678901\n");
        Build();
        File.ReadAllText(published).ShouldContain("12345678901");
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "tal\n070761-4285\n");
        File.SetLastWriteTimeUtc(path, written);
        File.Delete(published); // so that it has to be copied again

        // It was taken for what it was by its size and times, and found to be another when it was read for the copy.
        Should.Throw<PublishingException>(() => Build()).Text.Da.ShouldEndWith("blev ændret, mens sitet blev bygget");
        File.Exists(published).ShouldBeFalse();

        var (again, _) = Build();
        again.Diagnostics.Where(fault => fault.Severity == Severity.Error).Select(fault => fault.At.Path).Distinct().ShouldHaveSingleItem().ShouldEndWith(".txt");
    }

    [Fact]
    public void What_another_program_kept_of_the_published_files_counts_for_nothing()
    {
        Build();
        var kept = Directory.GetFiles(_cache, "files-*").ShouldHaveSingleItem();
        File.WriteAllBytes(kept, [1, 2, 3]);

        AssertSameAsClean("kept files that cannot be read");
    }

    private void AssertSameAsClean(string because)
    {
        var (kept, written) = Build();
        var clean = _archive.Build(cacheFolder: null);
        kept.Diagnostics.ShouldBe(clean.Diagnostics, because);
        if (clean.HasErrors) return;
        written.Faults.ShouldBeEmpty(because);
        var expected = clean.Files.ToDictionary(file => file.Path, file => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Make().Span)));
        var published = Manifest.Load(_archive.OutputFolder);
        published.Files.Where(file => expected.GetValueOrDefault(file.Key) != file.Value).Select(file => file.Key)
            .Concat(expected.Keys.Except(published.Files.Keys)).ShouldBeEmpty(because);
        SiteVerifier.Verify(_archive.OutputFolder, "output", null, []).Faults.ShouldBeEmpty(because);
    }

    private (BuildResult Result, WriteResult Written) Build()
    {
        // Files must have been at rest for a moment, or they are read again; the system's clock ticks every four milliseconds.
        Thread.Sleep(20);
        var result = _archive.Build(_cache);
        return (result, result.HasErrors ? new WriteResult(0, 0, 0, 0, [], "") : SiteWriter.Write(_archive.OutputFolder, result.ReadyFiles, null, new BuildCache(_cache), () => result.SearchFiles));
    }
}
