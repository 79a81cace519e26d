namespace SiteGen.Tests.Cli;

/// <summary>A text that should never have been public, taken out of everything.</summary>
public sealed class PurgeCommandTests : IAsyncLifetime
{
    private const string SecretItem = "input/minutes/byraadet/2024-01-30/2-punkt.md";
    private const string Secret = "Xylofonspilleren Vagtelborg bor på Ærøskøbingvej 4711 og skylder tre måneders husleje.";

    private static readonly string[] Words = ["xylofon", "vagtelborg", "4711", "husleje"];
    private static readonly string[] Made = ["output", ".sitegen"];

    private readonly SiteUnderTest _site = Sample.Site();
    private readonly string _copy = Path.GetTempFileName();

    public async Task InitializeAsync()
    {
        _site.WithItem("2", "outcome: approved\ncase: 27.69.00-G01-7-24", $"\n## Sagsfremstilling\n\n{Secret}\n\n## Beslutning\n\nGodkendt for Xylofonspilleren.\n").WithItem("3", "outcome: approved", "\n## Beslutning\n\nGodkendt.\n");
        (await _site.RunAsync("build")).ExitCode.ShouldBe(0);
        File.Copy(_site.Full(SecretItem), _copy, overwrite: true);
    }

    public Task DisposeAsync()
    {
        File.Delete(_copy);
        _site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task After_a_purge_no_byte_of_the_text_is_in_output_index_or_cache()
    {
        Traces().ShouldNotBeEmpty();
        _site.Without(SecretItem);

        var answer = await _site.RunAsync("purge", _copy);

        answer.ExitCode.ShouldBe(0, answer.Error);
        Traces().ShouldBeEmpty();
        answer.Out.ShouldContain("git filter-repo");
        answer.Out.ShouldContain("archive.org");
        answer.Out.ShouldContain("Datatilsynet");

        // The index holds stems, packed; that nothing of the text is in it is shown by its being that of a site which never had the text.
        using var clean = Sample.Site();
        clean.WithItem("3", "outcome: approved", "\n## Beslutning\n\nGodkendt.\n");
        (await clean.RunAsync("build")).ExitCode.ShouldBe(0);
        Bytes(_site).ShouldBe(Bytes(clean));
    }

    [Fact]
    public async Task A_notice_at_the_address_says_nothing_of_the_text()
    {
        _site.Without(SecretItem).With("input/addresses.yml", "removed: [{address: /byraadet/2024-01-30/punkt-2/, reason: publishedInError, date: 2024-02-12}]\n");

        (await _site.RunAsync("purge", _copy)).ExitCode.ShouldBe(0);
        Traces().ShouldBeEmpty();
        _site.Read("output/byraadet/2024-01-30/punkt-2/index.html").ShouldContain("offentliggjort ved en fejl");
    }

    [Fact]
    public async Task While_the_input_still_holds_it_nothing_is_done_and_the_place_is_told()
    {
        _site.Without(SecretItem);
        _site.With("input/pages/om.md", $"---\ntitle: Om\n---\n{Secret}\n");

        var answer = await _site.RunAsync("purge", _copy);

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("input/pages/om.md: fejl SG1030: ");
        answer.Error.ShouldNotContain("husleje");
        File.Exists(_site.Full("output/byraadet/2024-01-30/punkt-2/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_copy_that_somebody_put_into_the_published_folder_is_found()
    {
        _site.Without(SecretItem);
        _site.With("output/kopi.json", "{\"t\": \"" + Secret.Replace("Æ", "\\u00C6").Replace("ø", "\\u00f8").Replace("å", "\\u00e5") + "\"}");

        var answer = await _site.RunAsync("purge", _copy);

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("output/kopi.json: fejl SG1031: ");
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_known_by_its_bytes()
    {
        File.WriteAllBytes(_copy, [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
        File.WriteAllBytes(_site.Full("output/billede.jpg"), [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

        (await _site.RunAsync("purge", _copy)).Error.ShouldContain("output/billede.jpg: fejl SG1031: ");
    }

    [Fact]
    public async Task The_removed_text_may_not_lie_in_the_input_nor_be_missing()
    {
        (await _site.RunAsync("purge", SecretItem)).ExitCode.ShouldBe(2);
        (await _site.RunAsync("purge", "findes-ikke.md")).ExitCode.ShouldBe(2);
    }

    private List<string> Traces() =>
    [
        .. Made.Select(_site.Full).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Words.Any(word => File.ReadAllText(path).Contains(word, StringComparison.OrdinalIgnoreCase))),
    ];

    private static Dictionary<string, string> Bytes(SiteUnderTest site) => Directory.EnumerateFiles(site.Full("output"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(site.Full("output"), path), path => Convert.ToHexString(File.ReadAllBytes(path)));
}
