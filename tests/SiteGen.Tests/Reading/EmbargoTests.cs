using System.Globalization;

namespace SiteGen.Tests.Reading;

/// <summary>A meeting appears at the minute it names on the clock of Copenhagen, summer and winter.</summary>
public sealed class EmbargoTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("2026-01-15T12:00", "2026-01-15T11:00Z")]
    [InlineData("2026-07-15T12:00", "2026-07-15T10:00Z")]
    [InlineData("2026-07-15", "2026-07-14T22:00Z")]
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59Z")]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00Z")]
    [InlineData("2026-10-25T01:59", "2026-10-24T23:59Z")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00Z")]
    public void It_is_held_back_until_that_minute(string published, string moment)
    {
        _site.WithMeeting($"status: approved\npublished: {published}");
        var at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        IsOutAt(at.AddSeconds(-1)).ShouldBeFalse();
        IsOutAt(at).ShouldBeTrue();
    }

    [Fact]
    public void An_hour_that_the_clocks_repeat_counts_as_its_second_pass_so_that_what_is_out_stays_out()
    {
        _site.WithMeeting("status: approved\npublished: 2026-10-25T02:30");
        var firstPass = new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero);

        Enumerable.Range(-1, 5).Select(half => IsOutAt(firstPass.AddMinutes(30 * half))).ShouldBe([false, false, false, true, true]);
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_does_not_stop_the_build()
    {
        _site.WithMeeting("status: approved\npublished: 2026-03-29T02:30");

        IsOutAt(new DateTimeOffset(2026, 3, 29, 0, 59, 59, TimeSpan.Zero)).ShouldBeFalse();
        IsOutAt(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [Fact]
    public void Another_time_zone_can_be_set()
    {
        _site.With("statiq.json", """{"SiteTitle": "x", "TimeZone": "America/Nuuk", "Publisher": {"Name": "x", "Email": "a@example.org", "Phone": "1"}}""").WithMeeting("status: approved\npublished: 2026-01-15T12:00");

        IsOutAt(new DateTimeOffset(2026, 1, 15, 13, 59, 59, TimeSpan.Zero)).ShouldBeFalse();
        IsOutAt(new DateTimeOffset(2026, 1, 15, 14, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    private bool IsOutAt(DateTimeOffset moment)
    {
        var result = _site.Build(moment);
        result.HasErrors.ShouldBeFalse();
        return result.Files.Any(file => file.Path.Contains("2024-01-30", StringComparison.Ordinal));
    }
}
