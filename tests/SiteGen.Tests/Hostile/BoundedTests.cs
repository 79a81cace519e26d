using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Reading.Guards;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Hostile;

/// <summary>A build ends: what could keep it busy is refused or fast.</summary>
public partial class BoundedTests
{
    // Ten times what the slowest takes on an idle machine.
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(4);

    [Fact]
    public void Brackets_that_are_read_can_be_printed()
    {
        foreach (var count in new[] { 90, 110, 130, 1_000, 4_400 })
        {
            using var site = new SiteUnderTest().WithItem("1", "outcome: noted", $"## Beslutning\n\n{new string('[', count)}\n\nSlut.\n");

            foreach (var file in QuickBuild.Of(site.Folder).Files) Should.NotThrow(() => file.Make(), $"{count}");
        }
    }

    public static TheoryData<string, int> Texts => new()
    {
        { "[", 500_000 }, { "[a](", 120_000 }, { "![[]", 120_000 }, { "*a ", 160_000 }, { "*a_ ", 120_000 }, { "_a", 250_000 }, { "`", 500_000 }, { ">", 19_000 }, { "> a\n", 120_000 }, { "- ", 9_000 },
        { "|-|\n", 120_000 }, { "a|b\n", 120_000 }, { "[a]: b\n", 70_000 }, { "a\n-\n\n", 100_000 }, { "---\n\n", 100_000 }, { "### a\n", 80_000 }, { "https://a.dk ", 1_500 }, { "https://a.dk\n", 40_000 },
        { "a\n\n", 170_000 }, { "<sub>", 3_900 }, { "</sub>", 3_300 }, { "<details>\n<summary>a</summary>\n\n", 15_000 }, { "</details>\n\n", 40_000 }, { "<a ", 6_000 }, { "&#x202E;", 2_000 }, { "\u202E\n", 100_000 },
        { "Tabel: x\n\n", 45_000 }, { "![a](b)\n\n", 2_900 }, { "[a](#b)\n\n", 2_900 }, { "~~~\n", 120_000 }, { "1. a\n", 100_000 }, { "\\", 19_000 }, { "&", 19_000 }, { "[x]\n\n", 90_000 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_made_to_be_slow_is_not(string piece, int count)
    {
        var clock = Stopwatch.StartNew();
        using var site = new SiteUnderTest().WithItem("1", "outcome: noted", "## Beslutning\n\n" + string.Concat(Enumerable.Repeat(piece, count)));
        site.With("statiq.json", """{"SiteTitle": "P", "Host": "example.org", "AllowedHtml": ["sub", "details"], "Publisher": {"Name": "P", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");

        foreach (var file in QuickBuild.Of(site.Folder).Files) file.Make();

        clock.Elapsed.ShouldBeLessThan(Enough);
    }

    [Theory]
    [InlineData("absent: ", "[", 20_000)]
    [InlineData("absent: ", "{a: ", 15_000)]
    [InlineData("absent: ", "- ", 9_000)]
    [InlineData("", "k: [", 15_000)]
    [InlineData("", "? ", 9_000)]
    [InlineData("absent: &a [x]\nx: ", "*a ", 5_000)]
    [InlineData("absent: \"", "\\u0041", 3_000)]
    [InlineData("absent: ", "x", 19_000)]
    public void Facts_made_to_be_deep_or_long_are_refused_and_never_crash(string before, string piece, int count)
    {
        using var site = new SiteUnderTest().WithItem("1", before + string.Concat(Enumerable.Repeat(piece, count)), "");

        Should.NotThrow(() => QuickBuild.Of(site.Folder));
    }

    [Fact]
    public void A_hundred_thousand_levels_are_no_stack_overflow()
    {
        using var site = new SiteUnderTest().With("input/vocabulary.yml", "topics: " + string.Concat(Enumerable.Repeat("[\n", 100_000)));
        site.With("statiq.json", "{\"SiteTitle\": " + string.Concat(Enumerable.Repeat("[\n", 100_000)));

        QuickBuild.Of(site.Folder).Diagnostics.Select(fault => fault.Code).ShouldContain("SG0102");
        using var other = new SiteUnderTest().With("input/vocabulary.yml", "topics: " + string.Concat(Enumerable.Repeat("[\n", 100_000)));
        QuickBuild.Of(other.Folder).Diagnostics.Select(fault => fault.Code).ShouldContain("SG0213");
    }

    [Fact]
    public void Thousands_of_unknown_keys_are_told_in_time()
    {
        var clock = Stopwatch.StartNew();
        using var site = new SiteUnderTest().WithItem("1", string.Concat(Enumerable.Range(0, 6_000).Select(number => $"k{number}: 1\n")), "");

        QuickBuild.Of(site.Folder).Diagnostics.Length.ShouldBeGreaterThanOrEqualTo(6_000);
        clock.Elapsed.ShouldBeLessThan(Enough);
    }

    [Fact]
    public void A_name_as_long_as_a_file_is_cut_in_messages()
    {
        using var site = new SiteUnderTest().WithItem("1", $"outcome: {new string('x', 19_000)}", "");

        QuickBuild.Of(site.Folder).Diagnostics.Single(fault => fault.Code == "SG0507").Message.En.Length.ShouldBeLessThan(600);
    }

    [Fact]
    public void The_facts_may_be_long_and_not_endless()
    {
        using var site = new SiteUnderTest().WithItem("1", string.Concat(Enumerable.Repeat("# kommentar\n", 6_000)), "");

        site.Faults().ShouldContain(fault => fault.StartsWith("SG0911 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_documented_limits_are_the_real_ones()
    {
        var documented = Row.Matches(Repository.Read("docs/limits.md")).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["figure"].Value.Replace(",", ""));

        var real = typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(field => field.Name, field => Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)!);
        documented.ShouldBe(real, ignoreOrder: true);
    }

    [GeneratedRegex(@"^\|[^|]+\| (?<figure>[\d,]+)[^|]*\| `(?<name>\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
