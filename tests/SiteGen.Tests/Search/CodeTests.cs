using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>The codes that files of the index are written in, against bytes worked out by hand from docs/search-index.md.</summary>
public class CodeTests
{
    [Fact]
    public void Bits_go_out_highest_first_and_the_last_byte_is_padded() => Written(bits => { bits.Bits(0b101, 3); bits.Bits(0xFF, 8); }).ShouldBe("10111111 11100000");

    [Theory]
    [InlineData(1, "10000000")]
    [InlineData(2, "01000000")]
    [InlineData(3, "01100000")]
    [InlineData(5, "00101000")]
    [InlineData(256, "00000000 10000000 00000000")]
    public void Gamma_is_as_many_zeros_as_bits_follow_the_first(uint value, string expected) => Written(bits => bits.Gamma(value)).ShouldBe(expected);

    [Theory]
    [InlineData(0, 0, "00000000")]
    [InlineData(0, 3, "11100000")]
    [InlineData(2, 0, "00000000")]
    [InlineData(2, 6, "10100000")]
    [InlineData(1, 60, "11111111 11111111 11111111 11111100")]
    [InlineData(8, 511, "10111111 11000000")]
    public void Rice_is_the_quotient_in_ones_and_the_rest_in_bits(int k, uint value, string expected) => Written(bits => bits.Rice(k, value)).ShouldBe(expected);

    [Fact]
    public void Ascending_numbers_are_how_many_the_parameter_and_the_gaps() =>
        Written(bits => bits.Ascending([3, 4, 9])).ShouldBe("01100000 11100111 10000000");

    [Theory]
    [InlineData("", "GrGFTnvV")]
    [InlineData("SiteGen", "IBvJpXe0")]
    [InlineData("æøå", "Qm1Nh9Ql")]
    public void A_hash_is_what_the_browser_computes_too(string text, string hash) => ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(text)).ShouldBe(hash);

    [Fact]
    public void One_bit_makes_another_hash() =>
        Enumerable.Range(0, 4096).Select(i => { var bytes = new byte[512]; bytes[i / 8] ^= (byte)(1 << i % 8); return ContentHash.Of(bytes); }).Distinct().Count().ShouldBe(4096);

    private static string Written(Action<BitWriter> write)
    {
        var bits = new BitWriter();
        write(bits);
        return string.Join(' ', bits.Finish().Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
    }
}
