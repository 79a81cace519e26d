namespace SiteGen.Tests.Output;

/// <summary>Builds of one process that holds things in memory, as the preview is, give what a first build gives, whatever happened in between.</summary>
public sealed class BuildMemoryTests : IDisposable
{
    private readonly Archive _archive;
    private readonly string _cache = Directory.CreateTempSubdirectory("sitegen-memory-").FullName;
    private readonly BuildMemory _memory = new();

    public BuildMemoryTests() => _archive = new Archive(new Random(20261130));

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
    public void Meetings_that_did_not_change_are_not_read_again()
    {
        _archive.Build(_cache, _memory);
        var before = _memory.Record.ShouldNotBeNull();

        _archive.Build(_cache, _memory);

        _memory.Record.ShouldNotBeSameAs(before);
        _memory.Record!.Held.Keys.ShouldBe(before.Held.Keys, ignoreOrder: true);
        _memory.Record.Held.ShouldAllBe(read => read.Value.Meeting == null || read.Value.Meeting.Items == before.Held[read.Key].Meeting!.Items);
    }

    [Fact]
    public void The_index_is_made_when_somebody_asks_for_it()
    {
        var build = _archive.Build(_cache, _memory);

        build.ReadyFiles.ShouldAllBe(file => !file.Path.StartsWith("search-index/"));
        build.SearchFiles.ShouldContain(file => file.Path == "search-index/root.json");
        build.Files.ShouldBe([.. build.ReadyFiles, .. build.SearchFiles]);
    }

    private void AssertSameAsClean(string because)
    {
        Thread.Sleep(20); // files must have been at rest for a moment, or they are read again
        var held = _archive.Build(_cache, _memory);
        var clean = _archive.Build(cacheFolder: null);
        held.Diagnostics.ShouldBe(clean.Diagnostics, because);
        Contents(held.Files).ShouldBe(Contents(clean.Files), because);
    }

    private static IEnumerable<(string Path, string Hash)> Contents(IEnumerable<SiteGen.Output.OutputFile> files) =>
        files.Select(file => (file.Path, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Make().Span)))).OrderBy(file => file.Path, StringComparer.Ordinal);
}
