namespace SiteGen.Diagnostics;

/// <summary>SG02: files and their front matter.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic NoInput(SourceSpan at) => Error("SG0201", at,
        new("mappen med indhold findes ikke", "the folder with the content does not exist"),
        new("opret den, eller ret \"InputPath\" i statiq.json", "create it, or mend \"InputPath\" in statiq.json"));

    public static Diagnostic NotUtf8(SourceSpan at) => Error("SG0202", at,
        new("filen er ikke gemt som UTF-8", "the file is not saved as UTF-8"),
        new("gem den igen med tegnkodningen UTF-8, ellers bliver æ, ø og å forkerte", "save it again with the encoding UTF-8, otherwise letters such as æ, ø and å come out wrong"));

    public static Diagnostic NoFrontMatter(SourceSpan at) => Error("SG0203", at,
        new("filen begynder ikke med en linje ---", "the file does not begin with a line ---"),
        new("filens oplysninger, fx title, står øverst mellem to linjer med tre bindestreger: ---", "the facts of the file, such as title, stand at the top between two lines of three hyphens: ---"));

    public static Diagnostic OpenFrontMatter(SourceSpan at) => Error("SG0204", at,
        new("linjen ---, der slutter oplysningerne øverst i filen, mangler", "the line --- that ends the facts at the top of the file is missing"),
        new("sæt en linje med tre bindestreger efter den sidste nøgle", "put a line of three hyphens after the last key"));

    public static Diagnostic BrokenYaml(SourceSpan at, string detail) => Error("SG0205", at,
        new("oplysningerne kan ikke læses som YAML", "the facts cannot be read as YAML"),
        new($"en tekst med kolon eller # skal stå i anførselstegn, og linjer under en nøgle skal rykkes lige langt ind ({ParserWords.OfYaml(detail)})",
            $"a text with a colon or # must stand in quotation marks, and lines below a key must be indented alike ({detail})"));

    public static Diagnostic UnknownKey(SourceSpan at, string key, string? nearest, IEnumerable<string> known) => Error("SG0206", at,
        new($"nøglen \"{key}\" kendes ikke her", $"the key \"{key}\" is not known here"),
        Guess(nearest, $"Her kan stå {List(known)}", $"Known here are {List(known)}"));

    public static Diagnostic RepeatedKey(SourceSpan at, string key, int firstLine) => Error("SG0207", at,
        new($"nøglen \"{key}\" står to gange; første gang i linje {firstLine}", $"the key \"{key}\" stands twice; first in line {firstLine}"),
        new("slet den ene", "delete one of them"));

    public static Diagnostic MissingKey(SourceSpan at, string key, LocalText example) => Error("SG0208", at,
        new($"nøglen \"{key}\" mangler", $"the key \"{key}\" is missing"),
        new($"tilføj {example.Da}", $"add {example.En}"));

    public static Diagnostic WrongShape(SourceSpan at, string key, LocalText expected) => Error("SG0209", at,
        new($"\"{key}\" skal være {expected.Da}", $"\"{key}\" must be {expected.En}"));

    public static Diagnostic NotADate(SourceSpan at, string key, string found) => Error("SG0210", at,
        new($"\"{found}\" i \"{key}\" er ikke en dato", $"\"{found}\" in \"{key}\" is not a date"),
        new("skriv år, måned og dag: 2023-09-28", "write year, month and day: 2023-09-28"));

    public static Diagnostic NotATime(SourceSpan at, string key, string found) => Error("SG0211", at,
        new($"\"{found}\" i \"{key}\" er ikke et klokkeslæt", $"\"{found}\" in \"{key}\" is not a time"),
        new("skriv timer og minutter i anførselstegn: \"13:00\"", "write hours and minutes in quotation marks: \"13:00\""));

    public static Diagnostic UnknownValue(SourceSpan at, string key, string found, string? nearest, IEnumerable<string> known) => Error("SG0212", at,
        new($"\"{key}\" kan ikke være \"{found}\"", $"\"{key}\" cannot be \"{found}\""),
        Guess(nearest, $"Vælg mellem {List(known)}", $"Choose from {List(known)}"));

    public static Diagnostic YamlTrick(SourceSpan at) => Error("SG0213", at,
        new("en værdi må ikke begynde med *, & eller !, og lister må ikke være meget dybe", "a value must not begin with *, & or !, and lists must not be very deep"),
        new("sæt teksten i anførselstegn; henvisninger i YAML skrives helt ud", "put the text into quotation marks; references in YAML are written out"));

    public static Diagnostic StrayFile(SourceSpan at) => Warning("SG0214", at,
        new("filen ligger et sted, hvor siden ikke bruger den", "the file lies where the site does not use it"),
        new("indhold hører til i bodies/, minutes/<organ>/<dato>/ eller pages/; filer, hvis navn begynder med _, springes over",
            "content belongs in bodies/, minutes/<body>/<date>/ or pages/; files whose name begins with _ are skipped"));

    public static Diagnostic SymbolicLink(SourceSpan at) => Error("SG0215", at,
        new("det er et symbolsk link", "it is a symbolic link"),
        new("læg selve filen eller mappen her: links kan føre ud af mappen og følges derfor ikke", "put the file or folder itself here: links may lead out of the folder and so are not followed"));

    public static Diagnostic BadFileName(SourceSpan at, string found, string suggestion) => Error("SG0216", at,
        new($"filnavnet \"{found}\" kan ikke bruges i en adresse", $"the file name \"{found}\" cannot be used in an address"),
        new($"omdøb til \"{suggestion}\": små bogstaver a-z, tal og bindestreger", $"rename it to \"{suggestion}\": small letters a-z, digits and hyphens"));

    public static Diagnostic BadRedirect(SourceSpan at, string found) => Error("SG0217", at,
        new($"\"{found}\" kan ikke være en gammel adresse på siden", $"\"{found}\" cannot be an old address of the site"),
        new("skriv adressen uden vært, mellemrum og specialtegn og med en skråstreg forrest: /gammelt/sted/", "write the address without host, blanks and special signs and with a slash in front: /old/place/"));

    public static Diagnostic AddressTaken(SourceSpan at, string url, string other) => Error("SG0218", at,
        new($"adressen {url} bruges allerede af {other}", $"the address {url} is already used by {other}"),
        new("giv den ene et andet nummer, navn eller en anden omdirigering", "give one of them another number, name or redirect"));
}
