namespace SiteGen.Tests.Hostile;

/// <summary>A sound site that uses every key of the format: what tests damage.</summary>
internal static class RichSite
{
    public const string Meeting = "input/minutes/byraadet/2024-01-30/meeting.md";
    public const string Item = "input/minutes/byraadet/2024-01-30/1-budget.md";
    public const string OtherItem = "input/minutes/byraadet/2024-01-30/2-skole.md";
    public const string Folder = "input/minutes/byraadet/2024-01-30";

    /// <summary>Every file with its text.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
    {
        ["statiq.json"] =
            """
            {
              "SiteTitle": "Lilleby byråd",
              "Host": "referater.lilleby.example",
              "Language": "da",
              "LinkRoot": "/referater",
              "Notice": "Vi flytter arkivet.",
              "AccentColor": "#0b4f8a",
              "AllowedHtml": ["sub", "sup", "abbr", "br", "details", "kbd"],
              "OwnDomains": ["example.org"],
              "OwnPhones": ["99 99"],
              "PublishWithinDays": 14,
              "Severity": {"SG1122": "off"},
              "Publisher": {"Name": "Lilleby Kommune", "Email": "post@lilleby.example", "Phone": "+45 99 99 99 99", "Website": "https://lilleby.example/"}
            }

            """,
        ["input/vocabulary.yml"] =
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
        ["input/addresses.yml"] =
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
        ["input/bodies/byraadet.md"] =
            """
            ---
            name: Byrådet
            fullName: Lilleby Byråd
            classification: Byråd
            authority: {name: Lilleby Kommune, url: "https://example.org/"}
            municipalities: [Lilleby]
            members: [Pia Pedersen, Ulla Ulv, Per Poulsen, {name: Bo Bendtsen, role: Formand, organisation: Liste A}]
            redirects: [/raad/]
            ---
            Byrådet leder kommunen. Se [erklæringen](/tilgaengelighed/).

            """,
        ["input/pages/tilgaengelighed.md"] =
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
            attachments: [{title: Kort, file: attachments/kort.svg}, {title: Budget, withheld: findes kun på papir}]
            followUp: [{what: Send brev, who: Forvaltningen, by: 2024-03-01, done: 2024-02-20}]
            changes: [{date: 2024-03-01, note: Tal rettet}]
            redirects: [/gammelt/punkt/]
            ---
            ## Sagen kort

            Budgettet er i balance, se [byrådet](/byraadet/) og [beslutningen](#beslutning). CO<sub>2</sub> falder.

            Tabel: Udgifter

            | År | Mio. kr. |
            | --- | --- |
            | 2025 | 1.200 |

            ### Skatten

            Skatten er *uændret* og <https://example.org> er `kode`.

            ![Søjler: skatten er uændret](attachments/kort.svg "Skatten")
            Kilde: Forvaltningen

            ## Beslutning

            A. Godkendt.
            B. Sendt til høring.

            """,
        [OtherItem] =
            """
            ---
            number: "2"
            title: Skolen
            type: discussion
            access: open
            outcome: noted
            topics: [skoler]
            case: 00.30.02-S00-1-24
            ---
            ## Sagsfremstilling

            <details>
            <summary>Baggrund</summary>

            > Citat med **fed** og [link](1-budget.md#beslutning).

            - punkt et
              - punkt to

            </details>

            ## Beslutning

            Taget til efterretning.

            """,
        [$"{Folder}/attachments/kort.svg"] = """<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="9" height="9" fill="#0b4f8a"/></svg>""",
    };
}
