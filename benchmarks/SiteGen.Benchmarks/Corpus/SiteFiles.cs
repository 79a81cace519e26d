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

    private const string About = "---\ntitle: Om siden\n---\n\nSiden viser udvalgenes referater. Alt på den er opdigtet til målinger.\n";

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
        yield return ("input/pages/om.md", About);
        yield return ("input/pages/tilgaengelighed.md", Statement.ReplaceLineEndings("\n"));
        foreach (var body in plan.Bodies)
        {
            var members = string.Concat(body.Members.Select((name, seat) => seat == 0 ? $"  - {{name: {name}, role: Formand}}\n" : $"  - {name}\n"));
            yield return ($"input/bodies/{body.Id}.md", $"---\nname: {body.Name}\nauthority: {{name: Lilleby Kommune}}\nmunicipalities: [Lilleby]\nmembers:\n{members}---\n\n{body.Name} i Lilleby Kommune.\n");
        }
    }

    private static string Vocabulary(IReadOnlyDictionary<string, string[]> synonyms)
    {
        var text = new StringBuilder("topics:\n");
        foreach (var topic in Topics.All)
            text.Append("  ").Append(topic.Id).Append(": {da: ").Append(topic.Name).Append(", synonyms: [").AppendJoin(", ", topic.Synonyms).Append("]}\n");
        text.Append("synonyms:\n");
        foreach (var (word, official) in synonyms) text.Append("  ").Append(word).Append(": [").AppendJoin(", ", official).Append("]\n");
        return text.ToString();
    }
}
