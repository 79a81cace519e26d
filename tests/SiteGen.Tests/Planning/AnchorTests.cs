using System.Text.RegularExpressions;
using SiteGen.Planning;
using SiteGen.Tests.Reading;

namespace SiteGen.Tests.Planning;

public sealed class AnchorTests : IDisposable
{
    private static readonly string Theme = Path.Combine(Demo.Root, "theme");

    // Layouts and components of pages that show no text of people's own, so that no heading can clash with their anchors.
    private static readonly string[] WithoutProse = ["case", "completeness", "error", "home", "index", "item-list-page", "redirect", "removed", "search", "search-answer"];

    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void An_anchor_is_the_heading_s_words() =>
        AnchorsOf("## Videre proces\n\nA\n\n### Høring på Ærø\n\nB\n").ShouldBe(["videre-proces", "hoering-paa-aeroe"]);

    [Fact]
    public void Two_headings_with_the_same_words_are_told_apart_by_number() =>
        AnchorsOf("## Sagen kort\n\n### Del\n\n### Del\n\n## Økonomi\n\n### Del\n").ShouldBe(["sagen-kort", "del", "del-2", "oekonomi", "del-3"]);

    [Fact]
    public void A_heading_named_as_a_part_of_the_page_gets_a_number() => AnchorsOf("## Bilag\n\nA\n").ShouldBe(["bilag-2"]);

    [Fact]
    public void A_heading_without_letters_has_an_anchor_all_the_same() => AnchorsOf("## 日本\n\nA\n").ShouldBe(["afsnit"]);

    [Fact]
    public void Anchors_stay_when_a_section_with_other_words_is_added_or_moved()
    {
        var before = AnchorsOf("## Sagen kort\n\nA\n\n### Del\n\n## Videre proces\n\nB\n");

        AnchorsOf("## Videre proces\n\nB\n\n## Baggrund\n\nC\n\n## Sagen kort\n\nA\n\n### Del\n").ShouldBe(["videre-proces", "baggrund", .. before.Take(2)]);
    }

    [Fact]
    public void The_page_shows_sections_in_its_own_order_under_the_planned_anchors()
    {
        var page = _site.WithItem("1", "", "## Videre proces\n\nB\n\n### Del\n\n## Sagen kort\n\nA\n\n### Del\n").Html("byraadet/2024-01-30/punkt-1/index.html");

        page.QuerySelectorAll(".sections h2, .sections h3").Select(heading => heading.Id).ShouldBe(["sagen-kort", "del-2", "videre-proces", "del"]);
    }

    [Fact]
    public void Every_anchor_of_a_template_that_shows_texts_is_reserved() =>
        Templates().Where(template => !WithoutProse.Contains(NameOf(template)))
            .SelectMany(template => Regex.Matches(File.ReadAllText(template), @"\bid=""(?<id>[^""{]+)""").Select(match => match.Groups["id"].Value))
            .Distinct().Except(Anchors.Reserved).ShouldBeEmpty();

    [Fact]
    public void The_templates_left_out_of_that_show_no_texts() =>
        Templates().Where(template => WithoutProse.Contains(NameOf(template)))
            .Where(template => File.ReadAllText(template) is var text && (text.Contains("{{{", StringComparison.Ordinal) || text.Contains("> prose", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Every_reserved_anchor_is_used_by_a_template() =>
        Anchors.Reserved.Except(Templates().SelectMany(template => Regex.Matches(File.ReadAllText(template), @"\bid=""(?<id>[^""{]+)""").Select(match => match.Groups["id"].Value))).ShouldBeEmpty();

    /// <summary>A layout's name, or that of the component whose folder the template lies in.</summary>
    private static string NameOf(string template) =>
        Path.GetFileNameWithoutExtension(template) is var name and not "template" ? name : Path.GetFileName(Path.GetDirectoryName(template)!);

    private static IEnumerable<string> Templates() => Directory.EnumerateFiles(Theme, "*.hbs", SearchOption.AllDirectories);

    private List<string> AnchorsOf(string text)
    {
        _site.WithItem("1", "", text);
        return [.. Anchors.Of(_site.Item()).SelectMany(section => section.Headings.Prepend(section.Own))];
    }
}
