using System.Globalization;
using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

public class AsOfTests
{
    [Theory]
    [InlineData("2024-06-25", "2024-06-24T22:00:00Z")]
    [InlineData("2024-01-25T12:00", "2024-01-25T11:00:00Z")]
    [InlineData("2024-06-25T12:00:30", "2024-06-25T10:00:30Z")]
    [InlineData("2024-06-25T12:00Z", "2024-06-25T12:00:00Z")]
    [InlineData("2024-06-25T12:00-03:30", "2024-06-25T15:30:00Z")]
    public void A_moment_is_in_the_sites_time_zone_unless_it_says_otherwise(string text, string expected)
    {
        AsOf.TryParse(text, out var asOf).ShouldBeTrue();

        asOf.In("Europe/Copenhagen").ShouldBe(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("25-06-2024")]
    [InlineData("2024-06-31")]
    [InlineData("2024-06-25Z")]
    [InlineData("2024-06-25 12:00")]
    [InlineData("2024-06-25T12:00+25:00")]
    [InlineData("now")]
    public void Anything_else_is_refused(string text) => AsOf.TryParse(text, out _).ShouldBeFalse();
}
