using System.Diagnostics;
using System.Text.Json;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>HTML as the standard has it, checked by npm's html-validate. What is switched off, and why, stands in <c>html-validate.config.cjs</c>.</summary>
public sealed class HtmlValidityTests
{
    private const string Validator = "node_modules/html-validate/bin/html-validate.mjs";

    [Theory]
    [MemberData(nameof(Sites.Both), MemberType = typeof(Sites))]
    public async Task Every_page_is_valid(string site)
    {
        // Of the many items that differ in a number only, and the many lists of them, a few will do.
        var pages = Sites.Named(site).Pages.Where(page => !(page.Address.Contains("/smaasager/", StringComparison.Ordinal) || page.Address.Contains("/2019", StringComparison.Ordinal))
            || page.Address.EndsWith("/item-1/", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(50);
        (await FaultsAsync(pages.Select(page => (page.Path, page.Bytes)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_validator_does_see_what_is_wrong()
    {
        var faults = await FaultsAsync([("index.html", "<!doctype html><html lang=da><head><title>x</title></head><body><p><div></p><b id=a></b><i id=a></i></body></html>"u8.ToArray())]);
        faults.ShouldContain(fault => fault.Contains("no-dup-id"));
        faults.ShouldContain(fault => fault.Contains("close-order") || fault.Contains("element-permitted-content") || fault.Contains("no-implicit-close"));
    }

    private static async Task<List<string>> FaultsAsync(IEnumerable<(string Path, byte[] Bytes)> pages)
    {
        var validator = Path.Combine(Sites.Repository, Validator);
        File.Exists(validator).ShouldBeTrue($"{Validator} is missing: run npm ci");
        var folder = Directory.CreateTempSubdirectory("sitegen-html-").FullName;
        try
        {
            foreach (var (path, bytes) in pages)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllBytesAsync(file, bytes);
            }

            var config = Path.Combine(Sites.Repository, "tests/SiteGen.BrowserTests/html-validate.config.cjs");
            // Into a file, as it leaves before it has written a long report to a pipe.
            var report = Path.Combine(folder, "report.json");
            using var node = Process.Start(new ProcessStartInfo("node", [validator, "--config", config, "--formatter", $"json={report}", folder]) { RedirectStandardError = true })!;
            var complaints = await node.StandardError.ReadToEndAsync();
            await node.WaitForExitAsync();
            complaints.ShouldBeEmpty();
            return [.. Faults(await File.ReadAllTextAsync(report), folder)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Faults(string json, string folder)
    {
        using var report = JsonDocument.Parse(json);
        foreach (var file in report.RootElement.EnumerateArray())
        {
            var path = Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!);
            foreach (var message in file.GetProperty("messages").EnumerateArray())
                yield return $"{path}:{message.GetProperty("line").GetInt32()} {message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}";
        }
    }
}
