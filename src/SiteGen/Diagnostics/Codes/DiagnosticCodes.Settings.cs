namespace SiteGen.Diagnostics;

/// <summary>SG01: the settings in <c>statiq.json</c>.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic NoSettings(SourceSpan at) => Error("SG0101", at,
        new("mappen har ingen statiq.json", "the folder holds no statiq.json"),
        new("peg på den rigtige mappe med --site, eller opret filen med mindst {\"SiteTitle\": \"…\"}", "point to the right folder with --site, or create the file with at least {\"SiteTitle\": \"…\"}"));

    public static Diagnostic BrokenSettings(SourceSpan at, string detail) => Error("SG0102", at,
        new("filen er ikke gyldig JSON", "the file is not valid JSON"),
        new($"ofte mangler et komma eller et anførselstegn lige før dette sted, eller der er et komma for meget ({ParserWords.OfJson(detail)})",
            $"often a comma or a quotation mark is missing just before this place, or there is a comma too many ({detail})"));

    public static Diagnostic UnknownSetting(SourceSpan at, string key, string? nearest, IEnumerable<string> known) => Error("SG0103", at,
        new($"indstillingen \"{key}\" findes ikke", $"there is no setting \"{key}\""),
        Guess(nearest, $"Indstillingerne er {List(known)}", $"The settings are {List(known)}"));

    public static Diagnostic BadSetting(SourceSpan at, string key, string found, LocalText expected) => Error("SG0104", at,
        new($"indstillingen \"{key}\" kan ikke være \"{found}\"", $"the setting \"{key}\" cannot be \"{found}\""),
        new($"skriv {expected.Da}", $"write {expected.En}"));

    public static Diagnostic MissingSetting(SourceSpan at, string key) => Error("SG0105", at,
        new($"indstillingen \"{key}\" mangler", $"the setting \"{key}\" is missing"),
        new($"tilføj \"{key}\": \"…\"", $"add \"{key}\": \"…\""));

    public static Diagnostic FaintAccent(SourceSpan at, string key, string color, double contrast) => Error("SG0106", at,
        new($"farven {color} i \"{key}\" er for svag til tekst: kontrasten mod baggrunden er {Ratio(contrast).Replace('.', ',')}:1", $"the colour {color} in \"{key}\" is too faint for text: its contrast with the background is {Ratio(contrast)}:1"),
        new("WCAG 2.2 kræver mindst 4,5:1 for tekst (1.4.3); vælg en " + (key == "AccentColor" ? "mørkere" : "lysere") + " farve",
            "WCAG 2.2 asks for at least 4.5:1 for text (1.4.3); choose a " + (key == "AccentColor" ? "darker" : "lighter") + " colour"));

    public static Diagnostic NoContact(SourceSpan at, string key) => Warning("SG0107", at,
        new($"\"Publisher\" har ingen \"{key}\"", $"\"Publisher\" has no \"{key}\""),
        new($"tilføj \"{key}\" under \"Publisher\"; en tilgængelighedserklæring skal vise både et telefonnummer og en skriftlig vej (lov om tilgængelighed af offentlige organers websteder)",
            $"add \"{key}\" under \"Publisher\"; an accessibility statement must show both a telephone number and a way to write (Danish act on the accessibility of public websites)"));

    public static Diagnostic NoStatement(SourceSpan at) => Warning("SG0108", at,
        new("siden har ingen tilgængelighedserklæring", "the site has no accessibility statement"),
        new("skriv den i input/pages/tilgaengelighed.md, eller sæt \"AccessibilityStatement\" til dens adresse på was.digst.dk",
            "write it in input/pages/tilgaengelighed.md, or set \"AccessibilityStatement\" to its address at was.digst.dk"));

    public static Diagnostic StaleStatement(SourceSpan at, DateOnly reviewed) => Warning("SG0109", at,
        new($"tilgængelighedserklæringen er sidst gennemgået {reviewed:yyyy-MM-dd}, for mere end et år siden", $"the accessibility statement was last gone through on {reviewed:yyyy-MM-dd}, more than a year ago"),
        new("gå den igennem, og sæt lastReviewed til dagen i dag: den skal opdateres mindst en gang om året", "go through it and set lastReviewed to today: it must be brought up to date at least once a year"));

    private static string Ratio(double contrast) => contrast.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
