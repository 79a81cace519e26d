using System.Text;
using SiteGen.Privacy;
using SiteGen.Privacy.Attachments;

namespace SiteGen.Tests.Privacy;

/// <summary>A glance spares a text its reading, and must never spare one that something is found in.</summary>
public class GlanceTests
{
    private static readonly string[] Signs =
    [
        "0", "1", "2", "07", "61", "4285", "070761", "4285", "0707614285", "12 34 56 78", "23456789", "+45", "0045", "+46", "(0)", ")", " ", " ", "  ", "-", "-", ".", "/", "\n", "\r\n", "\t", "*", "**", "_", "`", "~", "\\", "\\-", "\0",
        "&nbsp;", "&#45;", "&#x2011;", "&shy;", "&#48;", "&", ";", "%2D", "%30", "%", "\\u002D", "\\x2d", "<b>", "</b>", "<!-- x -->", "<br>", "<", ">", "\u00A0", "\u00AD", "\u00B2", "\u00BC", "\u2011", "\u2013", "\u2212", "\u202F",
        "\u200B", "\u2070", "\u2460", "\u0300", "\u0660", "\u0664", "０", "４", "𝟎", "ø", "÷", "@", "a@b.dk", "tlf. ", "CPR ", "a", "A", "kr. ", ",", ":", "|", "(", "€", "•", "\uFEFF", "\uFFFD",
    ];

    [Theory]
    [InlineData("070761-4285")]
    [InlineData("07.07.61-4285")]
    [InlineData("0707\u200B61-4285")]
    [InlineData("070761**-**4285")]
    [InlineData("(+45) 23 45 67 89")]
    [InlineData("tlf. 23456789")]
    [InlineData("+46 (8) 123 45 67")]
    [InlineData("navn@kommune.dk")]
    public void What_may_be_private_is_read(string text) => Glance.MayHold(Encoding.UTF8.GetBytes($"Ring {text}.")).ShouldBeTrue();

    [Theory]
    [InlineData("Mødet den 28. september 2023 kl. 13.00-16.30, 61,8% af 1.234.567 kr.")]
    [InlineData("case: 03.08.01-G15-21-25\nurl: https://www.eksempel.dk/bilag/2025-09-08-05-1.pdf")]
    [InlineData("| 2022 | 1.315 | 75,5 % |\n| 2023 | 1.208 | 8,4 % |")]
    public void Dates_amounts_and_case_numbers_are_not(string text) => Glance.MayHold(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();

    [Fact]
    public void Nothing_is_found_where_a_glance_saw_nothing()
    {
        var random = new Random(11);
        Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(false), Encoding.Latin1, Encoding.Unicode, new UTF8Encoding(true)];
        var (spared, found) = (0, 0);
        for (var round = 0; round < LongSuite.Choose(200_000, 5_000_000); round++)
        {
            // Long rows of digits with one to three signs between them, so that many texts are numbers and many just miss.
            var some = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Signs[random.Next(Signs.Length)]).ToArray();
            var text = string.Concat(Enumerable.Range(0, random.Next(3, 14)).Select(_ => random.Next(3) == 0 ? some[random.Next(some.Length)] : Signs[random.Next(9)]));
            var encoding = encodings[random.Next(encodings.Length)];
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            if (random.Next(8) == 0 && bytes.Length > 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var findings = new FindingList();
            findings.AddLines(AttachmentScan.Decoded(bytes));
            if (findings.All.Count > 0) found++;
            if (Glance.MayHold(bytes)) continue;
            spared++;
            findings.All.ShouldBeEmpty(Convert.ToHexString(bytes));
        }

        spared.ShouldBeGreaterThan(1_000);
        found.ShouldBeGreaterThan(1_000);
    }
}
