using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.Tests.Planning;

public class NumberGapTests
{
    [Theory]
    [InlineData("1 2 4", "3")]
    [InlineData("2.1.1 2.1.3", "2.1.2")]
    [InlineData("1 5", "2–4")]
    [InlineData("2 3", "1")]
    [InlineData("0.1.1 0.1.2 1.1.1 1.3.1 3.1.1", "2 1.2")]
    [InlineData("1 2 10 9 3 4 5 6 7", "8")]
    [InlineData("1 1.1 1.3", "1.2")]
    [InlineData("1.2 1.3 2.1", "1.1")]
    [InlineData("1.1 1.2 3.1", "2")]
    public void A_number_left_out_is_found(string numbers, string missing) => Missing(numbers).ShouldBe(missing.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("145 146 147")]
    [InlineData("1 1a 1b 2")]
    [InlineData("A B D")]
    [InlineData("0.1.1 1.1.1 1.2.1 1.3.1 2.1.1 2.2.1")]
    [InlineData("2.1.10.A 2.2 2.3 1.1 1.2")]
    [InlineData("1 1.1 1.2 2 2.1")]
    [InlineData("2")]
    [InlineData("4.1 4.2 5.3")]
    [InlineData("1.01 1.02")]
    public void A_row_without_a_gap_has_none(string numbers) => Missing(numbers).ShouldBeEmpty();

    /// <summary>Most rows are known to be whole at a glance; one that stands the wrong way round never is, and must come to the same.</summary>
    [Fact]
    public void The_order_in_which_numbers_stand_changes_nothing()
    {
        var random = new Random(27);
        string[] all = [.. from a in Enumerable.Range(1, 3) from b in Enumerable.Range(0, 4) from c in Enumerable.Range(0, 3) select b == 0 ? $"{a}" : c == 0 ? $"{a}.{b}" : $"{a}.{b}.{c}"];
        for (var round = 0; round < 500; round++)
        {
            string[] some = [.. all.Distinct().Where(_ => random.Next(8) > 0).Order(NaturalOrder.Numbers)];
            Missing(string.Join(' ', some)).ShouldBe(Missing(string.Join(' ', some.Reverse())), ignoreOrder: true, string.Join(' ', some));
        }
    }

    private static IEnumerable<string> Missing(string numbers) => NumberGaps.In(numbers.Split(' ')).Select(gap => gap.Missing);
}
