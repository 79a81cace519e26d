using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>Dates, times, numbers and lists as the two languages of the theme write them.</summary>
public class LanguageTests
{
    private static readonly ThemeFiles Theme = ThemeFiles.Load("/nowhere", "theme");
    private static readonly Language Danish = Theme.Language("da", new DiagnosticBag());
    private static readonly Language English = Theme.Language("en", new DiagnosticBag());
    private static readonly DateOnly Day = new(2023, 9, 8);

    [Fact]
    public void A_date_in_words_names_the_weekday()
    {
        Danish.DateInWords(Day).ShouldBe("fredag den 8. september 2023");
        English.DateInWords(Day).ShouldBe("Friday 8 September 2023");
    }

    [Fact]
    public void Every_weekday_and_month_has_its_word()
    {
        foreach (var language in new[] { Danish, English })
        {
            var days = Enumerable.Range(0, 365).Select(day => language.DateInWords(new DateOnly(2024, 1, 1).AddDays(day))).ToList();
            days.ShouldBeUnique();
            days.ShouldAllBe(day => !day.Contains('{'));
        }
    }

    [Fact]
    public void A_date_in_digits_has_no_leading_zeros()
    {
        Danish.DateInDigits(Day).ShouldBe("8.9.2023");
        English.DateInDigits(Day).ShouldBe("8/9/2023");
    }

    [Fact]
    public void Times_are_written_with_a_full_stop_in_Danish_and_a_colon_in_English()
    {
        Danish.Time(new TimeOnly(9, 5)).ShouldBe("09.05");
        English.Time(new TimeOnly(9, 5)).ShouldBe("09:05");
    }

    [Fact]
    public void A_span_of_time_says_what_is_known()
    {
        var (start, end) = (new TimeOnly(13, 0), new TimeOnly(16, 0));

        Danish.TimeSpan(start, end).ShouldBe("kl.\u00A013.00–16.00");
        Danish.TimeSpan(start, null).ShouldBe("kl.\u00A013.00");
        Danish.TimeSpan(null, end).ShouldBe("til kl.\u00A016.00");
        Danish.TimeSpan(null, null).ShouldBeNull();
        English.TimeSpan(start, end).ShouldBe("13:00–16:00");
    }

    [Theory]
    [InlineData(0, "0 B", "0 B")]
    [InlineData(999, "999 B", "999 B")]
    [InlineData(12_345, "12 KB", "12 KB")]
    [InlineData(1_234_567, "1,2 MB", "1.2 MB")]
    public void A_size_is_told_as_people_say_it(long bytes, string danish, string english)
    {
        Danish.FileSize(bytes).ShouldBe(danish);
        English.FileSize(bytes).ShouldBe(english);
    }

    [Fact]
    public void Just_under_a_megabyte_is_not_a_thousand_kilobytes() => Danish.FileSize(999_600).ShouldBe("1,0 MB");

    [Fact]
    public void Whole_numbers_have_the_mark_of_the_language()
    {
        Danish.Whole(1_609_500).ShouldBe("1.609.500");
        English.Whole(1_609_500).ShouldBe("1,609,500");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A,B", "A og B")]
    [InlineData("A,B,C", "A, B og C")]
    public void Names_are_joined_as_in_speech(string names, string joined) =>
        Danish.Join(names.Split(',', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(joined);

    [Fact]
    public void One_item_is_in_the_singular_and_none_in_the_plural()
    {
        Danish.Count("items", 1).ShouldBe("1 punkt");
        Danish.Count("items", 0).ShouldBe("0 punkter");
        English.Count("items", 1_000).ShouldBe("1,000 items");
    }

    [Fact]
    public void Both_languages_have_the_same_keys_and_none_is_empty()
    {
        English.Keys.ShouldBe(Danish.Keys, ignoreOrder: true);
        Danish.Keys.Where(key => key != "toc.title").Concat(English.Keys).ShouldAllBe(key => Danish.Text(key).Length > 0 && English.Text(key).Length > 0);
    }

    [Fact]
    public void Both_languages_put_the_same_things_in()
    {
        foreach (var key in Danish.Keys) Holes(English.Text(key)).ShouldBe(Holes(Danish.Text(key)), key);

        static string Holes(string text) => string.Join(' ', System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(hole => hole.Value).Distinct().Order());
    }
}
