using SiteGen.Output;

namespace SiteGen.Tests.Output;

public sealed class SiteVerifierTests : IDisposable
{
    private readonly OutputFolder _output = new();
    private readonly string _fingerprint;

    public SiteVerifierTests() =>
        _fingerprint = _output.Write(("index.html", "hjem"), ("emner/unge/index.html", "unge"), ("gammelt/møde/index.html", "flyttet"), ("bilag/plan.pdf", "plan")).Fingerprint;

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_folder_that_nobody_has_touched_is_what_was_built()
    {
        var result = Verify(_fingerprint);

        result.Faults.ShouldBeEmpty();
        (result.Files, result.Bytes, result.Fingerprint).ShouldBe((4, 19, _fingerprint));
    }

    [Fact]
    public void Every_altered_missing_and_added_file_is_named()
    {
        _output["index.html"] = "hjEm"; // as long as before
        File.Delete(_output.Full("emner/unge/index.html"));
        _output["bilag/ekstra.pdf"] = "ekstra";
        _output[".skjult/side.html"] = "skjult";

        Faults().ShouldBe(["SG1003 output/.skjult/side.html", "SG1003 output/bilag/ekstra.pdf", "SG1002 output/emner/unge/index.html", "SG1001 output/index.html"]);
    }

    [UnixFact]
    public void A_symbolic_link_is_named_and_not_followed()
    {
        File.WriteAllText(Path.Combine(_output.Folder, "..", "udenfor.html"), "hjem");
        File.Delete(_output.Full("index.html"));
        File.CreateSymbolicLink(_output.Full("index.html"), "../udenfor.html");
        Directory.CreateSymbolicLink(_output.Full("alt"), "/");

        Faults().ShouldBe(["SG1004 output/alt", "SG1004 output/index.html"]);
    }

    [UnixFact]
    public void What_lies_behind_a_linked_folder_is_told_once()
    {
        Directory.Move(_output.Full("emner"), Path.Combine(_output.Folder, "..", "emner"));
        Directory.CreateSymbolicLink(_output.Full("emner"), "../emner");

        Faults().ShouldBe(["SG1004 output/emner"]);
    }

    [Fact]
    public void Who_changes_file_and_manifest_alike_is_found_out_by_the_fingerprint()
    {
        _output.Write(("index.html", "forfalsket"), ("emner/unge/index.html", "unge"), ("gammelt/møde/index.html", "flyttet"), ("bilag/plan.pdf", "plan"));

        Verify(expected: null).Faults.ShouldBeEmpty();
        Verify(_fingerprint).Faults.ShouldHaveSingleItem().Code.ShouldBe("SG1007");
    }

    [Fact]
    public void A_fingerprint_may_be_written_in_capitals() => Verify(_fingerprint.ToUpperInvariant()).Faults.ShouldBeEmpty();

    [Theory]
    [InlineData("ikke json")]
    [InlineData("""{"files": {"../hemmeligt.txt": "0"}}""")]
    [InlineData("""{"files": {"/etc/passwd": "0"}}""")]
    public void A_manifest_that_sitegen_never_wrote_is_told_and_not_followed(string manifest)
    {
        _output[Manifest.FileName] = manifest;

        Faults().ShouldBe(["SG1006 output/sitegen-manifest.json"]);
    }

    [Fact]
    public void A_folder_without_a_manifest_proves_nothing()
    {
        File.Delete(_output.Full(Manifest.FileName));

        Faults().ShouldBe(["SG1005 output/sitegen-manifest.json"]);
        Verify(null).Fingerprint.ShouldBeNull();
    }

    [Fact]
    public void What_was_put_there_on_purpose_can_be_named()
    {
        _output["CNAME"] = "example.org";
        _output[".well-known/security.txt"] = "x";
        _output["CNAME2"] = "x";

        SiteVerifier.Verify(_output.Folder, "output", null, ["CNAME", ".well-known"]).Faults.ShouldHaveSingleItem().At.Path.ShouldBe("output/CNAME2");
    }

    [Fact]
    public void A_build_that_was_killed_is_told()
    {
        _output[".sitegen-staging/files/index.html"] = "halv";

        Faults().ShouldBe(["SG1008 output"]);
    }

    [Fact]
    public void Nobody_hides_a_page_behind_the_name_of_the_lock()
    {
        _output[".sitegen-lock"] = "<p>skjult</p>";

        Faults().ShouldBe(["SG1003 output/.sitegen-lock"]);
    }

    [UnixFact]
    public async Task A_line_of_shell_proves_the_same_without_sitegen()
    {
        var line = System.Text.RegularExpressions.Regex.Match(Cases.Repository.Read("docs/verifying.md"), "```sh\n(sed .*)\n```").Groups[1].Value;
        (await ShellAsync(line)).ShouldBe((0, ""));

        _output["gammelt/møde/index.html"] = "forfalsket";
        var (exitCode, said) = await ShellAsync(line);
        exitCode.ShouldNotBe(0);
        said.ShouldContain("gammelt/møde/index.html: FAILED");
        (await ShellAsync($"sha256sum {Manifest.FileName}")).Said.ShouldStartWith(_fingerprint);
    }

    private async Task<(int ExitCode, string Said)> ShellAsync(string line)
    {
        var start = new System.Diagnostics.ProcessStartInfo("sh", ["-c", line]) { WorkingDirectory = _output.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var shell = System.Diagnostics.Process.Start(start)!;
        var said = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, said);
    }

    private VerifyResult Verify(string? expected) => SiteVerifier.Verify(_output.Folder, "output", expected, []);

    private IEnumerable<string> Faults() => Verify(null).Faults.Select(fault => $"{fault.Code} {fault.At.Path}");
}
