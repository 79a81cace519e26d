using SiteGen.Checks;

namespace SiteGen.Tests.Checks;

public class DateScannerTests
{
    [Theory]
    [InlineData("den 28. september 2023", "2023-09-28")]
    [InlineData("28 september 2023,", "2023-09-28")]
    [InlineData("d. 28.09.2023", "2023-09-28")]
    [InlineData("28-09-2023", "2023-09-28")]
    [InlineData("den 3/4-2023", "2023-04-03")]
    [InlineData("3/4-23", "2023-04-03")]
    [InlineData("3/4 2023", "2023-04-03")]
    [InlineData("2023-09-28", "2023-09-28")]
    [InlineData("1. sept. 2023", "2023-09-01")]
    [InlineData("17.-18. september 2023", "2023-09-18")]
    [InlineData("28 September 2023", "2023-09-28")]
    [InlineData("den 28.\nseptember\n2023", "2023-09-28")]
    public void A_date_is_found_in_every_form_that_minutes_use(string text, string date) =>
        DateScanner.In(text).Single().Date.ShouldBe(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("punkt 2.1.10")]
    [InlineData("15.00.00-G01-3-22")]
    [InlineData("3/4 af skolerne")]
    [InlineData("1.-3. kvartal 2022")]
    [InlineData("§3/4-23 er")]
    [InlineData("https 2023-09-28-12")]
    [InlineData("kl. 10 til 12")]
    [InlineData("1.609.500 kr.")]
    public void Numbers_of_other_kinds_are_no_dates(string text) => DateScanner.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("torsdag den 28. september 2023", DayOfWeek.Thursday)]
    [InlineData("Torsdag, den 28. september 2023", DayOfWeek.Thursday)]
    [InlineData("tors. d. 28/9-2023", DayOfWeek.Thursday)]
    [InlineData("torsdag 28. september", DayOfWeek.Thursday)]
    [InlineData("onsdag og torsdag den 27. og 28. september 2023", null)]
    [InlineData("Det gør man. Den 28. september 2023", null)]
    [InlineData("torsdag\n\nden 28. september 2023", null)]
    public void The_weekday_before_a_date_belongs_to_it(string text, DayOfWeek? weekday) => DateScanner.In(text).Single().Weekday.ShouldBe(weekday);
}
