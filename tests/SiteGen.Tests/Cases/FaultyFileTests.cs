using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Tests.Cases;

/// <summary>
/// Content never throws: a damaged file is told what is wrong with it, or is used as it is. One file of a site that uses every key is
/// damaged at a time; reading, planning and filling the pages must come to their end. Templates are left out: they take most of a build.
/// </summary>
public sealed class FaultyFileTests : IDisposable
{
    private const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";
    private const string Item = "input/minutes/byraadet/2024-01-30/1-budget.md";
    private const string Body = "input/bodies/byraadet.md";
    private const string Page = "input/pages/tilgaengelighed.md";
    private const string Vocabulary = "input/vocabulary.yml";
    private const string Addresses = "input/addresses.yml";

    // Every how many characters a file is cut off or a sign put in: a prime, so that the places differ from line to line.
    private const int Stride = 7;

    private static readonly Dictionary<string, string> Files = new()
    {
        [Meeting] =
            """
            ---
            date: 2024-01-30
            start: "17:00"
            end: "19:30"
            place: Rådhuset
            status: approved
            published: 2024-02-05T12:00
            chair: Pia Pedersen
            secretary: Bo Bendtsen
            sections: [{number: "1", title: Tema}]
            attendance:
              - group: Byrådet
                members: [Pia Pedersen, {name: Bo Bendtsen, note: referent, from: "17:10", until: "18:00", items: ["1"]}]
            absent: [Ulla Ulv, {name: Per Poulsen, reason: syg, substitute: Ida Ibsen}]
            attachments: [{title: Dagsorden, number: "1", url: "https://example.org/dagsorden.pdf"}]
            changes: [{date: 2024-03-01, note: Navn rettet}]
            redirects: [/gammelt/moede/]
            ---
            Mødet var åbent for alle.

            """,
        [Item] =
            """
            ---
            number: "1"
            title: Budget 2025
            type: [decision, presentation]
            access: open
            section: "1"
            case: 00.30.02-S00-1-24
            decidedBy: Byrådet
            outcome: approved
            topics: [skoler]
            presenters: [Pia Pedersen, {name: Bo Bendtsen, organisation: Forvaltningen}]
            absent: [Ulla Ulv]
            votes: {for: [A, V], against: [Ø], abstain: []}
            attachments: [{title: Budget, withheld: findes kun på papir}]
            followUp: [{what: Send brev, who: Forvaltningen, by: 2024-03-01, done: 2024-02-20}]
            changes: [{date: 2024-03-01, note: Tal rettet}]
            redirects: [/gammelt/punkt/]
            ---
            ## Sagen kort

            Budgettet er i balance, se [byrådet](/byraadet/) og [beslutningen](#beslutning).

            Tabel: Udgifter

            | År | Mio. kr. |
            | --- | --- |
            | 2025 | 1.200 |

            ### Skatten

            Skatten er *uændret*.

            ## Beslutning

            A. Godkendt.
            B. Sendt til høring.

            """,
        [Body] =
            """
            ---
            name: Byrådet
            fullName: Lilleby Byråd
            classification: Byråd
            authority: {name: Lilleby Kommune, url: "https://example.org/"}
            municipalities: [Lilleby]
            members: [Pia Pedersen, {name: Bo Bendtsen, role: Formand, organisation: Liste A}]
            redirects: [/raad/]
            ---
            Byrådet leder kommunen.

            """,
        [Page] =
            """
            ---
            title: Tilgængelighedserklæring
            description: Hvad der kan bruges af hvem.
            lastReviewed: 2026-11-01
            redirects: [/erklaering/]
            ---
            ## Kontakt

            Skriv til [os](mailto:post@example.org).

            """,
        [Vocabulary] =
            """
            types:
              hearing: {da: Høring, en: Hearing, letter: H}
            outcomes:
              sentOn: {da: Sendt i høring, en: Sent out, kind: sent}
            topics:
              skoler: {da: Skoler, en: Schools, description: Folkeskolen., synonyms: [skole]}
            headings:
              summary: [Kort fortalt]
            synonyms:
              skat: [skatteprocent]

            """,
        [Addresses] =
            """
            removed:
              - address: /byraadet/2024-01-30/punkt-9/
                reason: publishedInError
                date: 2024-02-12
                note: Se referatet.
                replacement: /byraadet/2024-01-30/
            moved:
              - from: /emner/skole/
                to: /emner/skoler/

            """,
    };

    private static readonly string[] Signs = [":", "\n", "{", "]", "*", "&", "\"", "#", "---\n", "\t", "\0", "🙂", "![](", "|", "\\"];

    private static readonly string[] Values =
        ["", "~", "[]", "{}", "[[]]", "{a: b}", "0001-01-01", "9999-12-31", "24:00", "§", "-", "..", "/", "//", "/a/../b/", "%", "x:y", "\"", "*x", "&x y", "!x y", "99999999999999999999"];

    private static readonly Language Danish = ThemeFiles.Load("none", "theme").Language("da", new DiagnosticBag());

    private readonly SiteUnderTest _site = new();

    public FaultyFileTests()
    {
        foreach (var (path, text) in Files) _site.With(path, text);
    }

    public static TheoryData<string> Paths => [.. Files.Keys];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_site_that_is_damaged_is_sound_before() => _site.Faults().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_may_end_anywhere(string path)
    {
        var text = Files[path];
        for (var end = 0; end < text.Length; end += Stride) Try(path, text[..end]);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Any_sign_may_stand_anywhere(string path)
    {
        var text = Files[path];
        for (var place = 0; place < text.Length; place += Stride) Try(path, text.Insert(place, Signs[place / Stride % Signs.Length]));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_key_may_have_any_value(string path)
    {
        var lines = Files[path].Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var colon)) continue;
            foreach (var value in Values)
                Try(path, string.Join('\n', lines.Select((text, number) => number == line ? $"{text[..colon]}: {value}" : text)));
        }
    }

    [Fact]
    public void Two_bodies_whose_file_names_become_the_same_address_are_reported()
    {
        _site.With("input/bodies/Byraadet.md", "---\nname: Byrådet igen\n---\n");

        _site.Build().Diagnostics.Select(fault => fault.Code).ShouldContain("SG0216");
    }

    [Theory]
    [InlineData("theme/i18n/da.yml", "site.skip: Hop til indholdet\n")]
    [InlineData("theme/i18n/da.yml", "site.skip: [Hop\n")]
    [InlineData("theme/assets/CNAME", "referater.example.org\n")]
    [InlineData("theme/layouts/item.hbs", "")]
    [InlineData("theme/layouts/item.hbs", "{{t}}")]
    [InlineData("theme/layouts/item.hbs", "{{#is page.kind}}x{{/is}}")]
    [InlineData("theme/layouts/item.hbs", "{{#each}}x{{/each}}")]
    [InlineData("theme/layouts/item.hbs", "{{page.")]
    public void A_faulty_file_of_the_theme_never_throws(string path, string text)
    {
        _site.With(path, text);

        Should.NotThrow(() => SiteGen.Output.SiteWriter.Rehearse(_site.Build().Files));
    }

    private void Try(string path, string text)
    {
        _site.With(path, text);
        try
        {
            var diagnostics = new DiagnosticBag();
            var options = SettingsReader.Read(_site.Folder, SiteUnderTest.Now, diagnostics)!;
            var sources = SourceTree.Load(options.InputFolder, options.InputPath, diagnostics);
            var council = new CouncilReader(sources, options.InputPath, SiteUnderTest.Now.DateTime, diagnostics).Read(options.Language);
            var plan = PagePlan.For(council, options, Danish, diagnostics);
            LinkCheck.Run(council, plan.Links, diagnostics);
            StatementCheck.Run(council, options, diagnostics);
            if (diagnostics.HasErrors) return;
            foreach (var page in plan.Pages) page.Make();
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{path} as below makes the build throw\n{text}", fault);
        }
    }
}
