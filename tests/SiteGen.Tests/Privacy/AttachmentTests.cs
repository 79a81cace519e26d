using System.Text;
using static SiteGen.Tests.Privacy.PrivateSite;

namespace SiteGen.Tests.Privacy;

public class AttachmentTests
{
    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16, the other way round", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "Western European", Encoding.Latin1.GetBytes(Text) },
    };

    private const string Text = "Høringssvar\nFra 070761-4285 på Skolevej";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_any_encoding(string encoding, byte[] bytes) =>
        new SiteGen.Privacy.Attachments.AttachmentScan(new()).Read("svar.txt", bytes).Select(finding => (finding.Value, finding.Line, finding.Column)).ShouldBe([(Masked, 2, 5)], encoding);

    [Theory]
    [InlineData("Bo;707614285\n")]
    [InlineData("Navn;Nummer\nBo;\"070761-4285\"\n")]
    [InlineData("Navn\tNummer\nBo\t0707614285\n")]
    [InlineData("1,0707614285,2\n")]
    [InlineData("Bo;=\"0707614285\"\n")]
    public void A_cell_of_a_table_is_read_as_a_cell(string table) => FoundIn("liste.csv", Encoding.UTF8.GetBytes(table)).ShouldBe([$"Cpr {Masked} ()"]);

    [Theory]
    [InlineData("<p>070761<span>-4285</span></p>")]
    [InlineData("<img alt=\"070761-4285\">")]
    [InlineData("<!-- 070761-4285 -->")]
    [InlineData("<script>let id = '070761-4285'</script>")]
    [InlineData("<svg><text><tspan>070761</tspan><tspan>-4285</tspan></text></svg>")]
    [InlineData("<meta name=author content=\"070761&#45;4285\">")]
    public void Every_place_of_a_web_page_or_drawing_is_read(string html) => FoundIn("side.html", Encoding.UTF8.GetBytes(html)).ShouldBe([$"Cpr {Masked} ()"]);

    [Theory]
    [InlineData("{\\rtf1 Fra 0707{\\b 61}-4285}", "RTF")]
    [InlineData("From: a\nMIME-Version: 1.0\n\nMDcwNzYx", "a saved e-mail")]
    [InlineData("\u0000\u0000\u0000\u0018ftypmp42", "a kind of file that is not known")]
    [InlineData("\u0001\u0002\u0003", "a kind of file that is not known")]
    [InlineData("PK\u0003\u0004xxxx", "the file is damaged")]
    public void What_hides_its_text_cannot_be_read(string content, string reason) => FoundIn("a.bin", Encoding.Latin1.GetBytes(content)).ShouldBe([$"Unreadable  ({reason})"]);

    [Fact]
    public void The_name_of_a_file_does_not_decide_how_it_is_read() =>
        FoundIn("brev.txt", OfficeFiles.Document(OfficeFiles.Paragraph(Number))).ShouldBe([$"Cpr {Masked} (the text, paragraph 1)"]);

    [Fact]
    public void A_picture_that_tells_where_it_was_taken_is_told() =>
        FoundIn("a.jpg", File.ReadAllBytes(Cases.Repository.PathOf("tests/cases/SG0806-position-in-picture/input/minutes/byraadet/2024-01-30/attachments/skolen.jpg")))
            .ShouldBe(["Position  (the data of the picture)"]);

    [Fact]
    public void The_texts_in_a_picture_are_read() =>
        FoundIn("a.jpg", [0xFF, 0xD8, 0xFF, 0xFE, 0, 17, .. Encoding.ASCII.GetBytes($"Fra {Number}"), 0xFF, 0xD9]).ShouldBe([$"Cpr {Masked} (the data of the picture)"]);

    [Fact]
    public void A_damaged_picture_cannot_be_read() => FoundIn("a.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]).ShouldBe(["Unreadable  (the file is damaged)"]);
}
