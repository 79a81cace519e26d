namespace SiteGen.Diagnostics;

/// <summary>
/// What the parsers of YAML and JSON say, in Danish and as a repair. They speak English alone; the faults that people make with keys and values
/// by hand are few, and recognised by a piece of the parser's sentence.
/// </summary>
internal static class ParserWords
{
    // The first that fits counts: the more particular ones stand first.
    private static readonly (string Piece, string Danish)[] Yaml =
    [
        ("key: value", "nøgle: værdi"),
        ("found invalid mapping", "der står et kolon mere i værdien: sæt den i anførselstegn"),
        ("Mapping values are not allowed", "her står et kolon, hvor der ikke kan begynde en ny oplysning"),
        ("could not find expected ':'", "der mangler et kolon efter ordet"),
        ("did not find expected key", "linjen er ikke rykket lige så langt ind som de andre, eller den har intet kolon"),
        ("',' or ']'", "der mangler et komma eller en ] i listen"),
        ("',' or '}'", "der mangler et komma eller en }"),
        ("'-' indicator", "der mangler en - foran linjen i listen"),
        ("tab ", "brug mellemrum i stedet for tabulator"),
        ("unknown escape character", "en \\ har en særlig betydning i anførselstegn: skriv den to gange"),
        ("cannot start any token", "værdien begynder med et tegn, der kræver anførselstegn om den"),
        ("found unexpected end of stream", "der mangler et anførselstegn"),
        ("found unexpected document indicator", "der mangler et anførselstegn"),
        ("sequence entries are not allowed", "en - kan ikke stå her: listen begynder på linjen under nøglen"),
        ("a plain scalar that does not end", "der mangler et anførselstegn, et komma eller en ]"),
        ("a key that is not a word", "en nøgle skal være et enkelt ord"),
        ("a second document", "der må kun være én linje --- efter oplysningerne"),
    ];

    private static readonly (string Piece, string Danish)[] Json =
    [
        ("trailing comma", "der er et komma for meget før en } eller ]"),
        ("after a value", "her mangler et komma, en } eller en ]"),
        ("'/' is an invalid start", "der kan ikke stå kommentarer i filen"),
        ("invalid start of a property name", "navnet på indstillingen skal stå i anførselstegn"),
        ("invalid start of a value", "værdien mangler, eller den skal stå i anførselstegn"),
        ("invalid after a property name", "der mangler et kolon efter navnet"),
        ("end of string", "der mangler et anførselstegn til sidst"),
        ("within a JSON string", "en tekst skal stå på én linje, og et anførselstegn i den skrives \\\""),
        ("depth to be zero", "der mangler en } til sidst"),
        ("does not contain any JSON tokens", "filen er tom: skriv mindst {\"SiteTitle\": \"…\"}"),
    ];

    /// <summary>The fault of a YAML parser in Danish; its own words, and that they are English, when it is none of the usual ones.</summary>
    public static string OfYaml(string detail) => Of(Yaml, detail);

    /// <summary>The fault of a JSON parser in Danish; its own words, and that they are English, when it is none of the usual ones.</summary>
    public static string OfJson(string detail) => Of(Json, detail);

    private static string Of((string Piece, string Danish)[] known, string detail) =>
        known.FirstOrDefault(words => detail.Contains(words.Piece, StringComparison.Ordinal)).Danish ?? $"på engelsk: {detail}";
}
