namespace SiteGen.Tests.Cases;

/// <summary>
/// Sites that look guilty and are not: each folder of <c>tests/innocent</c> is laid over the sound site of the cases, and no check may say
/// a word. A check that cries wolf is switched off, or signed off without being read.
/// </summary>
public class InnocentTests
{
    private const string Folder = "innocent";

    private static readonly string[] Folders =
        [.. Directory.EnumerateDirectories(Repository.PathOf($"tests/{Folder}")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Folders];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_only_looks_wrong_passes(string name)
    {
        using var folder = new CaseFolder(name, Folder);

        folder.Print(folder.Check()).ShouldBe("$ sitegen check --lang da\n\n$ sitegen check --lang en\n");
    }

    [Fact]
    public void There_are_at_least_forty_look_alikes() => Folders.Length.ShouldBeGreaterThanOrEqualTo(40);
}
