using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Diagnostics;
using SiteGen.Import.Sources;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Picture = DocumentFormat.OpenXml.Drawing.Pictures;
using Vml = DocumentFormat.OpenXml.Vml;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SiteGen.Tests.Import;

/// <summary>What Word keeps outside the text of its paragraphs comes along: numbers, tables, pictures, links, notes, boxes, changes.</summary>
public class WordDocumentTests
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public void Headings_and_automatic_numbers_make_the_agenda()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Godkendelse af dagsorden");
            word.Paragraph("Beslutning", style: "Overskrift2");
            word.Paragraph("Godkendt.");
            Numbered(word, "Budget 2025");
            word.Paragraph("Indstilling", style: "Overskrift2");
            word.Paragraph("Det indstilles, at");
            word.Paragraph("budgettet vedtages", numbering: (3, 0));
            word.Paragraph("skatten er uændret", numbering: (3, 0));
            word.Paragraph("Beslutning", style: "Overskrift2");
            word.Paragraph("Som indstillet.");
        });

        imported.Meeting.Items.Select(item => (item.Number, item.Title, item.Outcome?.Id)).ShouldBe([("1", "Godkendelse af dagsorden", "approved"), ("2", "Budget 2025", "asRecommended")]);
        imported.Meeting.Items[1].Sections[0].Text.Markdown.ShouldBe("Det indstilles, at\n\nA. budgettet vedtages\nB. skatten er uændret");
    }

    [Fact]
    public void Tables_keep_every_cell_merged_ones_too()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Budget");
            word.Paragraph("Sagsfremstilling", style: "Overskrift2");
            var table = word.Table(["År", "Anlæg", "Drift"], ["2024", "12,5", "0,3"], ["I alt | netto", "", ""]);
            table.Elements<TableRow>().Last().Elements<TableCell>().First().Append(new TableCellProperties(new GridSpan { Val = 2 }));
            table.Elements<TableRow>().Last().Elements<TableCell>().Last().Remove();
        });

        imported.File1("/1-").ShouldContain("| År | Anlæg | Drift |\n| --- | --- | --- |\n| 2024 | 12,5 | 0,3 |\n| I alt \\| netto |  |  |\n");
    }

    [Fact]
    public void A_table_inside_a_table_is_read_as_what_it_holds()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Budget");
            word.Paragraph("Sagsfremstilling", style: "Overskrift2");
            var outer = word.Table(["Ydre venstre", "Ydre højre"]);
            var inner = new Table(new TableRow(new TableCell(new Paragraph(new Run(new Words("indre a")))), new TableCell(new Paragraph(new Run(new Words("indre b"))))), new TableRow(new TableCell(new Paragraph(new Run(new Words("indre c")))), new TableCell(new Paragraph(new Run(new Words("indre d"))))));
            outer.Descendants<TableCell>().Last().Append(inner, new Paragraph());
        });

        var text = imported.File1("/1-");
        text.ShouldContain("Ydre venstre");
        text.ShouldContain("| indre a | indre b |\n| --- | --- |\n| indre c | indre d |");
    }

    [Fact]
    public void Pictures_become_attachments_with_their_words()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Elevtal");
            word.Paragraph("Sagsfremstilling", style: "Overskrift2");
            AddPicture(word, "Søjler: elevtallet stiger");
            AddPicture(word, "");
        });

        imported.File1("/1-").ShouldContain("![Søjler: elevtallet stiger](attachments/billede-1.png)");
        imported.Result.Files.Single(file => file.Path.EndsWith("attachments/billede-1.png", StringComparison.Ordinal)).Make().ToArray().ShouldBe(Png);
        imported.Check().Where(fault => fault.Severity == Severity.Error).ShouldBeEmpty();
        imported.All.ShouldContain("billedet mangler en tekst, der siger, hvad det viser");
    }

    [Fact]
    public void Links_notes_boxes_and_line_breaks_are_kept()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Lov");
            word.Paragraph("Sagsfremstilling", style: "Overskrift2");
            var paragraph = word.Paragraph("Se [loven](https://example.org/lov) og noten");
            AddFootnote(word, paragraph, "Vedtaget i 2010.");
            var box = new TextBoxContent(new Paragraph(new Run(new Words("Tekst i en boks"))));
            word.Body.Append(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Picture(new Vml.Shape(new Vml.TextBox(box)))), new Run(new Words("Værten"))));
            word.Body.Append(new Paragraph(new Run(new Words("Første linje"), new Break(), new Words("Anden linje"))));
        });

        var text = imported.File1("/1-");
        text.ShouldContain("Se [loven](https://example.org/lov) og noten (note 1)");
        text.ShouldContain("Note 1: Vedtaget i 2010.");
        text.ShouldContain("Tekst i en boks");
        text.ShouldContain("Værten");
        text.ShouldContain("Første linje");
        text.ShouldContain("Anden linje");
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_reported_and_so_are_headers_comments_and_hidden_words()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Budget");
            word.Paragraph("Beslutning", style: "Overskrift2");
            word.Body.Append(new Paragraph(
                new InsertedRun(new Run(new Words("Godkendt."))) { Author = "X", Id = "1" },
                new DeletedRun(new Run(new DeletedText("Afvist helt."))) { Author = "X", Id = "2" },
                new Run(new RunProperties(new Vanish()), new Words("Hemmelig note"))));
            var header = word.Main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new Words("Lilleby Kommune, fortroligt"))));
            var comments = word.Main.AddNewPart<WordprocessingCommentsPart>();
            comments.Comments = new Comments(new Comment(new Paragraph(new Run(new Words("Skal vi skrive det?")))) { Id = "1", Author = "X" });
        });

        imported.Meeting.Items[0].Decision!.Text.Markdown.ShouldBe("Godkendt.");
        imported.All.ShouldNotContain("Afvist");
        imported.All.ShouldNotContain("Hemmelig");
        foreach (var line in new[] { "Afvist helt. – slettet i dokumentet (sporet ændring)", "Hemmelig note – skjult tekst i dokumentet", "Lilleby Kommune, fortroligt – sidehoved eller sidefod", "Skal vi skrive det? – kommentar i dokumentet" })
            imported.Result.Report.ShouldContain(line);
    }

    [Fact]
    public void Signs_that_mean_something_in_Markdown_are_words_in_Word()
    {
        using var imported = Make(word =>
        {
            Numbered(word, "Tegn");
            word.Paragraph("Sagsfremstilling", style: "Overskrift2");
            word.Body.Append(new Paragraph(WordMaker.Run("# 5 * 3 *stjerner* <b>fed</b> `kode` [ikke](link)")));
            word.Paragraph("1986. var et år");
        });

        var text = imported.File1("/1-");
        text.ShouldContain(@"\# 5 * 3 \*stjerner\* \<b>fed\</b> \`kode\` ");
        text.ShouldContain(@"1986\. var et år");
    }

    [Fact]
    public void A_table_of_labels_is_a_front_page()
    {
        using var imported = Make(word => Numbered(word, "Godkendelse af dagsorden"), front: word => word.Table(["Dato", "30. januar 2024"], ["Tid", "kl. 17.00-19.00"], ["Sted", "Rådhuset"], ["Til stede", "Pia Pedersen, Bo Bendtsen"], ["Referent", "Ida Ibsen"]));
        var meeting = imported.Meeting;

        (meeting.StartsAt, meeting.EndsAt, meeting.Place, meeting.Secretary).ShouldBe((new TimeOnly(17, 0), new TimeOnly(19, 0), "Rådhuset", "Ida Ibsen"));
        meeting.Attendance.Single().Members.Select(member => member.Name).ShouldBe(["Pia Pedersen", "Bo Bendtsen"]);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 1, 2, 3 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    public void A_file_that_is_no_Word_document_is_refused_with_a_reason(byte[] bytes) =>
        Should.Throw<UnreadableDocumentException>(() => Imported.Bytes("referat.docx", bytes)).Text.Da.ShouldContain("beskadiget");

    [Fact]
    public void A_Word_document_may_be_cut_off_or_changed_anywhere()
    {
        using var word = new WordMaker();
        word.Paragraph("Referat fra Byrådet den 30. januar 2024", style: "Overskrift1");
        Numbered(word, "Budget");
        var bytes = word.ToBytes();
        for (var at = 0; at < bytes.Length; at += 499)
        {
            Attempt(bytes[..at]);
            var changed = bytes.ToArray();
            changed[at] ^= 0x55;
            Attempt(changed);
        }

        static void Attempt(byte[] bytes)
        {
            try
            {
                Imported.Bytes("referat.docx", bytes).Dispose();
            }
            catch (UnreadableDocumentException)
            {
                // The one way in which a document may fail.
            }
        }
    }

    [Fact]
    public void A_document_that_unpacks_to_more_than_a_document_can_be_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 450; i++) part.Write(zeros);
        }

        Should.Throw<UnreadableDocumentException>(() => Imported.Bytes("bombe.docx", stream.ToArray())).Text.En.ShouldContain("too large");
    }

    private static Imported Make(Action<WordMaker> write, Action<WordMaker>? front = null)
    {
        using var word = new WordMaker();
        word.Paragraph("Referat fra Byrådet den 30. januar 2024", style: "Overskrift1");
        front?.Invoke(word);
        write(word);
        var imported = Imported.Bytes("referat.docx", word.ToBytes());
        imported.Result.Counts.Unplaced.ShouldBe(0, imported.Result.Report);
        return imported;
    }

    private static void Numbered(WordMaker word, string title) => word.Paragraph(title, style: "Overskrift1", numbering: (2, 0));

    private static void AddFootnote(WordMaker word, Paragraph paragraph, string text)
    {
        var part = word.Main.AddNewPart<FootnotesPart>();
        part.Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new Words(text)))) { Id = 1 });
        paragraph.Append(new Run(new FootnoteReference { Id = 1 }));
    }

    private static void AddPicture(WordMaker word, string words)
    {
        var part = word.Main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(Png)) part.FeedData(stream);
        var picture = new Picture.Picture(new Picture.BlipFill(new Drawing.Blip { Embed = word.Main.GetIdOfPart(part) }));
        word.Body.Append(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new Frame.Inline(
            new Frame.DocProperties { Id = 1U, Name = "Billede", Description = words },
            new Drawing.Graphic(new Drawing.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))))));
    }
}
