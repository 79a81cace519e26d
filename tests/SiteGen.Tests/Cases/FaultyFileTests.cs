using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Reading.Kept;
using SiteGen.Tests.Hostile;
using SiteGen.Text;

namespace SiteGen.Tests.Cases;

/// <summary>
/// Content never throws: a damaged file is told what is wrong with it, or is used as it is. One file of a site that uses every key is
/// damaged at a time; reading, planning and filling the pages must come to their end. Templates are left out: they take most of a build.
/// </summary>
public sealed class FaultyFileTests : IDisposable
{
    // Every how many characters a file is cut off or a sign put in: a prime, so that the places differ from line to line.
    private const int Stride = 7;

    /// <summary>What people write; the settings and the picture are damaged elsewhere.</summary>
    private static readonly IReadOnlyDictionary<string, string> Files =
        RichSite.Files.Where(file => Path.GetExtension(file.Key) is ".md" or ".yml").ToDictionary(file => file.Key, file => file.Value);

    private static readonly string[] Signs = [":", "\n", "{", "]", "*", "&", "\"", "#", "---\n", "\t", "\0", "🙂", "![](", "|", "\\"];

    private static readonly string[] Values =
        ["", "~", "[]", "{}", "[[]]", "{a: b}", "0001-01-01", "9999-12-31", "24:00", "§", "-", "..", "/", "//", "/a/../b/", "%", "x:y", "\"", "*x", "&x y", "!x y", "99999999999999999999"];

    private static readonly Language Danish = ThemeFiles.Load("none", "theme").Language("da", new DiagnosticBag());

    private readonly SiteUnderTest _site = new();

    public FaultyFileTests()
    {
        foreach (var (path, text) in RichSite.Files) _site.With(path, text);
    }

    public static TheoryData<string> Paths => [.. Files.Keys];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_site_that_is_damaged_is_sound_before() => _site.Build().Diagnostics.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_may_end_anywhere(string path)
    {
        var text = Files[path];
        for (var end = 0; end < text.Length; end += Stride) Try(path, text[..end]);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Any_sign_may_stand_anywhere(string path)
    {
        var text = Files[path];
        for (var place = 0; place < text.Length; place += Stride) Try(path, text.Insert(place, Signs[place / Stride % Signs.Length]));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_key_may_have_any_value(string path)
    {
        var lines = Files[path].Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon)) continue;
            foreach (var value in Values)
                Try(path, string.Join('\n', lines.Select((text, number) => number == line ? $"{text[..colon]}: {value}" : text)));
        }
    }

    [Fact]
    public void Two_bodies_whose_file_names_become_the_same_address_are_reported()
    {
        _site.With("input/bodies/Byraadet.md", "---\nname: Byrådet igen\n---\n");

        _site.Build().Diagnostics.Select(fault => fault.Code).ShouldContain("SG0216");
    }

    [Theory]
    [InlineData("theme/i18n/da.yml", "site.skip: Hop til indholdet\n")]
    [InlineData("theme/i18n/da.yml", "site.skip: [Hop\n")]
    [InlineData("theme/assets/CNAME", "referater.example.org\n")]
    [InlineData("theme/layouts/item.hbs", "")]
    [InlineData("theme/layouts/item.hbs", "{{t}}")]
    [InlineData("theme/layouts/item.hbs", "{{#is page.kind}}x{{/is}}")]
    [InlineData("theme/layouts/item.hbs", "{{#each}}x{{/each}}")]
    [InlineData("theme/layouts/item.hbs", "{{page.")]
    public void A_faulty_file_of_the_theme_never_throws(string path, string text)
    {
        _site.With(path, text);

        Should.NotThrow(() => SiteGen.Output.SiteWriter.Rehearse(_site.Build().Files));
    }

    private void Try(string path, string text)
    {
        _site.With(path, text);
        try
        {
            var diagnostics = new DiagnosticBag();
            var options = SettingsReader.Read(_site.Folder, SiteUnderTest.Now, diagnostics)!;
            var sources = SourceTree.Load(options.InputFolder, options.InputPath, diagnostics);
            var council = new CouncilReader(sources, options.InputPath, SiteUnderTest.Now.DateTime, diagnostics, options.AllowedHtml).Read(options.Language);
            var plan = PagePlan.For(council, options, Danish, diagnostics);
            LinkCheck.Run(council, plan.Links, diagnostics);
            StatementCheck.Run(council, options, diagnostics);
            ContentCheck.Run(council, KeptRecord.None(), diagnostics);
            if (diagnostics.HasErrors) return;
            foreach (var page in plan.Pages) page.Make();
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{path} as below makes the build throw\n{text}", fault);
        }
    }
}
