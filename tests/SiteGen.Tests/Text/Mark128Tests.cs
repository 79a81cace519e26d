using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class Mark128Tests
{
    [Fact]
    public void Bytes_give_it_back()
    {
        var mark = new Mark128(0x0123456789ABCDEF, 0xFEDCBA9876543210);
        Mark128.From(mark.ToBytes()).ShouldBe(mark);
        mark.ToString().ShouldBe("0123456789abcdeffedcba9876543210");
    }

    [Fact]
    public void The_upper_half_counts_first()
    {
        new[] { new Mark128(1, 0), new Mark128(0, ulong.MaxValue), new Mark128(1, 1) }.Order().ShouldBe([new(0, ulong.MaxValue), new(1, 0), new(1, 1)]);
        default(Mark128).IsNone.ShouldBeTrue();
        new Mark128(0, 1).IsNone.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void A_hash_is_the_one_of_the_standard(string text, string digits)
    {
        var hash = Hash256.Of(System.Text.Encoding.UTF8.GetBytes(text));
        hash.ToString().ShouldBe(digits, "FIPS 180-4");
        Hash256.Parse(digits).ShouldBe(hash);
        var utf8 = new byte[64];
        hash.DigitsInto(utf8);
        System.Text.Encoding.UTF8.GetString(utf8).ShouldBe(digits);
    }

    [Fact]
    public void What_is_no_hash_is_nothing() => Hash256.Parse("0").ShouldBe(default);
}
