using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Peers;

/// <summary>
/// The archive as Hugo and Eleventy read it: the same Markdown and the same facts at the same addresses, with the keys that they sort and list
/// by. Read from the files, so that peers get what SiteGen gets, and never part of what is timed.
/// </summary>
/// <param name="source">The archive as SiteGen reads it.</param>
/// <param name="folder">Where the peer's project lies.</param>
/// <param name="layout">What the peer calls things.</param>
internal sealed partial class PeerContent(string source, string folder, PeerLayout layout)
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["decision"] = "Beslutning",
        ["discussion"] = "Drøftelse",
        ["information"] = "Orientering",
        ["presentation"] = "Oplæg",
        [SiteFiles.OwnType] = "Høring",
    };

    private static readonly Dictionary<string, string> Outcomes = new()
    {
        ["approved"] = "Godkendt",
        ["asRecommended"] = "Godkendt som indstillet",
        ["amended"] = "Ændret",
        ["noted"] = "Til efterretning",
        ["discussed"] = "Drøftet",
        ["elected"] = "Valgt",
        ["postponed"] = "Udsat",
        ["referred"] = "Sendt tilbage",
        ["rejected"] = "Forkastet",
        ["withdrawn"] = "Udgået",
        [SiteFiles.OwnOutcome] = "Sendt i høring",
    };

    private readonly Dictionary<string, string> _bodies = [];

    public void Write()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(source, "input", "bodies"), "*.md")) Body(file);
        foreach (var body in _bodies.Keys)
            Parallel.ForEach(Directory.GetDirectories(Path.Combine(source, "input", "minutes", body)), meeting => Meeting(body, meeting));
        foreach (var file in Directory.GetFiles(Path.Combine(source, "input", "pages"), "*.md"))
            Page(Path.GetFileNameWithoutExtension(file), "single", File.ReadAllText(file).Replace("---\n", "", StringComparison.Ordinal).Replace("\nredirects: ", "\naliases: ", StringComparison.Ordinal));
        Page("soeg", "search", "title: Søg\n");
        if (layout.HasPagesOfSections) Page("udvalg", "bodies", "title: Udvalg\n");
        var names = new { emner = Topics.All.ToDictionary(topic => topic.Id, topic => topic.Name), typer = Types, udfald = Outcomes, udvalg = _bodies, aar = new Dictionary<string, string>() };
        Put(Path.Combine(layout.Data, "names.json"), JsonSerializer.Serialize(names));
    }

    private void Body(string file)
    {
        var (id, text) = (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
        if (!Directory.Exists(Path.Combine(source, "input", "minutes", id))) return;
        _bodies[id] = Line("name", text);
        if (layout.HasPagesOfSections) Put($"{layout.Content}/{id}/_index.md", $"---\nlayout: body\ntitle: {_bodies[id]}\n---\n{text[text.LastIndexOf("---\n", StringComparison.Ordinal)..][4..]}");
    }

    private void Meeting(string body, string minutes)
    {
        var name = Path.GetFileName(minutes);
        var address = $"/{body}/{name}/";
        var text = File.ReadAllText(Path.Combine(minutes, "meeting.md"));
        if (text.Contains("\npublished: 2099", StringComparison.Ordinal)) return; // under embargo: SiteGen writes nothing of it either
        var date = Line("date", text);
        var facts = $"layout: meeting\npermalink: {address}\ntitle: \"{_bodies[body]} {date}\"\nbody: {_bodies[body]}\nbodyId: {body}\naar: [\"{date[..4]}\"]\n";
        Put($"{layout.Content}{address}{layout.Section}.md", "---\n" + facts + Common(text, "bilag/")[4..]);
        var items = Directory.GetFiles(minutes, "*.md").Where(file => Path.GetFileName(file) != "meeting.md")
            .Select(file => (Number: Path.GetFileName(file).Split('-')[0], File: file))
            .OrderBy(item => Order(item.Number)).ToList();
        for (var place = 0; place < items.Count; place++)
        {
            var (number, file) = items[place];
            facts = $"layout: item\npermalink: {address}punkt-{number}/\nmeeting: {address}\ndate: {date}\nweight: {place + 1}\n";
            Put($"{layout.Content}{address}punkt-{number}.md", "---\n" + facts + Common(File.ReadAllText(file), "../bilag/")[4..]);
        }

        var attachments = Path.Combine(minutes, "attachments");
        if (!Directory.Exists(attachments)) return;
        var published = Directory.CreateDirectory(Path.Combine(folder, $"static{address}bilag")).FullName;
        foreach (var file in Directory.GetFiles(attachments)) File.Copy(file, Path.Combine(published, Path.GetFileName(file)));
    }

    // 2.9 before 2.10.
    private static long Order(string number) => number.Split('.').Aggregate(0L, (sum, part) => (sum * 1000) + long.Parse(part, CultureInfo.InvariantCulture));

    // "type" and "published" mean something of their own to Hugo.
    private static string Common(string text, string attachments)
    {
        text = text.Replace("attachments/", attachments, StringComparison.Ordinal).Replace("](meeting.md)", "](../)", StringComparison.Ordinal)
            .Replace("\ntopics: ", "\nemner: ", StringComparison.Ordinal).Replace("\nredirects: ", "\naliases: ", StringComparison.Ordinal);
        text = Type.Replace(text, match => $"\ntyper: {(match.Groups[1].Value[0] == '[' ? match.Groups[1].Value : $"[{match.Groups[1].Value}]")}\n");
        text = Published.Replace(text, "\n");
        return ToItem.Replace(text, "](../punkt-$1/)");
    }

    private void Page(string name, string kind, string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is var at and >= 0 ? at + 1 : text.Length;
        Put($"{layout.Content}/{name}.md", $"---\nlayout: {kind}\npermalink: /{name}/\n{text[..end]}---\n{text[end..]}");
    }

    private static string Line(string key, string text) => Regex.Match(text, $"^{key}: (.*)$", RegexOptions.Multiline).Groups[1].Value;

    private void Put(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"\ntype: (.+)\n")]
    private static partial Regex Type { get; }

    [GeneratedRegex(@"\npublished: .+\n")]
    private static partial Regex Published { get; }

    [GeneratedRegex(@"\]\(([0-9.]+)-[^)]*\.md\)")]
    private static partial Regex ToItem { get; }
}

/// <param name="Content">Where Markdown lies.</param>
/// <param name="Data">Where data lies that every template sees.</param>
/// <param name="Section">The name of a meeting's own file.</param>
/// <param name="HasPagesOfSections">Whether a list of a folder's pages needs a file in it.</param>
internal sealed record PeerLayout(string Content, string Data, string Section, bool HasPagesOfSections);
