using System.Text;
using static SiteGen.Tests.Privacy.OfficeFiles;
using static SiteGen.Tests.Privacy.PrivateSite;

namespace SiteGen.Tests.Privacy;

/// <summary>Every place of an office document in which a number can stand.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("word/header1.xml", "hdr", "the header")]
    [InlineData("word/footer2.xml", "ftr", "the footer")]
    [InlineData("word/footnotes.xml", "footnotes", "the footnotes, paragraph 1")]
    [InlineData("word/endnotes.xml", "endnotes", "the endnotes, paragraph 1")]
    [InlineData("word/comments.xml", "comments", "the comments")]
    [InlineData("word/glossary/document.xml", "glossary", "the part word/glossary/document.xml")]
    public void Every_part_of_a_Word_document_is_read(string part, string root, string place) =>
        FoundIn("a.docx", Document("", (part, $"<w:{root} {Word}>{Paragraph("0707", "61-", "4285")}</w:{root}>"))).ShouldBe([$"Cpr {Masked} ({place})"]);

    [Fact]
    public void A_number_cut_into_runs_is_found_with_its_paragraph() =>
        FoundIn("a.docx", Document(Paragraph("Til byrådet") + Paragraph("Fra 07", "0761", "-42", "85"))).ShouldBe([$"Cpr {Masked} (the text, paragraph 2)"]);

    [Fact]
    public void A_hyphen_that_does_not_break_is_a_hyphen() =>
        FoundIn("a.docx", Document("<w:p><w:r><w:t>070761</w:t><w:noBreakHyphen/><w:t>4285</w:t></w:r></w:p>")).ShouldBe([$"Cpr {Masked} (the text, paragraph 1)"]);

    [Fact]
    public void Cells_of_a_table_and_tabs_part_figures() =>
        FoundIn("a.docx", Document($"<w:tbl><w:tr><w:tc>{Paragraph("120524")}</w:tc><w:tc>{Paragraph("1234")}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>120524</w:t><w:tab/><w:t>1234</w:t></w:r></w:p>")).ShouldBeEmpty();

    [Fact]
    public void A_text_box_within_a_paragraph_is_read() =>
        FoundIn("a.docx", Document($"<w:p><w:r><w:t>Før</w:t><w:pict><w:txbxContent>{Paragraph(Number)}</w:txbxContent></w:pict><w:t>efter</w:t></w:r></w:p>")).ShouldBe([$"Cpr {Masked} (the text, paragraph 1)"]);

    [Fact]
    public void Alternative_texts_links_and_properties_are_read() =>
        FoundIn("a.docx", Document(
            $"<w:p><w:drawing><docPr descr=\"Kort, {Number}\"/></w:drawing></w:p>",
            ("word/_rels/document.xml.rels", $"<Relationships><Relationship Target=\"https://example.org/?cpr=070761%2D4285\"/></Relationships>"),
            ("docProps/core.xml", "<c xmlns:dc=\"dc\"><dc:creator>Bo</dc:creator><dc:title>0707614285</dc:title></c>"),
            ("docProps/custom.xml", $"<Properties><property name=\"Sag\"><lpwstr>{Number}</lpwstr></property></Properties>")))
            .ShouldBe([$"Cpr {Masked} (the properties of the document)", $"Cpr {Masked} (the links)", $"Cpr {Masked} (the text)"], ignoreOrder: true);

    [Fact]
    public void Ids_that_programs_write_are_not_looked_at() =>
        FoundIn("a.pptx", Package(("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\"><p:cNvPr id=\"0707614285\"/><p14 val=\"0707614285\"/></p:sld>"))).ShouldBeEmpty();

    [Fact]
    public void What_was_deleted_under_tracked_changes_is_still_there() =>
        FoundIn("a.docx", Document($"<w:p><w:del><w:r><w:delText>{Number}</w:delText></w:r></w:del></w:p>")).ShouldBe([$"Cpr {Masked} (the text, paragraph 1)", "Hidden  (tracked changes)"]);

    [Theory]
    [InlineData("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "tracked changes")]
    [InlineData("<w:p><w:moveTo><w:r><w:t>x</w:t></w:r></w:moveTo></w:p>", "tracked changes")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", "hidden text")]
    public void What_a_reader_does_not_see_at_once_is_told(string body, string what) => FoundIn("a.docx", Document(body)).ShouldBe([$"Hidden  ({what})"]);

    [Theory]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>x</w:t></w:r></w:p>")]
    public void A_hidden_paragraph_mark_hides_nothing(string body) => FoundIn("a.docx", Document(body)).ShouldBeEmpty();

    [Theory]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><r><t>0707</t></r><r><t>61-4285</t></r></is></c>")]
    [InlineData("<c r=\"B2\" t=\"str\"><f>A1</f><v>070761-4285</v></c>")]
    [InlineData("<c r=\"B2\"><v>707614285</v></c>")]
    [InlineData("<c r=\"B2\"><v>7.07614285E8</v></c>")]
    [InlineData("<c r=\"B2\"><f>CONCAT(\"070761-4285\")</f><v>1</v></c>")]
    public void A_number_in_a_cell_is_found_with_its_cell(string cell) => FoundIn("a.xlsx", Workbook(cell)).ShouldBe([$"Cpr {Masked} (sheet \"Ark1\", cell B2)"]);

    [Theory]
    [InlineData("<c r=\"B2\"><v>110512000</v></c>")]
    [InlineData("<c r=\"B2\"><v>45321.5</v></c>")]
    [InlineData("<c r=\"B2\"><v>12345678</v></c>")]
    [InlineData("<c r=\"B2\" s=\"1\"><v>707614285</v></c>")]
    public void An_amount_in_a_cell_is_none(string cell) =>
        FoundIn("a.xlsx", Workbook(cell, parts: ("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>"))).ShouldBeEmpty();

    [Theory]
    [InlineData("<c r=\"B2\"><v>707614281</v></c>", "the check is wrong, and nothing says what it is")]
    [InlineData("<c r=\"A1\" t=\"str\"><v>CPR-nr.</v></c><c r=\"B1\" t=\"str\"><v>Beløb</v></c><c r=\"B2\"><v>707614281</v></c>", "another column is headed by the word")]
    [InlineData("<c r=\"B1\" t=\"str\"><v>Skemaet rummer ikke CPR-numre; de er fjernet den 1. marts af Ib</v></c><c r=\"B2\"><v>707614281</v></c>", "a sentence is no heading")]
    public void Nine_digits_that_nothing_speaks_for_are_a_figure(string cells, string why) => FoundIn("a.xlsx", Workbook(cells)).ShouldBeEmpty(why);

    [Theory]
    [InlineData("<c r=\"B2\"><v>101651234</v></c>", "010165-••••", "numbers without a check are given to who was born on a 1 January")]
    [InlineData("<c r=\"B1\" t=\"str\"><v>CPR-nr.</v></c></row><row><c r=\"A2\" t=\"str\"><v>Bo</v></c><c r=\"B2\"><v>707614281</v></c>", Masked, "the heading says it")]
    [InlineData("<c r=\"A2\" t=\"str\"><v>Fødselsnummer:</v></c><c r=\"B2\"><v>707614281</v></c>", Masked, "the cell before says it")]
    [InlineData("<c r=\"B2\" s=\"1\"><v>707614281</v></c>", Masked, "the format says it")]
    [InlineData("<c r=\"B2\" s=\"2\"><v>707614281</v></c>", Masked, "the format says it")]
    public void Nine_digits_that_something_speaks_for_are_found(string cells, string masked, string why) =>
        FoundIn("a.xlsx", Workbook(cells, parts: ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\\-0000\"/><numFmt numFmtId=\"165\" formatCode=\"[$-406]0000000000;-0\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>")))
            .ShouldBe([$"Cpr {masked} (sheet \"Ark1\", cell B2)"], why);

    [Theory]
    [InlineData("Navn;Beløb\nBo;707614281\n", 0)]
    [InlineData("Navn;CPR\nBo;707614281\nIb;606614281\n", 2)]
    [InlineData("CPR;Beløb\nBo;707614281\n", 0)]
    [InlineData("Bo;101651234\n", 1)]
    public void In_a_table_of_values_a_heading_speaks_for_its_column(string text, int numbers) => FoundIn("a.csv", System.Text.Encoding.UTF8.GetBytes(text)).Count.ShouldBe(numbers);

    [Fact]
    public void Texts_that_sheets_share_are_found_where_they_are_shown_and_forgotten_ones_too() =>
        FoundIn("a.xlsx", Workbook("<c r=\"A1\" t=\"s\"><v>0</v></c>", parts: ("xl/sharedStrings.xml", "<sst><si><t>070761-4285</t></si><si><t>010203-1234</t></si></sst>")))
            .ShouldBe([$"Cpr {Masked} (sheet \"Ark1\", cell A1)", "Cpr 010203-•••• (a text that no sheet shows)"]);

    [Fact]
    public void Hidden_sheets_rows_and_comments_of_a_workbook_are_told() =>
        FoundIn("a.xlsx", Workbook("</row><row r=\"2\" hidden=\"1\">", "veryHidden", ("xl/comments1.xml", "<comments><comment ref=\"A1\"><text><r><t>0707</t></r><r><t>614285</t></r></text></comment></comments>")))
            .ShouldBe([$"Cpr {Masked} (the comments)", "Hidden  (comments)", "Hidden  (hidden rows or columns)", "Hidden  (the hidden sheet \"Ark1\")"], ignoreOrder: true);

    [Fact]
    public void What_pivot_tables_and_other_workbooks_left_behind_is_read() =>
        FoundIn("a.xlsx", Workbook("", parts: [("xl/pivotCache/pivotCacheRecords1.xml", "<r><s v=\"070761-4285\"/></r>"), ("xl/externalLinks/externalLink1.xml", "<e><cell r=\"A1\"><v>010203-1234</v></cell></e>")]))
            .ShouldBe(["Cpr 010203-•••• (a copy from another workbook)", $"Cpr {Masked} (the hidden data of a pivot table)"], ignoreOrder: true);

    [Fact]
    public void A_slide_its_notes_and_that_it_is_hidden_are_told() =>
        FoundIn("a.pptx", Package(
            ("ppt/slides/slide2.xml", $"<p:sld xmlns:p=\"p\" xmlns:a=\"a\" show=\"0\"><a:p><a:r><a:t>{Number}</a:t></a:r></a:p></p:sld>"),
            ("ppt/notesSlides/notesSlide2.xml", "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>010203</a:t></a:r><a:r><a:t>-1234</a:t></a:r></a:p></p:notes>")))
            .ShouldBe(["Cpr 010203-•••• (the speaker's notes of slide 2)", $"Cpr {Masked} (slide 2)", "Hidden  (a hidden slide)"], ignoreOrder: true);

    [Theory]
    [InlineData("odt")]
    [InlineData("ods")]
    [InlineData("odp")]
    public void Open_documents_are_read_with_their_properties(string extension) =>
        FoundIn($"a.{extension}", Zip(
            ("mimetype", "application/vnd.oasis.opendocument"),
            ("content.xml", "<o:d xmlns:o=\"o\" xmlns:text=\"t\"><text:p>070761<text:s/><text:span>4285</text:span></text:p></o:d>"),
            ("meta.xml", "<o:d xmlns:o=\"o\" xmlns:dc=\"d\"><dc:subject>010203-1234</dc:subject></o:d>")))
            .ShouldBe([$"Cpr {Masked} (the text, paragraph 1)", "Cpr 010203-•••• (the properties of the document)"]);

    [Fact]
    public void Changes_comments_and_hidden_parts_of_open_documents_are_told()
    {
        const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

        FoundIn("a.ods", Zip(("mimetype", "x"), ("content.xml", $"<d xmlns:t=\"{Text}\" xmlns:b=\"{Table}\"><t:changed-region/><annotation/><t:section t:display=\"none\"/><b:table-row b:visibility=\"collapse\"/><b:table-properties b:display=\"false\"/></d>")))
            .ShouldBe(["Hidden  (a hidden sheet)", "Hidden  (comments)", "Hidden  (hidden rows or columns)", "Hidden  (hidden text)", "Hidden  (tracked changes)"], ignoreOrder: true);
    }

    [Fact]
    public void A_workbook_within_a_document_within_an_archive_is_read() =>
        FoundIn("a.zip", Zip(("brev.docx", Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")), ("word/embeddings/ark.xlsx", Workbook("<c r=\"A1\"><v>707614285</v></c>"))))))
            .ShouldBe([$"Cpr {Masked} (the file brev.docx in it, the file ark.xlsx in it, sheet \"Ark1\", cell A1)"]);

    [Fact]
    public void A_name_within_an_archive_is_read() =>
        FoundIn("a.zip", Zip(($"sag {Number}.txt", "x"))).ShouldBe([$"Cpr {Masked} (a file name in the archive)"]);

    [Fact]
    public void What_cannot_be_read_within_a_document_is_told() =>
        FoundIn("a.docx", Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")), ("word/embeddings/oleObject1.bin", [0xD0, 0xCF, 0x11, 0xE0, 0])))
            .ShouldBe(["Unreadable  (the file oleObject1.bin in it: an old or encrypted Office format)"]);

    [Fact]
    public void A_document_that_would_fetch_or_multiply_entities_is_refused() =>
        FoundIn("a.docx", Package(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"070761-4285\">]><x>&a;</x>"))).ShouldBe(["Unreadable  (the file is damaged)"]);

    [Fact]
    public void An_archive_that_unpacks_to_more_than_is_sensible_is_refused()
    {
        var zeros = new byte[50_000_000];

        FoundIn("a.zip", Zip([.. Enumerable.Range(0, 9).Select(i => ($"{i}.txt", zeros))])).ShouldContain("Unreadable  (the file is damaged)");
    }
}
