using System.Text;
using SiteGen.Privacy;
using SiteGen.Privacy.Attachments;
using static SiteGen.Tests.Privacy.PrivateSite;

namespace SiteGen.Tests.Privacy;

public class PdfTests
{
    private const string Missing = "no-such-program-";

    [PopplerFact]
    public void The_text_of_a_page_is_read_with_its_page() => FoundIn("a.pdf", PdfFiles.Page($"Fra {Number}")).ShouldBe([$"Cpr {Masked} (page 1)"]);

    [PopplerFact]
    public void A_sound_page_gives_nothing() => FoundIn("a.pdf", PdfFiles.Page("Sag 24/001234 af 30-01-2024")).ShouldBeEmpty();

    [PopplerFact]
    public void The_properties_of_the_file_are_read() => FoundIn("a.pdf", PdfFiles.Page("Afslag", title: "Afslag til 0707614285")).ShouldContain($"Cpr {Masked} (the properties of the file)");

    [PopplerFact]
    public void Properties_of_somebodys_own_are_read() =>
        FoundIn("a.pdf", PdfFiles.Page("Afslag", title: "Afslag)/Borger(0707614285")).ShouldContain($"Cpr {Masked} (the properties of the file)");

    [PopplerFact]
    public void A_title_cannot_say_that_there_are_no_others() =>
        FoundIn("a.pdf", PdfFiles.Page("Afslag", title: "Afslag\nCustom Metadata: no)/Borger(0707614285")).ShouldContain($"Cpr {Masked} (the properties of the file)");

    /// <summary>Names may be written with numbers for signs, and objects packed: what cannot be seen is asked for.</summary>
    [Theory]
    [InlineData("<</Type/Annot>>", false, false)]
    [InlineData("<</Names<</EmbeddedFiles 9 0 R>>>>", false, true)]
    [InlineData("<</Names<</Embedded#46iles 9 0 R>>>>", true, true)]
    [InlineData("<</Meta#64ata 9 0 R>>", true, true)]
    [InlineData("<</Type/ObjStm/Filter/LZWDecode/Length 3>>\nstream\nabc\nendstream", true, true)]
    [InlineData("<</Encrypt 9 0 R>>", true, true)]
    public void What_the_objects_surely_do_not_hold_is_not_asked_for(string annotation, bool mayHaveProperties, bool mayHaveFiles)
    {
        var page = Encoding.Latin1.GetString(PdfFiles.Page("Afslag", annotation: annotation)).Replace("/Info", "/Ingen").Replace("/Metadata", "/Intet");

        var objects = PdfStrings.Of(Encoding.Latin1.GetBytes(page));

        (objects.MayHaveProperties, objects.MayHaveFiles).ShouldBe((mayHaveProperties, mayHaveFiles));
    }

    [PopplerFact]
    public void The_metadata_stream_is_read() =>
        FoundIn("a.pdf", PdfFiles.Page("Afslag", metadata: "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><a>Afslag til 070761-4285</a></x:xmpmeta>")).ShouldContain($"Cpr {Masked} (the properties of the file)");

    /// <summary>As in a build that reads a thousand files side by side: then a sound file was told to be damaged, once a minute had passed.</summary>
    [PopplerFact]
    public void A_file_is_read_when_no_thread_is_free()
    {
        using var over = new ManualResetEvent(false);
        var waiting = Enumerable.Range(0, 500).Select(_ => Task.Run(over.WaitOne)).ToArray();
        try
        {
            new PdfTool().Ask("pdftotext", PdfFiles.Page("Lokalplan"), "-q", "-", "-").ShouldNotBeNull().ShouldContain("Lokalplan");
        }
        finally
        {
            over.Set();
            Task.WaitAll(waiting);
        }
    }

    [PopplerFact]
    public void A_comment_is_read_and_told() =>
        FoundIn("a.pdf", PdfFiles.Page("Afslag", annotation: $"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Husk {Number})>>"))
            .ShouldBe([$"Cpr {Masked} (a comment, a field or a bookmark)", "Hidden  (comments)"]);

    [PopplerFact]
    public void A_comment_in_hexadecimal_digits_is_read()
    {
        var hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Number)).ToArray());

        FoundIn("a.pdf", PdfFiles.Page("Afslag", annotation: $"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents<{hex}>>>")).ShouldContain($"Cpr {Masked} (a comment, a field or a bookmark)");
    }

    [PopplerFact]
    public void A_comment_among_packed_objects_is_read() =>
        FoundIn("a.pdf", PdfFiles.Page("Afslag", annotation: PdfFiles.Packed($"7 0 <</Subtype/Text/Contents(Husk {Number})>>"))).ShouldBe([$"Cpr {Masked} (a comment, a field or a bookmark)", "Hidden  (comments)"]);

    [PopplerFact]
    public void A_page_without_text_is_taken_for_a_scanned_one() =>
        FoundIn("a.pdf", PdfFiles.Page("", picture: true)).ShouldBe(["Unreadable  (the PDF has pages without text (1); they seem to be scanned)"]);

    [PopplerFact]
    public void A_damaged_file_cannot_be_read() =>
        FoundIn("a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\nintet")).ShouldBe(["Unreadable  (the PDF is damaged or encrypted)"]);

    [Fact]
    public void Without_pdftotext_a_PDF_cannot_be_read() =>
        new AttachmentScan(new PdfTool(Missing)).Read("a.pdf", PdfFiles.Page("Afslag")).Single().Kind.ShouldBe(FindingKind.Unreadable);

    [Fact]
    public void Without_pdftotext_a_PDF_stops_the_build_until_somebody_signs_it_off()
    {
        using var site = new SiteUnderTest().WithAttachment("plan.pdf", PdfFiles.Page("Lokalplan"));
        var fault = Gate.Run(site, new PdfTool(Missing)).Single();
        fault.Code.ShouldBe("SG0804");

        site.With("input/privacy.yml", Gate.SignOffFrom(fault));

        Gate.Run(site, new PdfTool(Missing)).ShouldBeEmpty();
    }
}
