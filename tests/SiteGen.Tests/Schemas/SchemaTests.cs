using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Schemas;

/// <summary>The schemas say what the readers do: the same keys, the same words, the same verdict on real files and on faulty ones.</summary>
public class SchemaTests
{
    private const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";
    private const string Item = "input/minutes/byraadet/2024-01-30/1-budget.md";

    private static readonly string[] WaysIn = ["items", "anyOf", "additionalProperties"];

    // For every map of the format: the schema's kind, the way to it in the schema, and a file that has an unknown key in it.
    private static readonly (string Kind, string Way, string Path, string Text)[] Maps =
    [
        ("item", "", Item, "unknown: 1"),
        ("item", "presenters/items/anyOf/1", Item, "presenters: [{unknown: 1}]"),
        ("item", "votes", Item, "votes: {unknown: 1}"),
        ("item", "attachments/items", Item, "attachments: [{unknown: 1}]"),
        ("item", "followUp/items", Item, "followUp: [{unknown: 1}]"),
        ("item", "changes/items", Item, "changes: [{unknown: 1}]"),
        ("meeting", "", Meeting, "unknown: 1"),
        ("meeting", "sections/items", Meeting, "sections: [{unknown: 1}]"),
        ("meeting", "attendance/items", Meeting, "attendance: [{unknown: 1}]"),
        ("meeting", "attendance/items/members/items/anyOf/1", Meeting, "attendance: [{group: x, members: [{unknown: 1}]}]"),
        ("meeting", "absent/items/anyOf/1", Meeting, "absent: [{unknown: 1}]"),
        ("meeting", "attachments/items", Meeting, "attachments: [{unknown: 1}]"),
        ("meeting", "changes/items", Meeting, "changes: [{unknown: 1}]"),
        ("body", "", "input/bodies/byraadet.md", "unknown: 1"),
        ("body", "authority/anyOf/1", "input/bodies/byraadet.md", "authority: {unknown: 1}"),
        ("body", "members/items/anyOf/1", "input/bodies/byraadet.md", "members: [{unknown: 1}]"),
        ("page", "", "input/pages/om.md", "unknown: 1"),
        ("vocabulary", "", "input/vocabulary.yml", "unknown: 1"),
        ("vocabulary", "types/additionalProperties", "input/vocabulary.yml", "types: {x: {unknown: 1}}"),
        ("vocabulary", "outcomes/additionalProperties", "input/vocabulary.yml", "outcomes: {x: {unknown: 1}}"),
        ("vocabulary", "topics/additionalProperties", "input/vocabulary.yml", "topics: {x: {unknown: 1}}"),
        ("vocabulary", "headings", "input/vocabulary.yml", "headings: {unknown: x}"),
        ("addresses", "", "input/addresses.yml", "unknown: 1"),
        ("addresses", "removed/items", "input/addresses.yml", "removed: [{unknown: 1}]"),
        ("addresses", "moved/items", "input/addresses.yml", "moved: [{unknown: 1}]"),
        ("privacy", "", "input/privacy.yml", "unknown: 1"),
        ("privacy", "signOffs/items", "input/privacy.yml", "signOffs: [{unknown: 1}]"),
        ("statiq", "", "statiq.json", "{\"SiteTitle\": \"x\", \"unknown\": 1}"),
        ("statiq", "Publisher", "statiq.json", "{\"SiteTitle\": \"x\", \"Publisher\": {\"unknown\": 1}}"),
        ("statiq", "Search/anyOf/1", "statiq.json", "{\"SiteTitle\": \"x\", \"Search\": {\"unknown\": 1}}"),
    ];

    public static TheoryData<string, string, string, string> EveryMap
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (kind, way, path, text) in Maps) data.Add(kind, way, path, text);
            return data;
        }
    }

    public static TheoryData<string> Kinds => [.. SiteSchemas.Kinds];

    [Theory]
    [MemberData(nameof(EveryMap))]
    public void A_map_has_the_keys_that_its_reader_knows(string kind, string way, string path, string text)
    {
        using var folder = new CaseFolder("_base");
        Put(folder, path, path.EndsWith(".md", StringComparison.Ordinal) ? $"---\n{text}\n---\n" : text + "\n");

        var known = folder.Check().Where(fault => fault.Code is "SG0206" or "SG0103" or "SG0301" && fault.Message.En.Contains("\"unknown\"")).ShouldHaveSingleItem()
            .Help!.Value.En;

        MapsOf(kind)[way].Select(key => key.Key).ShouldBe(known[(known.LastIndexOf(" are ", StringComparison.Ordinal) + 5)..].Split(", "), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_map_of_a_schema_is_left_out_above(string kind) =>
        MapsOf(kind).Keys.ShouldBe(Maps.Where(map => map.Kind == kind).Select(map => map.Way), ignoreOrder: true);

    [Theory]
    [InlineData("meeting", "status", "status: x")]
    [InlineData("item", "access", "access: x")]
    [InlineData("item", "publishDecision", "access: closed\nground: x\npublishDecision: x")]
    public void A_choice_has_the_words_that_its_reader_knows(string kind, string key, string text)
    {
        using var folder = new CaseFolder("_base");
        Put(folder, kind == "meeting" ? Meeting : Item, $"---\nnumber: 1\ntitle: x\ntype: decision\n{text}\n---\n");

        var help = folder.Check().First(fault => fault.Code == "SG0212").Help!.Value.En;

        SchemaDocument.Of(kind)["properties"]![key]!["enum"]!.AsArray().OfType<JsonNode>().Select(word => word.ToString().ToLowerInvariant()).Distinct()
            .ShouldBe(Regex.Match(help, "hoose from (.*)$").Groups[1].Value.Split(", "), ignoreOrder: true);
    }

    [Theory]
    [InlineData("type", "type: x", "types")]
    [InlineData("outcome", "outcome: x", "outcomes")]
    public void The_built_in_words_are_suggested(string key, string text, string vocabulary)
    {
        var property = SchemaDocument.Of("item")["properties"]![key]!;
        var suggested = (property["anyOf"]![0]!["enum"] ?? property["anyOf"]![0]!["anyOf"]![0]!["enum"])!.AsArray().Select(word => word!.ToString());
        var builtIn = FrontMatterKeys(vocabulary);

        suggested.ShouldBe(builtIn);
        SchemaDocument.Accepts([("item", $"number: 1\ntitle: x\naccess: open\n{(key == "type" ? text : $"type: decision\n{text}")}")]).ShouldBe([true], "a site may have words of its own");
    }

    [Fact]
    public void The_demonstration_and_the_sound_site_of_the_cases_are_accepted()
    {
        var files = FilesOf(Repository.PathOf("input"), "input").Concat(FilesOf(Repository.PathOf("tests/cases/_base"), "")).ToList();
        files.Add((Repository.PathOf("statiq.json"), "statiq.json"));

        files.Count.ShouldBeGreaterThan(30);
        var accepted = SchemaDocument.Accepts(files.Select(file => (SchemaDocument.KindOf(file.Path)!, SchemaDocument.FactsOf(file.Full))));
        files.Where((_, index) => !accepted[index]).ShouldBeEmpty();
    }

    [Fact]
    public void Sign_offs_that_the_gate_takes_are_accepted()
    {
        var files = Directory.GetDirectories(Repository.PathOf("tests/innocent")).Select(folder => Path.Combine(folder, "input/privacy.yml")).Where(File.Exists).ToList();

        files.ShouldNotBeEmpty();
        SchemaDocument.Accepts(files.Select(file => ("privacy", SchemaDocument.FactsOf(file)))).ShouldAllBe(accepted => accepted);
    }

    [Fact]
    public void Faults_that_show_in_the_facts_alone_are_refused_by_the_schemas_too()
    {
        string[] codes = ["SG0103", "SG0104", "SG0105", "SG0206", "SG0208", "SG0209", "SG0210", "SG0211", "SG0212", "SG0217", "SG0301", "SG0302", "SG0406", "SG0408", "SG0501", "SG0502", "SG0506", "SG0512", "SG0811"];
        var files = codes.SelectMany(FaultyFiles).ToList();

        var accepted = SchemaDocument.Accepts(files.Select(file => (file.Kind, file.Facts)));

        files.Select(file => file.Case[..6]).Distinct().ShouldBe(codes);
        files.Where((_, index) => accepted[index]).Select(file => file.Case).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_is_described_in_both_languages(string kind)
    {
        var (danish, english) = (Descriptions(SchemaDocument.Of(kind, "da")).ToList(), Descriptions(SchemaDocument.Of(kind)).ToList());

        danish.Count.ShouldBe(english.Count);
        foreach (var (da, en) in danish.Zip(english)) da.ShouldNotBe(en);
        foreach (var map in MapsOf(kind).Values)
            foreach (var (key, value) in map) (value!["description"]?.ToString()).ShouldNotBeNullOrEmpty(key);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_schema_is_printed(string kind)
    {
        using var site = Sample.Site();

        var answer = await site.RunAsync("schema", kind, "--lang", "da");

        answer.Out.ShouldBe(SiteSchemas.Of(kind, "da"));
    }

    [Fact]
    public async Task The_schemas_of_a_site_are_renewed_in_place()
    {
        using var site = Sample.Site();
        site.With("schema/item.schema.json", "{}");

        var answer = await site.RunAsync("schema", "--write");

        answer.ExitCode.ShouldBe(0);
        site.Read("schema/item.schema.json").ShouldBe(SiteSchemas.Of("item", "da"));
    }

    [Theory]
    [InlineData("item: access", "access: ${1|open,closed|}")]
    [InlineData("item: attachments", "attachments:\n  - {title: $1, file: $2}")]
    [InlineData("item: votes", "votes: {for: $1, against: $2, abstain: $3}")]
    [InlineData("item: topics", "topics: [$1]")]
    [InlineData("meeting: date", "date: ${1:2024-01-30}")]
    [InlineData("meeting: start", "start: ${1:\"17:00\"}")]
    public void A_snippet_writes_the_key_with_what_it_takes(string name, string body)
    {
        var file = SiteSchemas.Files("en").Single(file => file.Path == ".vscode/sitegen.code-snippets");

        JsonNode.Parse(file.Make().Span)![name]!["body"]!.ToString().ShouldBe(body);
    }

    [Theory]
    [InlineData("sitegen: the kind cannot be \"itme\"\n  help: did you mean item?\n", "itme")]
    [InlineData("sitegen: the kind of file is missing\n  help: choose one of item, meeting, body, page, vocabulary, addresses, privacy, statiq, or use --write\n")]
    public async Task A_kind_that_there_is_not_is_answered_with_those_that_there_are(string expected, params string[] kind)
    {
        var answer = await Sitegen.RunAsync(Path.GetTempPath(), ["schema", .. kind]);

        answer.Error.ShouldBe(expected);
        answer.ExitCode.ShouldBe(2);
    }

    /// <summary>Every map with keys of its own, by the way to it: names of keys, and the words of JSON Schema between them.</summary>
    private static Dictionary<string, JsonObject> MapsOf(string kind)
    {
        var maps = new Dictionary<string, JsonObject>();
        Walk(SchemaDocument.Of(kind), "");
        return maps;

        void Walk(JsonNode? node, string way)
        {
            if (node is JsonArray array)
                for (var i = 0; i < array.Count; i++) Walk(array[i], $"{way}/{i}".TrimStart('/'));
            if (node is not JsonObject schema) return;
            if (schema["properties"] is JsonObject keys && schema.ContainsKey("additionalProperties"))
            {
                maps[way] = keys;
                foreach (var (key, value) in keys) Walk(value, $"{way}/{key}".TrimStart('/'));
            }

            foreach (var inner in WaysIn.Where(schema.ContainsKey)) Walk(schema[inner], $"{way}/{inner}".TrimStart('/'));
        }
    }

    private static IEnumerable<string> Descriptions(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(part => part is { Key: "description", Value: JsonValue text } ? [text.ToString()] : Descriptions(part.Value)),
        JsonArray array => array.SelectMany(Descriptions),
        _ => [],
    };

    private static IEnumerable<(string Case, string Kind, string Facts)> FaultyFiles(string code)
    {
        foreach (var name in CaseFolder.Names.Where(name => name.StartsWith(code, StringComparison.Ordinal)))
        {
            using var folder = new CaseFolder(name);
            foreach (var path in folder.Check().Select(fault => fault.At.Path).Distinct())
                yield return (name, SchemaDocument.KindOf(path)!, SchemaDocument.FactsOf(Path.Combine(folder.Site, path)));
        }
    }

    private static IEnumerable<(string Full, string Path)> FilesOf(string folder, string prefix) =>
        from full in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.Combine(prefix, Path.GetRelativePath(folder, full)).Replace('\\', '/')
        where SchemaDocument.KindOf(path) is not null
        select (full, path);

    private static string[] FrontMatterKeys(string vocabulary)
    {
        var text = Repository.Read("src/SiteGen/Reading/vocabulary.yml");
        var part = Regex.Match(text, $"^{vocabulary}:\n((?:  .*\n)+)", RegexOptions.Multiline).Groups[1].Value;
        return [.. Regex.Matches(part, "^  ([A-Za-z]+):", RegexOptions.Multiline).Select(key => key.Groups[1].Value)];
    }

    private static void Put(CaseFolder folder, string path, string text)
    {
        var full = Path.Combine(folder.Site, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
