using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What a site needs beside its minutes: settings, vocabulary, bodies, ordinary pages.</summary>
internal static class SiteFiles
{
    private const string Settings = """
        {
          "SiteTitle": "Lilleby Kommunes referater",
          "Host": "referater.lilleby.example",
          "Language": "da",
          "Publisher": { "Name": "Lilleby Kommune", "Email": "post@lilleby.example", "Phone": "+45 99 99 99 99" }
        }

        """;

    /// <summary>What this site adds to the words that are built in.</summary>
    public const string OwnType = "hearing", OwnOutcome = "sentToHearing", OwnHeading = "Kort fortalt";

    private const string About = "---\ntitle: Om siden\ndescription: Hvad siden viser.\nredirects: [/om-os.html]\n---\n\nSiden viser udvalgenes referater. Alt på den er opdigtet til målinger.\n";

    // What was public once: one page taken down, one moved elsewhere.
    private const string Addresses = """
        removed:
          - {address: /byraadet/1999-01-05/, reason: expired, date: 2024-05-01, note: Ældre referater er i arkivet., replacement: /om/}
        moved:
          - {from: /gamle-referater/, to: "https://www.example.org/arkiv/"}

        """;

    private const string Statement = """
        ---
        title: Tilgængelighedserklæring
        ---

        Lilleby Kommune har pligt til at gøre sit websted tilgængeligt efter loven om tilgængelighed. Siden følger loven. Er noget ikke tilgængeligt,
        så skriv til [kommunen](mailto:post@lilleby.example). Svarer kommunen ikke, kan du klage til Digitaliseringsstyrelsen.

        """;

    public static IEnumerable<(string Path, string Text)> All(Plan plan, IReadOnlyDictionary<string, string[]> synonyms)
    {
        yield return ("statiq.json", Settings.ReplaceLineEndings("\n"));
        yield return ("input/vocabulary.yml", Vocabulary(synonyms));
        yield return ("input/addresses.yml", Addresses.ReplaceLineEndings("\n"));
        yield return ("input/pages/om.md", About);
        yield return ("input/pages/tilgaengelighed.md", Statement.ReplaceLineEndings("\n"));
        foreach (var body in plan.Bodies)
        {
            var members = string.Concat(body.Members.Select((name, seat) => seat == 0 ? $"  - {{name: {name}, role: Formand, organisation: Liste A}}\n" : $"  - {name}\n"));
            yield return ($"input/bodies/{body.Id}.md", $"---\nname: {body.Name}\nfullName: Lilleby Kommunes {body.Name}\nclassification: Udvalg\nauthority: {{name: Lilleby Kommune, url: \"https://www.example.org/\"}}\nmunicipalities: [Lilleby]\nredirects: [/udvalg/{body.Id}.html]\nmembers:\n{members}---\n\n{body.Name} i Lilleby Kommune.\n");
        }
    }

    private static string Vocabulary(IReadOnlyDictionary<string, string[]> synonyms)
    {
        var text = new StringBuilder($"types:\n  {OwnType}: {{da: Høring, en: Hearing, letter: H}}\n");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"outcomes:\n  {OwnOutcome}: {{da: Sendt i høring, en: Sent out for comments, kind: sent}}\nheadings:\n  summary: [{OwnHeading}]\ntopics:\n");
        foreach (var topic in Topics.All)
            text.Append("  ").Append(topic.Id).Append(": {da: ").Append(topic.Name).Append(", description: Sager om ").Append(topic.Name.ToLowerInvariant()).Append("., synonyms: [").AppendJoin(", ", topic.Synonyms).Append("]}\n");
        text.Append("synonyms:\n");
        foreach (var (word, official) in synonyms) text.Append("  ").Append(word).Append(": [").AppendJoin(", ", official).Append("]\n");
        return text.ToString();
    }
}
