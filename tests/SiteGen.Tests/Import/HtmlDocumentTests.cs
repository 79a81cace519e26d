using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Import;

public class HtmlDocumentTests
{
    [Fact]
    public void Headings_lists_tables_links_and_pictures_come_along_and_menus_do_not()
    {
        using var imported = Make(
            """
            <h2>1. Budget</h2>
            <h3>Sagsfremstilling</h3>
            <p>Se <a href="https://example.org/b?a=1">budgettet</a> &amp; planen<br>på <b>næste</b> side.</p>
            <ol type="A"><li>Skat</li><li>Anlæg<ul><li>Skole</li></ul></li></ol>
            <table><tr><th>År<th>Anlæg<th>Drift</tr><tr><td rowspan=2>2024<td colspan=2>ukendt</tr><tr><td>1<td>2</tr></table>
            <img alt="En søjle" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">
            <p hidden>Skjult</p><script>alert(1)</script>
            """);

        var text = imported.File1("/1-");
        text.ShouldContain("Se [budgettet](https://example.org/b?a=1) & planen");
        text.ShouldContain("på **næste** side.");
        text.ShouldContain("A. Skat\nB. Anlæg\n  - Skole");
        text.ShouldContain("| År | Anlæg | Drift |\n| --- | --- | --- |\n| 2024 | ukendt |  |\n|  | 1 | 2 |");
        text.ShouldContain("![En søjle](attachments/billede-1.png)");
        imported.All.ShouldNotContain("Skjult");
        imported.All.ShouldNotContain("alert");
        imported.Result.Report.ShouldContain("Skjult – skjult tekst i dokumentet");
        imported.Result.Report.ShouldContain("Forside – vises ikke på websiden (menu, script)");
        imported.Check().Where(fault => fault.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_laid_out_in_a_table_is_read_as_text()
    {
        using var imported = Make("<table><tr><td><h2>1. Budget</h2><p>Beslutning:</p><p>Godkendt.</p></td><td>Ved siden af</td></tr></table>");

        imported.Meeting.Items.Single().Outcome!.Id.ShouldBe("approved");
        imported.All.ShouldContain("Ved siden af");
    }

    [Fact]
    public void A_page_may_nest_deeper_than_any_reader_goes()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><span><b>", 3000));

        using var imported = Make($"<h2>1. Dybt</h2>{deep}Bunden{string.Concat(Enumerable.Repeat("</b></span></div>", 3000))}");

        imported.All.ShouldContain("Bunden");
    }

    private static Imported Make(string html) => Imported.Bytes("referat.html", Encoding.UTF8.GetBytes($"<html><head><title>Side</title></head><body><nav>Forside</nav><h1>Referat fra Byrådet den 30. januar 2024</h1>{html}</body></html>"));
}
