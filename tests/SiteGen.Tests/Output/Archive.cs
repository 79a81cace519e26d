using SiteGen.Diagnostics;

namespace SiteGen.Tests.Output;

/// <summary>A small archive in which much hangs together (cases, links, lists, attachments), and the things that can happen to it.</summary>
internal sealed class Archive : IDisposable
{
    private static readonly string[] Topics = ["skoler", "veje", "miljoe"];
    private static readonly string[] Outcomes = ["approved", "rejected", "noted", "postponed"];
    private static readonly string[] Words = ["vejen", "skolen", "søen", "budgettet", "planen", "høringen", "børnene", "støjen"];

    private readonly SiteUnderTest _site = new();
    private readonly Random _dice;
    private readonly List<string> _items = [];
    private int _number;
    private int? _faulty;

    public Archive(Random dice)
    {
        _dice = dice;
        _site.Without("input/minutes/byraadet/2024-01-30/meeting.md")
            .With("input/vocabulary.yml", Vocabulary("Skoler"))
            .With("input/bodies/udvalget.md", "---\nname: Udvalget\nmembers: [Pia Pedersen, Bo Bendtsen]\n---\nUdvalget forbereder sager.\n")
            .With("input/pages/om.md", "---\ntitle: Om siden\n---\nSe [byrådet](/byraadet/).\n");
        for (var meeting = 0; meeting < 6; meeting++)
        {
            AddMeeting();
            for (var item = 0; item < 4; item++) AddItem();
        }
    }

    public string OutputFolder => _site.OutputFolder;

    /// <summary>Full path of one of the items.</summary>
    public string PathOf(int item) => Path.Combine(_site.Folder, _items[item]);

    /// <summary>Gives one of the attachments other words.</summary>
    /// <returns>Where it lies, and where it is published.</returns>
    public (string Path, string Published) Attachment(string words)
    {
        var path = AttachmentOf(_items.First(item => File.Exists(Path.Combine(_site.Folder, AttachmentOf(item)))));
        _site.With(path, words);
        var published = path.Replace("input/minutes/", "", StringComparison.Ordinal).Replace("/attachments/", "/bilag/", StringComparison.Ordinal);
        return (Path.Combine(_site.Folder, path), Path.Combine(OutputFolder, published));
    }

    /// <summary>Builds it, with what an earlier build left or with nothing.</summary>
    public BuildResult Build(string? cacheFolder, BuildMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        return SiteBuilder.Build(Options(cacheFolder, diagnostics) with { StandingIn = null }, diagnostics, memory: memory);
    }

    /// <summary>Its settings, under which a file is at rest at once.</summary>
    public SiteOptions Options(string? cacheFolder, DiagnosticBag? diagnostics = null) =>
        SettingsReader.Read(_site.Folder, SiteUnderTest.Now, diagnostics ?? new DiagnosticBag())! with { CacheFolder = cacheFolder, StandingIn = cacheFolder is null ? null : OutputFolder, Rest = TimeSpan.Zero };

    /// <summary>Lets something happen, and tells what.</summary>
    public string Change()
    {
        var changes = new (string What, Action Do)[]
        {
            ("a text", () => EditText(Any())), ("a text", () => EditText(Any())), ("a title", () => Replace(Any(), "title: ", "title: Rettet ")),
            ("an outcome", () => Put(Any(), "outcome", Pick(Outcomes))), ("topics", () => Put(Any(), "topics", $"[{Pick(Topics)}]")), ("a case", () => Put(Any(), "case", $"00.01.00-P00-{_dice.Next(4)}-24")),
            ("a new item", AddItem), ("an item gone", () => Remove(Any())), ("another file name", () => Rename(Any())), ("a new meeting", AddMeeting),
            ("a closed item", () => Close(Any())), ("a fault", () => Spoil(Any())),
            ("a vocabulary", () => _site.With("input/vocabulary.yml", Vocabulary($"Skoler {_number++}"))), ("a body", () => _site.With("input/bodies/udvalget.md", $"---\nname: Udvalget\nclassification: Udvalg {_dice.Next(3)}\nmembers: [Pia Pedersen]\n---\nUdvalget {Pick(Words)}.\n")),
            ("a page", () => _site.With("input/pages/om.md", $"---\ntitle: Om {Pick(Words)}\n---\nSe [byrådet](/byraadet/).\n")), ("settings", () => _site.With("statiq.json", Settings())),
            ("a theme", () => _site.With("theme/components/print-source/template.hbs", $"<p class=\"print-source\">{Pick(Words)} {{{{page.title}}}}</p>\n")), ("an attachment", () => _site.With(AttachmentOf(_items[Any()]), $"tal\n{_dice.Next()}\n")),
            ("old times", TouchAll), ("a meeting's status", () => Agenda(FolderOf(_items[Any()]))), ("nothing", () => { }),
        };
        if (_faulty is { } faulty) Put(faulty, "outcome", "approved");
        _faulty = null;
        var (what, act) = changes[_dice.Next(changes.Length)];
        act();
        return what;
    }

    public void EditText(int item) => Write(_items[item], Read(_items[item]) + $"\nOgså {Pick(Words)} og {Pick(Words)} blev nævnt {_number++} gange.\n");

    public void Dispose() => _site.Dispose();

    private int Any() => _dice.Next(_items.Count);

    private string Pick(string[] from) => from[_dice.Next(from.Length)];

    private void AddMeeting()
    {
        var day = new DateOnly(2024, 1, 3).AddDays(11 * _number++);
        var folder = $"input/minutes/{(_dice.Next(2) == 0 ? "byraadet" : "udvalget")}/{day:yyyy-MM-dd}";
        _site.With($"{folder}/meeting.md", $"---\ndate: {day:yyyy-MM-dd}\nstatus: approved\nattendance: [{{group: Udvalget, members: [Pia Pedersen, Bo Bendtsen]}}]\n---\nMødet begyndte med {Pick(Words)}.\n");
        _items.Add(ItemIn(folder));
    }

    private void AddItem() => _items.Add(ItemIn(FolderOf(_items[Any()])));

    private string ItemIn(string folder)
    {
        var number = ++_number;
        var path = $"{folder}/{number:000}-{Pick(Words).Replace('ø', 'o')}.md";
        var link = _items.Count > 0 ? $" Se også [en anden sag](../../{_items[Any()]["input/minutes/".Length..]})." : "";
        var attachment = _dice.Next(3) == 0 ? $"attachments: [{{title: Tal, file: attachments/{Path.GetFileName(AttachmentOf(path))}}}]\n" : "";
        if (attachment.Length > 0) _site.With(AttachmentOf(path), "tal\n1\n");
        _site.With(path, $"---\nnumber: \"{number}\"\ntitle: Sag om {Pick(Words)}\ntype: decision\naccess: open\noutcome: {Pick(Outcomes)}\ntopics: [{Pick(Topics)}]\ncase: 00.01.00-P00-{_dice.Next(4)}-24\n{attachment}---\n## Sagen kort\n\nKommunen ser på {Pick(Words)}.{link}\n\n## Beslutning\n\nByrådet så på {Pick(Words)}.\n");
        return path;
    }

    private void Remove(int item)
    {
        if (_items.Count < 8) return;
        if (File.Exists(Path.Combine(_site.Folder, AttachmentOf(_items[item])))) _site.Without(AttachmentOf(_items[item]));
        _site.Without(_items[item]);
        _items.RemoveAt(item);
    }

    private void Close(int item)
    {
        if (File.Exists(Path.Combine(_site.Folder, AttachmentOf(_items[item])))) _site.Without(AttachmentOf(_items[item]));
        Write(_items[item], $"---\nnumber: \"{++_number}\"\ntitle: Personsag\ntype: decision\naccess: closed\nground: Styrelsesloven § 10\n---\n");
    }

    private void Spoil(int item)
    {
        _faulty = item;
        Put(item, "outcome", "maaske");
    }

    private void Rename(int item)
    {
        var path = $"{FolderOf(_items[item])}/{_number++:000}-flyttet.md";
        File.Move(PathOf(item), Path.Combine(_site.Folder, path));
        _items[item] = path;
    }

    private void TouchAll()
    {
        foreach (var path in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories).Where(path => !path.StartsWith(OutputFolder, StringComparison.Ordinal))) File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 1).AddSeconds(_number++));
    }

    private void Agenda(string folder)
    {
        var path = $"{folder}/meeting.md";
        Write(path, Read(path).Contains("approved", StringComparison.Ordinal) ? Read(path).Replace("approved", "draft", StringComparison.Ordinal) : Read(path).Replace("draft", "approved", StringComparison.Ordinal));
    }

    private void Put(int item, string key, string value) => Write(_items[item], string.Join('\n', Read(_items[item]).Split('\n').Select(line => line.StartsWith(key + ": ", StringComparison.Ordinal) ? $"{key}: {value}" : line)));

    private void Replace(int item, string old, string with) => Write(_items[item], Read(_items[item]).Replace(old, with, StringComparison.Ordinal));

    private string Read(string path) => File.ReadAllText(Path.Combine(_site.Folder, path));

    private void Write(string path, string text) => _site.With(path, text);

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static string AttachmentOf(string path) => $"{FolderOf(path)}/attachments/{Path.GetFileNameWithoutExtension(path)}.txt";

    private static string Vocabulary(string label) => $"topics:\n  skoler: {{da: {label}, en: Schools}}\n  veje: {{da: Veje, en: Roads}}\n  miljoe: {{da: Miljø, en: Environment, synonyms: [klima]}}\n";

    private string Settings() => $$$"""{"SiteTitle": "Prøvekommunen {{{_dice.Next(3)}}}", "Host": "example.org", "Notice": "{{{Pick(Words)}}}", "Publisher": {"Name": "Prøvekommunen", "Email": "a@example.org", "Phone": "99 99 99 99"}}""";
}
