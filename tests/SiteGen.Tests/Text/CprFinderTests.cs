using SiteGen.Text;

namespace SiteGen.Tests.Text;

public class CprFinderTests
{
    [Theory]
    [InlineData("070761-4285")]
    [InlineData("0707614285")]
    [InlineData("070761 4285")]
    [InlineData("070761 - 4285")]
    [InlineData("070761- 4285")]
    [InlineData("070761--4285")]
    [InlineData("070761_4285")]
    [InlineData("07 07 61 4285")]
    [InlineData("07 07 61-4285")]
    [InlineData("07.07.61-4285")]
    [InlineData("07/07/61-4285")]
    [InlineData("07-07-61-4285")]
    [InlineData("070761–4285")]
    [InlineData("070761\u20114285")]
    [InlineData("070761\u22124285")]
    [InlineData("070761\u00A04285")]
    [InlineData("070761\u202F4285")]
    [InlineData("070761\u00AD-4285")]
    [InlineData("0707\u200B61-4285")]
    [InlineData("０７０７６１－４２８５")]
    [InlineData("٠٧٠٧٦١-٤٢٨٥")]
    [InlineData("𝟎𝟕𝟎𝟕𝟔𝟏-𝟒𝟐𝟖𝟓")]
    [InlineData("070761\\-4285")]
    [InlineData("**070761**-4285")]
    [InlineData("`070761-4285`")]
    [InlineData("07~~07~~61-4285")]
    [InlineData("070761&nbsp;4285")]
    [InlineData("070761&#45;4285")]
    [InlineData("070761&#x2011;4285")]
    [InlineData("070761&ndash;4285")]
    [InlineData("070761&shy;-4285")]
    [InlineData("&#48;70761-4285")]
    [InlineData("070761%2D4285")]
    [InlineData("%30707614285")]
    [InlineData("070761\\u002D4285")]
    [InlineData("070761\\x2d4285")]
    [InlineData("070761<b>-</b>4285")]
    [InlineData("070761<!-- her -->-4285")]
    [InlineData("070761-\n4285")]
    [InlineData("070761-\r\n  4285")]
    [InlineData("CPR0707614285")]
    [InlineData("cpr-nr.0707614285")]
    [InlineData("Ansøgning0707614285.pdf")]
    [InlineData("Bo070761-4285Navn")]
    [InlineData("https://example.org/sag/0707614285/")]
    [InlineData("P-nr. 0707614285")]
    [InlineData("NemKonto 0707614285")]
    public void A_number_is_found_however_it_is_written(string text) => CprFinder.In($"Fra {text}.").Select(number => number.Masked).ShouldBe(["070761-••••"]);

    [Theory]
    [InlineData("24/001234")]
    [InlineData("27.00.00-P20-1-24")]
    [InlineData("1.204.561.234 kr.")]
    [InlineData("1204561234,50 kr.")]
    [InlineData("3,1204561234")]
    [InlineData("+4512345678")]
    [InlineData("+1204561234")]
    [InlineData("07076142851")]
    [InlineData("10707614285")]
    [InlineData("070761-42851")]
    [InlineData("0707614-2850")]
    [InlineData("070761-428")]
    [InlineData("a3f0102031234b")]
    [InlineData("da39a3ee5e6b4b0d3255bfef95601890afd80709")]
    [InlineData("ISBN 0306406152")]
    [InlineData("reg. 1204 konto 0102031234")]
    [InlineData("P-nummer 1012345678")]
    [InlineData("120524 | 1234")]
    [InlineData("120524\t1234")]
    [InlineData("120524;1234")]
    [InlineData("120524\n1234")]
    [InlineData("120524\n- 1234")]
    [InlineData("<td>120524</td><td>1234</td>")]
    [InlineData("98 10 12 13 1530")]
    [InlineData("320161-4285")]
    [InlineData("071361-4285")]
    [InlineData("070761-xxxx")]
    public void What_only_looks_like_a_number_is_none(string text) => CprFinder.In($"Fra {text}.").ShouldBeEmpty();

    [Fact]
    public void The_seventh_digit_tells_the_century_and_so_whether_there_was_a_29_February()
    {
        CprFinder.In("290200-1234").ShouldBeEmpty();
        CprFinder.In("290200-4234").ShouldNotBeEmpty();
        CprFinder.In("290236-9234").ShouldNotBeEmpty();
        CprFinder.In("290237-9234").ShouldBeEmpty();
        CprFinder.In("290256-5234").ShouldNotBeEmpty();
        CprFinder.In("290260-5234").ShouldNotBeEmpty();
        CprFinder.In("290258-5234").ShouldBeEmpty();
    }

    [Fact]
    public void Modulus_11_is_told_and_not_required()
    {
        CprFinder.In("070761-4285").Single().FitsModulus11.ShouldBeTrue();
        CprFinder.In("070761-4286").Single().FitsModulus11.ShouldBeFalse();
    }

    [Fact]
    public void Two_numbers_side_by_side_are_two() =>
        CprFinder.In("[0707614285,0102031234] 010203-1234 070761-4285").Count.ShouldBe(4);

    [Fact]
    public void The_place_is_that_of_the_first_digit()
    {
        var number = CprFinder.In("Fra **070761**-4285, tak").Single();

        number.Start.ShouldBe(6);
        number.End.ShouldBe(19);
    }

    [Theory]
    [InlineData("Fra 070761-4285, tak", "Fra 070761-••••, tak")]
    [InlineData("0707614285", "070761••••")]
    [InlineData("07**0761**4285", "07**0761**••••")]
    [InlineData("070761-42&#56;5", "070761-••••••••")]
    [InlineData("24/001234 og 12 kr.", "24/001234 og 12 kr.")]
    public void A_masked_text_shows_no_number_and_is_as_long_as_before(string text, string masked)
    {
        CprFinder.Mask(text).ShouldBe(masked);
        CprFinder.In(masked).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("konto 0102031234")]
    [InlineData("707614285")]
    public void A_quoted_line_hides_also_what_merely_resembles_a_number(string line)
    {
        CprFinder.Mask(line).ShouldBe(line);
        CprFinder.Mask(line, isQuoted: true).ShouldEndWith("••••");
    }

    [Fact]
    public void A_long_text_of_digits_is_read_in_reasonable_time()
    {
        var text = string.Concat(Enumerable.Repeat("99 99 99-", 100_000));

        Should.CompleteIn(() => CprFinder.In(text), TimeSpan.FromSeconds(20));
    }
}
