using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cli;

public sealed class DiagnosticFormatTests : IDisposable
{
    private static readonly Diagnostic Outcome = new(
        "SG0507", Severity.Error, new SourceSpan("input/a,b/1-æble 1.md", 3, 10),
        new("der er intet udfald \"godkent\"", "there is no outcome \"godkent\""),
        new("mente du \"approved\"?", "did you mean \"approved\"?"));

    private static readonly Diagnostic Settings = new(
        "SG0107", Severity.Warning, new SourceSpan("statiq.json"), new("\"Publisher\" har ingen \"Phone\"", "\"Publisher\" has no \"Phone\""));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitegen-cli-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Text_shows_the_line_with_a_caret_and_ends_with_the_count()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "input/a,b"));
        File.WriteAllText(Path.Combine(_folder.FullName, "input/a,b/1-æble 1.md"), "---\ntitle: x\noutcome: godkent\n---\n");

        Text(Report("da", Outcome, Settings)).ShouldBe(
            """
            input/a,b/1-æble 1.md:3:10: fejl SG0507: der er intet udfald "godkent"
                3 | outcome: godkent
                  |          ^
              hjælp: mente du "approved"?
            statiq.json: advarsel SG0107: "Publisher" har ingen "Phone"
            1 fejl, 1 advarsel

            """);
    }

    [Fact]
    public void Text_leaves_the_line_out_when_the_file_is_gone() =>
        Text(Report("en", Outcome)).ShouldBe(
            """
            input/a,b/1-æble 1.md:3:10: error SG0507: there is no outcome "godkent"
              help: did you mean "approved"?
            1 error

            """);

    [Fact]
    public void Text_is_coloured_when_asked_and_control_characters_of_the_content_never_reach_the_terminal()
    {
        var diagnostic = Settings with { Message = new("x", "found \e[2J\nhere") };

        using var error = new StringWriter { NewLine = "\n" };
        new TextPrinter(new SourceLines(_folder.FullName), new Ink(true), 100).Print(Report("en", diagnostic), error);

        error.ToString().ShouldBe("\e[1mstatiq.json:\e[0m \e[1;33mwarning SG0107:\e[0m found  [2J here\n1 warning\n");
    }

    [Fact]
    public void GitHub_gets_one_escaped_workflow_command_for_each_fault()
    {
        WorkflowCommand.Of(Outcome, Report("en")).ShouldBe(
            "::error file=input/a%2Cb/1-æble 1.md,line=3,col=10,title=SG0507::there is no outcome \"godkent\"%0AHelp: did you mean \"approved\"?");
        WorkflowCommand.Of(Settings with { Message = new("100 %\r\n: , ", "100 %\r\n: , ") }, Report("en")).ShouldBe(
            "::warning file=statiq.json,title=SG0107::100 %25%0D%0A: , ");
    }

    [Fact]
    public void Json_carries_every_part_and_null_for_what_is_not_known() =>
        JsonReport.Of(Report("en", Outcome, Settings)).ShouldBe(
            $$"""
            {
              "command": "check",
              "version": "{{SiteGen.Cli.Printing.Report.Version}}",
              "ok": false,
              "errors": 1,
              "warnings": 1,
              "diagnostics": [
                {
                  "code": "SG0507",
                  "severity": "error",
                  "file": "input/a,b/1-æble 1.md",
                  "line": 3,
                  "column": 10,
                  "message": "there is no outcome \"godkent\"",
                  "help": "did you mean \"approved\"?"
                },
                {
                  "code": "SG0107",
                  "severity": "warning",
                  "file": "statiq.json",
                  "line": null,
                  "column": null,
                  "message": "\"Publisher\" has no \"Phone\"",
                  "help": null
                }
              ]
            }
            """);

    [Fact]
    public void Sarif_names_each_rule_once_and_points_every_result_to_its_rule_and_place()
    {
        using var sarif = JsonDocument.Parse(SarifReport.Of(Report("da", Outcome, Outcome with { At = new SourceSpan("input/x.md") }, Settings)));

        sarif.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = sarif.RootElement.GetProperty("runs")[0];
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("sitegen");
        driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["SG0107", "SG0507"]);

        var results = run.GetProperty("results").EnumerateArray().ToList();
        results.Select(result => result.GetProperty("level").GetString()).ShouldBe(["error", "error", "warning"]);
        results.Select(result => result.GetProperty("ruleIndex").GetInt32()).ShouldBe([1, 1, 0]);
        results[0].GetProperty("message").GetProperty("text").GetString().ShouldBe("der er intet udfald \"godkent\"\n\nHjælp: mente du \"approved\"?");

        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input/a%2Cb/1-%C3%A6ble%201.md");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(3);
        place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBe(10);
        results[2].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
    }

    [Fact]
    public void Paths_lead_there_from_the_current_folder() =>
        JsonReport.Of(Report("en", Settings) with { Root = "sites/raad/" }).ShouldContain("\"file\": \"sites/raad/statiq.json\"");

    private static Report Report(string language, params Diagnostic[] diagnostics) => new("check", new Speech(language), "", diagnostics);

    private string Text(Report report)
    {
        using var error = new StringWriter { NewLine = "\n" };
        new TextPrinter(new SourceLines(_folder.FullName), new Ink(false), 100).Print(report, error);
        return error.ToString();
    }
}
