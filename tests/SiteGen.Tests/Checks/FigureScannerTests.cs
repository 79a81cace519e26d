using System.Globalization;
using SiteGen.Checks;

namespace SiteGen.Tests.Checks;

public class FigureScannerTests
{
    [Theory]
    [InlineData("8,4 %", "8.4 Percent")]
    [InlineData("8,4 pct. i alt", "8.4 Percent")]
    [InlineData("8,4 procent", "8.4 Percent")]
    [InlineData("7 procentpoint", "7 Point")]
    [InlineData("7 %-point", "7 Point")]
    [InlineData("1.234", "1234 None")]
    [InlineData("1.609.500,50 kr.", "1609500.5 None")]
    [InlineData("8.4", "8.4 None")]
    [InlineData("1,234.5", "1234.5 None")]
    [InlineData("(-10,9 %)", "10.9 Percent")]
    public void A_figure_is_read_as_it_is_meant(string text, string expected)
    {
        var figure = FigureScanner.In(text, 0, text.Length).Single();

        string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.##} {figure.Unit}").ShouldBe(expected);
    }

    [Theory]
    [InlineData("den 28. september 2023")]
    [InlineData("punkt 3 og bilag 2")]
    [InlineData("2. kvartal")]
    [InlineData("en 3-årig periode")]
    [InlineData("2.1.1")]
    [InlineData("kl. 12")]
    [InlineData("§3")]
    public void What_names_and_orders_is_no_figure(string text) => FigureScanner.In(text, 0, text.Length).ShouldBeEmpty();

    [Fact]
    public void A_year_is_told_from_an_amount() => FigureScanner.In("fra 2022 til 2.023", 0, 18).Select(figure => figure.IsYear).ShouldBe([true, false]);
}
