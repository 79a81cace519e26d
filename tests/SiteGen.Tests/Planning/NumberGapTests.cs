using SiteGen.Planning;

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
    public void A_number_left_out_is_found(string numbers, string missing) => Missing(numbers).ShouldBe(missing.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("145 146 147")]
    [InlineData("1 1a 1b 2")]
    [InlineData("A B D")]
    [InlineData("0.1.1 1.1.1 1.2.1 1.3.1 2.1.1 2.2.1")]
    [InlineData("2.1.10.A 2.2 2.3 1.1 1.2")]
    public void A_row_without_a_gap_has_none(string numbers) => Missing(numbers).ShouldBeEmpty();

    private static IEnumerable<string> Missing(string numbers) => NumberGaps.In(numbers.Split(' ')).Select(gap => gap.Missing);
}
