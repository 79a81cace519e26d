using System.Text;
using SiteGen.Privacy.Attachments;

namespace SiteGen.Tests.Privacy;

/// <summary>Whatever is wrong with an attachment, it is a finding and never an exception.</summary>
public class DamagedFileTests
{
    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["docx"] = OfficeFiles.Document(OfficeFiles.Paragraph("Fra 070761-", "4285"), ("word/header1.xml", $"<w:hdr {OfficeFiles.Word}>{OfficeFiles.Paragraph("Sag")}</w:hdr>")),
        ["xlsx"] = OfficeFiles.Workbook("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>707614285</v></c>", parts: [("xl/sharedStrings.xml", "<sst><si><t>070761-4285</t></si></sst>"), ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>")]),
        ["jpg"] = File.ReadAllBytes(Cases.Repository.PathOf("tests/cases/SG0806-position-in-picture/input/minutes/byraadet/2024-01-30/attachments/skolen.jpg")),
        ["csv"] = Encoding.UTF8.GetBytes("Navn;\"Num\nmer\"\nBo;707614285\n"),
        ["html"] = Encoding.UTF8.GetBytes("<p>070761<b>&#45;</b>4285</p><!-- 010203%2D1234 --> \\u0030 bo@mail.dk +45 20304050"),
    };

    private static readonly int Rounds = LongSuite.Choose(everyRun: 300, longSuite: 20_000);

    public static TheoryData<string> Kinds => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_with_any_bytes_changed_never_throws(string kind)
    {
        var dice = new Random(kind.Length * 4711);
        var scan = new AttachmentScan(new PdfTool("no-such-program-"));
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])Files[kind].Clone();
            for (var changes = dice.Next(1, 6); changes > 0; changes--) bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            var part = bytes[..dice.Next(1, bytes.Length + 1)];

            Should.NotThrow(() => scan.Read($"fil.{kind}", dice.Next(4) == 0 ? part : bytes), $"round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_files_hold_something_to_find_before_they_are_damaged(string kind) => PrivateSite.FoundIn($"fil.{kind}", Files[kind]).ShouldNotBeEmpty();
}
