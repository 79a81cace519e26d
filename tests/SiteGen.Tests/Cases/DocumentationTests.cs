using System.Text.RegularExpressions;

namespace SiteGen.Tests.Cases;

/// <summary>What the documentation says is what the program does: its lists are complete and its examples are sound.</summary>
public partial class DocumentationTests
{
    private const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";
    private const string Item = "input/minutes/byraadet/2024-01-30/1-budget.md";

    /// <summary>Every example marked <c>&lt;!-- checked: kind --&gt;</c>, as <c>file:line kind</c> with its text.</summary>
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var text = File.ReadAllText(path).ReplaceLineEndings("\n");
                foreach (Match example in Example.Matches(text))
                    data.Add($"{Path.GetFileName(path)}:{text.AsSpan(0, example.Index).Count('\n') + 1}", example.Groups["kind"].Value, example.Groups["text"].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_builds_without_a_fault(string place, string kind, string text)
    {
        using var folder = new CaseFolder("_base");
        Write(folder, kind, text);
        foreach (Match file in AttachedFile.Matches(text)) Put(folder, $"input/minutes/byraadet/2024-01-30/{file.Value}", file.Value.EndsWith(".svg", StringComparison.Ordinal) ? "<svg xmlns=\"http://www.w3.org/2000/svg\" />" : "x");

        folder.Check().ShouldBeEmpty(place);
    }

    [Fact]
    public void Every_kind_of_file_has_a_checked_example() =>
        Examples.Select(example => (string)((object[])example)[1]).Distinct()
            .ShouldBe(["addresses", "body", "item", "item-text", "meeting", "meeting-keys", "page", "settings", "vocabulary"], ignoreOrder: true);

    [Fact]
    public void Every_diagnostic_has_a_section_and_every_section_a_diagnostic() =>
        Section.Matches(Repository.Read("docs/diagnostics.md")).Select(section => section.Groups["code"].Value).ShouldBe(CaseTests.Codes);

    [Fact]
    public void A_diagnostics_section_quotes_the_message_of_its_case()
    {
        foreach (Match section in Section.Matches(Repository.Read("docs/diagnostics.md")))
        {
            var code = section.Groups["code"].Value;
            var messages = CaseFolder.Names.Where(name => name.StartsWith(code, StringComparison.Ordinal)).SelectMany(CaseFolder.ExpectedLines)
                .Select(line => Regex.Match(line, $": (fejl|advarsel) {code}: (.*)$").Groups[2].Value);
            messages.ShouldContain(section.Groups["quote"].Value, code);
        }
    }

    [Fact]
    public void Diagnostics_that_the_documentation_names_exist()
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            Regex.Matches(File.ReadAllText(path), @"SG\d{4}").Select(code => code.Value).Except(CaseTests.Codes).ShouldBeEmpty(path);
    }

    [Fact]
    public void Every_setting_is_documented_with_its_place_in_the_list_of_settings()
    {
        // The program itself names the settings that it knows: in the help of the fault for an unknown one.
        KeysOf("configuration.md", before: "Keys of `Publisher`").ShouldBe(Known("""{"SiteTitle": "x", "Unknown": 1}"""), ignoreOrder: true);
        KeysOf("configuration.md", after: "Keys of `Publisher`", before: "Keys of `Search`").ShouldBe(Known("""{"SiteTitle": "x", "Publisher": {"Unknown": 1}}"""), ignoreOrder: true);
        KeysOf("configuration.md", after: "Keys of `Search`").ShouldBe(Known("""{"SiteTitle": "x", "Search": {"Unknown": 1}}"""), ignoreOrder: true);
    }

    [Theory]
    [InlineData("## meeting.md", "## An agenda item", Meeting, "date: 2024-01-30\nstatus: approved")]
    [InlineData("## An agenda item", "### Sections and their roles", Item, "number: \"1\"\ntitle: x\ntype: decision\naccess: open")]
    [InlineData("## Bodies", "## Pages", "input/bodies/byraadet.md", "name: x")]
    [InlineData("## Pages", "## vocabulary.yml", "input/pages/om.md", "title: x")]
    public void Every_key_is_documented(string after, string before, string path, string facts)
    {
        using var folder = new CaseFolder("_base");
        Put(folder, path, $"---\n{facts}\nunknown: 1\n---\n");

        var help = folder.Check().Single(fault => fault.Code == "SG0206").Help!.Value.En;

        KeysOf("authoring.md", after, before).ShouldBe(List(help), ignoreOrder: true);
    }

    [Fact]
    public void Every_key_of_a_sign_off_is_documented()
    {
        using var folder = new CaseFolder("_base");
        Put(folder, "input/privacy.yml", "signOffs:\n  - {file: x, hash: x, finding: x, who: x, why: x, unknown: 1}\n");

        var help = folder.Check().Single(fault => fault.Code == "SG0206").Help!.Value.En;

        KeysOf("authoring.md", "## privacy.yml", "## Addresses").ShouldBe(List(help), ignoreOrder: true);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("CONTRIBUTING.md")))
        {
            foreach (Match link in Link.Matches(Fence.Replace(File.ReadAllText(path), "")))
                Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link.Groups["file"].Value)).ShouldBeTrue($"{path}: {link.Value}");
        }
    }

    [GeneratedRegex(@"^<!-- checked: (?<kind>[\w-]+) -->\n```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example { get; }

    [GeneratedRegex(@"attachments/[\w.-]+")]
    private static partial Regex AttachedFile { get; }

    [GeneratedRegex(@"^### (?<code>SG\d{4})\n\n> (?<quote>.+)$", RegexOptions.Multiline)]
    private static partial Regex Section { get; }

    [GeneratedRegex(@"\]\((?<file>[^)#:]+)(#[^)]*)?\)")]
    private static partial Regex Link { get; }

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence { get; }

    private static void Write(CaseFolder folder, string kind, string text)
    {
        switch (kind)
        {
            case "settings": Put(folder, "statiq.json", text); break;
            case "vocabulary": Put(folder, "input/vocabulary.yml", text); break;
            case "body": Put(folder, "input/bodies/byraadet.md", text); break;
            case "addresses": Put(folder, "input/addresses.yml", text); break;
            case "page": Put(folder, "input/pages/om.md", text); break;
            case "meeting": Put(folder, Meeting, text); break;
            case "meeting-keys": Put(folder, Meeting, $"---\ndate: 2024-01-30\nstatus: approved\n{text}---\n"); break;
            case "item": Put(folder, Item, text); break;
            case "item-text": Put(folder, Item, $"---\nnumber: \"1\"\ntitle: Budget 2025\ntype: information\naccess: open\n---\n\n{text}"); break;
            default: throw new ArgumentException($"no such kind of example: {kind}", nameof(kind));
        }
    }

    private static void Put(CaseFolder folder, string path, string text)
    {
        var full = Path.Combine(folder.Site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>The keys in the first columns of the tables of a part of a document: of <c>`start`, `end`</c> both.</summary>
    private static IEnumerable<string> KeysOf(string document, string after = "", string before = "")
    {
        var text = Repository.Read($"docs/{document}");
        var start = after.Length == 0 ? 0 : text.IndexOf(after, StringComparison.Ordinal);
        var end = before.Length == 0 ? text.Length : text.IndexOf(before, start, StringComparison.Ordinal);
        return text[start..end].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line.Split('|')[1], "`(.+?)`").Select(key => key.Groups[1].Value));
    }

    private static string[] Known(string settings)
    {
        using var folder = new CaseFolder("_base");
        Put(folder, "statiq.json", settings);
        return List(folder.Check().Single(fault => fault.Code == "SG0103").Help!.Value.En);
    }

    private static string[] List(string help) => help[(help.LastIndexOf(" are ", StringComparison.Ordinal) + 5)..].Split(", ");
}
