using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Cli;

public class ImportCommandTests
{
    private const string Minutes = "Referat fra Byrådet den 5. marts 2024\n\n1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Budget\n\nBeslutning\n\nUdsat.\n";
    private const string Folder = "input/minutes/byraadet/2024-03-05";

    [Fact]
    public async Task A_document_becomes_files_and_a_report_and_waits_for_a_person()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);

        var answer = await site.RunAsync("import", "referat.txt", "--lang", "en");

        answer.ExitCode.ShouldBe(0, answer.Error);
        answer.Out.ShouldContain("minutes/byraadet/2024-03-05: 2 items");
        answer.Out.ShouldContain("7 lines of text: 7 placed, 0 left out for a reason, 0 without a place");
        answer.Out.ShouldContain($"Created {Folder}/2-budget.md");
        site.Read($"{Folder}/2-budget.md").ShouldContain("\naccess:  # open eller closed: det sætter et menneske\n");
        site.Read("referat.txt.import.md").ShouldStartWith("# Import af referat.txt\n");

        var check = await site.RunAsync("check", "--lang", "en");
        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain($"{Folder}/1-godkendelse-af-dagsorden.md:5:1: error SG0501");
        check.Error.ShouldContain("warning SG1201: a person must look here: arten står ikke i dokumentet");
    }

    [Fact]
    public async Task Importing_again_writes_nothing()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);
        await site.RunAsync("import", "referat.txt");

        var answer = await site.RunAsync("import", "referat.txt", "--lang", "en");

        answer.ExitCode.ShouldBe(0);
        answer.Out.ShouldContain("All is as before; nothing is written.");
        answer.Out.ShouldNotContain("Created input");
    }

    [Fact]
    public async Task A_file_that_differs_is_shown_and_left_alone_until_forced()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);
        await site.RunAsync("import", "referat.txt");
        site.Edit($"{Folder}/2-budget.md", "title: Budget", "title: Budget 2025");
        File.Delete(site.Full($"{Folder}/meeting.md"));

        var refused = await site.RunAsync("import", "referat.txt", "--lang", "en");
        refused.ExitCode.ShouldBe(2);
        refused.Out.ShouldContain($"--- a/{Folder}/2-budget.md\n+++ b/{Folder}/2-budget.md\n@@ -1,6 +1,6 @@\n ---\n number: \"2\"\n-title: Budget 2025\n+title: Budget\n");
        refused.Error.ShouldContain("referat.txt: files exist and differ, as shown; nothing is written");
        site.Read($"{Folder}/2-budget.md").ShouldContain("title: Budget 2025");
        File.Exists(site.Full($"{Folder}/meeting.md")).ShouldBeFalse();

        var forced = await site.RunAsync("import", "referat.txt", "--force", "--lang", "en");
        forced.ExitCode.ShouldBe(0);
        forced.Out.ShouldContain("-title: Budget 2025\n");
        forced.Out.ShouldContain($"Overwrote {Folder}/2-budget.md");
        site.Read($"{Folder}/2-budget.md").ShouldContain("title: Budget\n");
    }

    [Fact]
    public async Task An_item_s_file_that_was_renamed_is_found_by_its_number()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);
        await site.RunAsync("import", "referat.txt");
        File.Move(site.Full($"{Folder}/2-budget.md"), site.Full($"{Folder}/pengene.md"));

        var answer = await site.RunAsync("import", "referat.txt", "--lang", "en");

        answer.Out.ShouldContain("All is as before");
        File.Exists(site.Full($"{Folder}/2-budget.md")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_at_all()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);

        var answer = await site.RunAsync("import", "referat.txt", "--dry-run", "--lang", "en");

        answer.Out.ShouldContain($"Would create {Folder}/meeting.md");
        Directory.Exists(site.Full(Folder)).ShouldBeFalse();
        File.Exists(site.Full("referat.txt.import.md")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_is_imported_and_one_bad_document_does_not_stop_the_others()
    {
        using var site = Sample.Site().With("arkiv/a.txt", Minutes).With("arkiv/b.docx", "ikke word").With("arkiv/c.txt", Minutes.Replace("5. marts", "2. april")).With("arkiv/~$c.docx", "x").With("arkiv/a.txt.import.md", "# Import af a.txt\n");

        var answer = await site.RunAsync("import", "arkiv", "--report", "rapport.md", "--lang", "en");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain("arkiv/b.docx: the document is damaged or not a Word document");
        Directory.GetDirectories(site.Full("input/minutes/byraadet")).Length.ShouldBe(3);
        site.Read("rapport.md").ShouldContain("# Import af a.txt");
        site.Read("rapport.md").ShouldContain("# Import af c.txt");
    }

    [Fact]
    public async Task A_folder_without_a_site_will_do_and_gets_its_body_too()
    {
        using var site = Sample.Site().With("arkiv/referat.txt", Minutes);

        var answer = await Sitegen.RunAsync(site.Full("arkiv"), "import", "referat.txt", "--into", "ny", "--body", "raadet");

        answer.ExitCode.ShouldBe(0, answer.Error);
        site.Read("arkiv/ny/bodies/raadet.md").ShouldBe("---\nname: Byrådet  # check: the import created this body; is the name right?\n---\n");
        File.Exists(site.Full("arkiv/ny/minutes/raadet/2024-03-05/meeting.md")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public async Task Danish_letters_survive_whatever_a_file_is_saved_as(string encoding)
    {
        using var site = Sample.Site();
        var codes = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        File.WriteAllBytes(site.Full("referat.txt"), [.. codes.GetPreamble(), .. codes.GetBytes(Minutes.Replace("Budget", "Økonomi på Ærø"))]);

        await site.RunAsync("import", "referat.txt");

        site.Read($"{Folder}/2-oekonomi-paa-aeroe.md").ShouldContain("title: Økonomi på Ærø");
    }

    [Theory]
    [InlineData("mangler.txt", "mangler.txt does not exist")]
    [InlineData("tom", "there are no documents in")]
    public async Task What_is_not_there_is_wrong_use(string source, string message)
    {
        using var site = Sample.Site();
        Directory.CreateDirectory(site.Full("tom"));

        var answer = await site.RunAsync("import", source, "--lang", "en");

        answer.ExitCode.ShouldBe(2);
        answer.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("referat.pdf", "documents of the kind \".pdf\" cannot be read")]
    [InlineData("tom.txt", "the document holds no text")]
    public async Task What_cannot_be_read_is_said_with_a_way_out(string name, string message)
    {
        using var site = Sample.Site().With("referat.pdf", "%PDF").With("tom.txt", " \n\n");

        var answer = await site.RunAsync("import", name, "--lang", "en");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain(message);
        answer.Error.ShouldContain("  help: ");
    }

    [Fact]
    public async Task A_report_never_overwrites_what_is_no_report()
    {
        using var site = Sample.Site().With("referat.txt", Minutes).With("noter.md", "Mine noter\n");

        var answer = await site.RunAsync("import", "referat.txt", "--report", "noter.md", "--lang", "en");

        answer.ExitCode.ShouldBe(2);
        site.Read("noter.md").ShouldBe("Mine noter\n");
    }

    [Fact]
    public async Task A_picture_beside_the_document_comes_along_and_one_that_is_not_there_is_not_made_up()
    {
        using var site = Sample.Site().With("referat.md", Minutes.Replace("Godkendt.", "Godkendt. ![Her](her.svg) ![Borte](borte.svg)")).With("her.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" />");

        (await site.RunAsync("import", "referat.md")).ExitCode.ShouldBe(0);

        site.Read($"{Folder}/attachments/her.svg").ShouldStartWith("<svg");
        File.Exists(Path.Combine(site.Folder, $"{Folder}/attachments/borte.svg")).ShouldBeFalse();
    }

    [Fact]
    public async Task Json_lists_what_was_created_and_nothing_else_stands_on_stdout()
    {
        using var site = Sample.Site().With("referat.txt", Minutes);

        var answer = await site.RunAsync("import", "referat.txt", "--format", "json");

        using var report = JsonDocument.Parse(answer.Out);
        report.RootElement.GetProperty("created").EnumerateArray().Select(path => path.GetString()).ShouldContain($"{Folder}/meeting.md");
    }
}
