using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class YamlTextTests
{
    [Fact]
    public void Every_value_knows_its_place_in_the_file()
    {
        var map = Map("title: Budget\nitems:\n  - first\n  - {name: second}\n", firstLine: 2);

        (map["title"].Line, map["title"].Column).ShouldBe((2, 8));
        var items = map["items"].ShouldBeOfType<YamlList>().Items;
        (items[0].Line, items[0].Column).ShouldBe((4, 5));
        var (key, value) = items[1].ShouldBeOfType<YamlMap>().Entries.Single();
        (key.Line, key.Column, value.Line, value.Column).ShouldBe((5, 6, 5, 12));
    }

    [Theory]
    [InlineData("number: 2.10", "2.10")]
    [InlineData("number: 007", "007")]
    [InlineData("number: yes", "yes")]
    [InlineData("number: 2023-09-28", "2023-09-28")]
    [InlineData("number: \" x \"", " x ")]
    [InlineData("number: ~", "")]
    [InlineData("number:", "")]
    [InlineData("number: \"null\"", "null")]
    public void A_value_stays_the_text_that_was_written(string yaml, string text) => Map(yaml)["number"].ShouldBeOfType<YamlScalar>().Text.ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void Nothing_is_a_map_without_keys(string yaml) => YamlText.Parse(yaml, 2).ShouldBeOfType<YamlMap>().Entries.ShouldBeEmpty();

    [Fact]
    public void Both_of_two_equal_keys_are_kept_for_the_reader_to_report() =>
        YamlText.Parse("a: 1\na: 2\n", 1).ShouldBeOfType<YamlMap>().Entries.Select(entry => entry.Value.Line).ShouldBe([1, 2]);

    [Theory]
    [InlineData("a: 1\nb: &x 2\n", YamlFaultKind.Alias, 3)]
    [InlineData("a: 1\nb: *x\n", YamlFaultKind.Alias, 3)]
    [InlineData("a: [1, 2\nb: 3\n", YamlFaultKind.Syntax, 3)]
    [InlineData("a: 1\n b: 2\n", YamlFaultKind.Syntax, 3)]
    [InlineData("a: 1\n---\nb: 2\n", YamlFaultKind.Syntax, 2)]
    [InlineData("[a]: 1\n", YamlFaultKind.Syntax, 2)]
    public void A_fault_is_told_with_its_kind_and_line(string yaml, object kind, int line)
    {
        var fault = Should.Throw<YamlFault>(() => YamlText.Parse(yaml, firstLine: 2));

        ((object)fault.Kind).ShouldBe(kind);
        fault.Line.ShouldBe(line);
        fault.Column.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        YamlText.Parse("a: " + new string('[', 11) + new string(']', 11), 1).ShouldBeOfType<YamlMap>();

        Should.Throw<YamlFault>(() => YamlText.Parse("a: " + new string('[', 5_000), 1)).Kind.ShouldBe(YamlFaultKind.TooDeep);
    }

    private static Dictionary<string, YamlValue> Map(string yaml, int firstLine = 1) =>
        YamlText.Parse(yaml, firstLine).ShouldBeOfType<YamlMap>().Entries.ToDictionary(entry => entry.Key.Text, entry => entry.Value);
}
