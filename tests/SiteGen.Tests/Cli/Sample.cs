namespace SiteGen.Tests.Cli;

/// <summary>The site that the program's tests run on: one body, one approved meeting, one item with a decision, no fault.</summary>
internal static class Sample
{
    public const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";

    public const string Item = "input/minutes/byraadet/2024-01-30/1-punkt.md";

    public static SiteUnderTest Site() => new SiteUnderTest().WithItem("1", "outcome: approved", "\n## Beslutning\n\nGodkendt.\n");

    /// <summary>Runs the program in the site's folder.</summary>
    public static Task<Sitegen.Answer> RunAsync(this SiteUnderTest site, params string[] args) => Sitegen.RunAsync(site.Folder, args);

    /// <summary>Full path of a file of the site.</summary>
    public static string Full(this SiteUnderTest site, string path) => Path.Combine(site.Folder, path);

    public static string Read(this SiteUnderTest site, string path) => File.ReadAllText(site.Full(path));

    /// <summary>Replaces a piece of a file that must be there.</summary>
    public static void Edit(this SiteUnderTest site, string path, string old, string replacement)
    {
        var text = site.Read(path);
        text.ShouldContain(old);
        site.With(path, text.Replace(old, replacement));
    }
}
