using SiteGen.Reading.Guards;

namespace SiteGen.Tests.Hostile;

/// <summary>Attachments that act or fetch are refused; what other programs save without harm is not.</summary>
public sealed class AttachmentTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-attached-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<script>x</script>")]
    [InlineData("<SCRIPT xmlns=\"http://www.w3.org/1999/xhtml\">x</SCRIPT>")]
    [InlineData("<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\">x</svg:script>")]
    [InlineData("<g onclick=\"x\"/>")]
    [InlineData("<image href=\"http://a/b.png\"/>")]
    [InlineData("<image href=\"//a/b.png\"/>")]
    [InlineData("<image href=\"\\\\a\\b.png\"/>")]
    [InlineData("<image href=\"data:text/html,x\"/>")]
    [InlineData("<image href=\"data:image/svg+xml,x\"/>")]
    [InlineData("<use href=\"https://a/b.svg#c\"/>")]
    [InlineData("<a href=\"JaVaScRiPt:x\"/>")]
    [InlineData("<a href=\" &#9;javascript:x\"/>")]
    [InlineData("<a href=\"data:text/html,x\"/>")]
    [InlineData("<set attributeName=\"onclick\" to=\"x\"/>")]
    [InlineData("<animate attributeName=\"xlink:href\" values=\"javascript:x\"/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<h:body xmlns:h=\"http://www.w3.org/1999/xhtml\"/>")]
    [InlineData("<style>@import \"//a/b.css\";</style>")]
    [InlineData("<style>@\\69mport 'x';</style>")]
    [InlineData("<rect style=\"fill: url( 'https://a/b' )\"/>")]
    [InlineData("<rect fill=\"URL(//a/b)\"/>")]
    [InlineData("<handler type=\"x\"/>")]
    [InlineData("<unclosed>")]
    [InlineData("&undefined;")]
    public void A_picture_that_acts_is_refused(string inner) =>
        Svg($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>").ShouldNotBeNull();

    [Theory]
    [InlineData("<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<html><script>x</script></html>")]
    [InlineData("")]
    public void A_file_that_is_something_else_than_a_picture_is_refused(string text) => Svg(text).ShouldNotBeNull();

    [Theory]
    [InlineData("<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\" style=\"fill:url(#a);mask:url('#a')\"/><use xlink:href=\"#a\"/>")]
    [InlineData("<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\"/>")]
    [InlineData("<a xlink:href=\"https://example.org/\"><text>onclick= og url(x)</text></a>")]
    [InlineData("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:cc=\"http://creativecommons.org/ns#\"><cc:Work rdf:about=\"\"/></rdf:RDF></metadata>")]
    [InlineData("<sodipodi:namedview xmlns:sodipodi=\"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd\" showgrid=\"false\"/>")]
    [InlineData("<style><![CDATA[ .a { fill: #fff; font-family: \"Arial\" } ]]></style>")]
    [InlineData("<animate attributeName=\"opacity\" values=\"0;1\"/>")]
    [InlineData("<title>Kort</title><desc>Javascript: et programmeringssprog</desc>")]
    public void A_picture_as_drawing_programs_save_it_is_fine(string inner) =>
        Svg($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inner}</svg>").ShouldBeNull();

    [Theory]
    [InlineData("<p>Tekst</p><script>x</script>")]
    [InlineData("<img src=x onerror=x>")]
    [InlineData("<svg/onload=x>")]
    [InlineData("<a href=\"java\nscript:x\">x</a>")]
    [InlineData("<a href=&#106;avascript:x>x</a>")]
    [InlineData("<iframe src=x></iframe>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url=//a\">")]
    [InlineData("<base href=//a>")]
    [InlineData("<form action=x></form>")]
    [InlineData("<link rel=stylesheet href=https://a/b.css>")]
    [InlineData("<img src=https://tracker/x.gif>")]
    [InlineData("<img srcset=\"//a/b 2x\">")]
    [InlineData("<p style=\"background: url(https://a)\">x</p>")]
    [InlineData("<object data=x></object>")]
    [InlineData("<meta charset=utf-7>")]
    [InlineData("<math><mtext></form><form><mglyph><style></math><img src onerror=x>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=x>\">")]
    [InlineData("<template><script>x</script></template>")]
    [InlineData("\u001B(J<p>x</p>")]
    public void A_page_that_acts_is_refused(string html) => Page(html).ShouldNotBeNull();

    [Theory]
    [InlineData("<!doctype html><html lang=da><head><meta charset=utf-8><title>Notat</title><style>p { margin: 1em }</style></head><body><p class=MsoNormal style='margin:0cm'>Tekst <a href=\"https://example.org\">link</a></p></body></html>")]
    [InlineData("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><link rel=File-List href=\"notat-filer/filelist.xml\"></head><body><p>Tekst<o:p></o:p></p><img src=\"billede.png\"></body></html>")]
    [InlineData("<p>Skriv til <a href=mailto:post@example.org>os</a>. if (a &lt; b) onclick=x</p><!-- <script>x</script> -->")]
    public void A_page_that_only_shows_text_is_fine(string html) => Page(html).ShouldBeNull();

    private ActivePart? Svg(string text) => ActiveXml.Find(Written("a.svg", text));

    private ActivePart? Page(string text) => ActiveHtml.Find(Written("a.html", text));

    private string Written(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
