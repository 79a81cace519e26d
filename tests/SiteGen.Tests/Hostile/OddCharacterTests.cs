using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Tests.Hostile;

public class OddCharacterTests
{
    [Theory]
    [InlineData("Rødgrød med fløde, 1.234,5 % · § 10 – »citat« “citat” ‘x’ … • † ‰ ™ © ® €")]
    [InlineData("Beslut\u00ADnings\u00ADpunkt med bløde bindestreger og hårde\u00A0mellemrum, smalle\u202Fmellemrum og \u2011bindestreger")]
    [InlineData("Familien 👩\u200D👩\u200D👧\u200D👦, forskeren 👩🏽\u200D🔬, regnbuen 🏳\uFE0F\u200D🌈, hjertet ❤\uFE0F og tasten 1\uFE0F\u20E3")]
    [InlineData("Skotland 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F og Danmark 🇩🇰")]
    [InlineData("En hilsen: مرحبا بالعالم og שלום, også \u200Fעברית\u200F med mærker")]
    [InlineData("Persisk: می\u200Cخواهم, og hindi: क्\u200Dष")]
    [InlineData("Київ og Афины er byer, og Αθήνα er en anden")]
    [InlineData("μg/l, Ω, Δ, π-værdi, α-fejl og 5 μm")]
    [InlineData("H₂O, m², ½, ≤ 10, ≥ 5, → og ✓")]
    [InlineData("A\u030Arhus, skrevet som macOS gør det")]
    [InlineData("Łódź, Dvořák, Győr, İzmir og Sámi")]
    [InlineData("東京\uFE0E og 🀄\uFE0F")]
    [InlineData("tabulator\tog linje\nskift")]
    public void What_living_languages_need_is_innocent(string text) => OddCharacters.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("a\0b", Oddity.Control, "U+0000")]
    [InlineData("a\u001Bb", Oddity.Control, "U+001B")]
    [InlineData("a\u0085b", Oddity.Control, "U+0085")]
    [InlineData("a\u202Eb", Oddity.Direction, "U+202E")]
    [InlineData("a\u2066b", Oddity.Direction, "U+2066")]
    [InlineData("a\u200Bb", Oddity.Invisible, "U+200B")]
    [InlineData("a\u200Db", Oddity.Invisible, "U+200D")]
    [InlineData("a\u200Eb", Oddity.Invisible, "U+200E")]
    [InlineData("a\u2028b", Oddity.Invisible, "U+2028")]
    [InlineData("a\uFEFFb", Oddity.Invisible, "U+FEFF")]
    [InlineData("a\U000E0061b", Oddity.Invisible, "U+E0061")]
    [InlineData("a\U000E0100b", Oddity.Invisible, "U+E0100")]
    [InlineData("a\u3164b", Oddity.Invisible, "U+3164")]
    [InlineData("a\uFFFDb", Oddity.Lost, "U+FFFD")]
    [InlineData("a\uF0B7b", Oddity.Lost, "U+F0B7")]
    [InlineData("a\U000FFFFFb", Oddity.Lost, "U+FFFFF")]
    [InlineData("skоle", Oddity.Lookalike, "U+043E")]
    [InlineData("Οdense", Oddity.Lookalike, "U+039F")]
    public void What_misleads_is_found_at_its_place(string text, object kind, string number)
    {
        var odd = OddCharacters.In(text).ShouldHaveSingleItem();

        odd.Kind.ShouldBe((Oddity)kind);
        odd.Number.ShouldBe(number);
        odd.Index.ShouldBe(text[0] == 'a' ? 1 : text[0] == 's' ? 2 : 0);
    }

    [Fact]
    public void Half_a_pair_is_no_character() => OddCharacters.In("a" + (char)0xD800 + "b").ShouldHaveSingleItem().Kind.ShouldBe(Oddity.Control);

    [Fact]
    public void A_message_shows_what_cannot_be_seen() => OddCharacters.Visible("bilag\u202Efdp.exe\n").ShouldBe("bilag<U+202E>fdp.exe<U+000A>");

    [Theory]
    [InlineData("A\u030Arsplan", "Årsplan")]
    [InlineData("cafe\u0301 Mu\u0308nchen N\u0303", "café München Ñ")]
    [InlineData("x\u030A", "x\u030A")]
    public void Letters_in_pieces_are_put_together(string pieces, string whole) => Composed.Of(pieces).ShouldBe(whole);
}
