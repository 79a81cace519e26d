using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>SG09: what could harm: characters that mislead, names and addresses that leave their place, and more of anything than minutes need.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic ControlCharacter(SourceSpan at, LocalText character) => Error("SG0901", at,
        new($"her står et kontroltegn: {character.Da}", $"a control character stands here: {character.En}"),
        new("slet det; det følger ofte med, når tekst kopieres fra et gammelt program eller en PDF", "delete it; it often comes along when text is copied from an old program or a PDF"));

    public static Diagnostic DirectionCharacter(SourceSpan at, LocalText character) => Error("SG0902", at,
        new($"her står et tegn, der vender teksten: {character.Da}", $"a character that turns the text around stands here: {character.En}"),
        new("slet det: med det ser læseren en anden tekst end den, der står i filen. Arabisk og hebraisk vises rigtigt uden", "delete it: with it a reader sees another text than the file holds. Arabic and Hebrew are shown right without it"));

    public static Diagnostic InvisibleCharacter(SourceSpan at, LocalText character) => Warning("SG0903", at,
        new($"her står et usynligt tegn: {character.Da}", $"an invisible character stands here: {character.En}"),
        new("slet det: et ord med et usynligt tegn findes ikke ved søgning", "delete it: a word with an invisible character is not found by search"));

    public static Diagnostic LostCharacter(SourceSpan at, LocalText character) => Warning("SG0904", at,
        new($"her er et bogstav gået tabt: {character.Da}", $"a letter was lost here: {character.En}"),
        new("se i kilden, hvad der skal stå, og skriv det", "look in the source what should stand here, and write it"));

    public static Diagnostic Lookalike(SourceSpan at, LocalText character) => Warning("SG0905", at,
        new($"et bogstav i ordet er fra et andet alfabet og ligner kun: {character.Da}", $"a letter of the word is of another alphabet and only looks alike: {character.En}"),
        new("skriv ordet igen på tastaturet, ellers findes det ikke ved søgning", "type the word again, otherwise search does not find it"));

    public static Diagnostic UnsafeName(SourceSpan at, LocalText fault) => Error("SG0906", at,
        new($"navnet kan ikke bruges: {fault.Da}", $"the name cannot be used: {fault.En}"),
        new("omdøb filen eller mappen; bogstaver, tal, mellemrum, punktum, bindestreg og parentes er altid i orden", "rename the file or folder; letters, digits, blanks, full stops, hyphens and brackets are always fine"));

    public static Diagnostic NamesCollide(SourceSpan at, string other) => Error("SG0907", at,
        new($"navnet er det samme som \"{other}\" på Windows og macOS", $"the name is the same as \"{other}\" on Windows and macOS"),
        new("omdøb den ene: store og små bogstaver og måden, å er gemt på, skiller dem ikke ad alle steder", "rename one of them: capitals, and the way in which letters such as å are stored, do not tell them apart everywhere"));

    public static Diagnostic BadAddress(SourceSpan at, string url, LocalText fault) => Error("SG0908", at,
        new($"adressen {url} kan ikke bruges: {fault.Da}", $"the address {url} cannot be used: {fault.En}"),
        new("giv sagen, journalnummeret, filen eller omdirigeringen et kortere og enklere navn", "give the item, the journal number, the file or the redirect a shorter and simpler name"));

    public static Diagnostic FileTooLarge(SourceSpan at, long bytes, long most) => Error("SG0909", at,
        new($"filen fylder {Kilobytes(bytes)}; højst {Kilobytes(most)} tages imod", $"the file takes {Kilobytes(bytes)}; at most {Kilobytes(most)} are accepted"),
        new("del den i flere, eller gør den mindre", "cut it into several, or make it smaller"));

    public static Diagnostic LineTooLong(SourceSpan at, int length, int most) => Error("SG0910", at,
        new($"linjen er {length} tegn lang; højst {most} tages imod", $"the line is {length} characters long; at most {most} are accepted"),
        new("se efter et indsat billede eller andet, der ikke er tekst; ellers del linjen", "look for a pasted picture or something else that is no text; otherwise cut the line"));

    public static Diagnostic TooMany(SourceSpan at, int found, int most, LocalText things) => Error("SG0911", at,
        new($"her er {found} {things.Da}; højst {most} tages imod", $"here are {found} {things.En}; at most {most} are accepted"),
        new("del det op, eller læg det ved som bilag", "divide it, or attach it as a file"));

    public static Diagnostic FactsTooLong(SourceSpan at, int length, int most) => Error("SG0911", at,
        new($"her er {length} tegn i oplysningerne øverst i filen; højst {most} tages imod", $"here are {length} characters of facts at the top of the file; at most {most} are accepted"),
        new("se efter, om linjen ---, der slutter oplysningerne, står for langt nede", "see whether the line --- that ends the facts stands too far down"));

    public static Diagnostic TooTangled(SourceSpan at) => Error("SG0912", at,
        new("teksten er for indviklet: meget store mængder af [ ] * _ eller ~ i samme afsnit", "the text is too tangled: very many of [ ] * _ or ~ in one paragraph"),
        new("se efter tegn, der er gentaget ved en fejl, eller del afsnittet med tomme linjer", "look for signs repeated by accident, or divide the paragraph by blank lines"));

    public static Diagnostic HeavyAttachment(SourceSpan at, long bytes) => Warning("SG0913", at,
        new($"bilaget fylder {bytes / 1_000_000} MB", $"the attachment takes {bytes / 1_000_000} MB"),
        new("gør det mindre, fx ved at gemme PDF'en i \"mindste størrelse\": mange læser på telefon", "make it smaller, for instance by saving the PDF in its \"smallest size\": many read on a telephone"));

    public static Diagnostic ActiveContent(SourceSpan at, string found) => Error("SG0914", at,
        new($"bilaget kan gøre noget af sig selv eller hente noget udefra: {found}", $"the attachment can act by itself or fetch something from outside: {found}"),
        new("gem det som PDF, eller gem billedet igen uden scripts, links til andre filer og fremmede elementer", "save it as PDF, or save the picture again without scripts, links to other files and foreign elements"));

    public static Diagnostic RefusedKind(SourceSpan at, string extension) => Error("SG0915", at,
        new($"filer af slagsen {extension} offentliggøres ikke", $"files of the kind {extension} are not published"),
        new("gem den som PDF eller som dokument uden makroer: programmer og scripts kan skade læserens computer eller webserveren", "save it as PDF or as a document without macros: programs and scripts can harm the reader's computer or the web server"));

    public static Diagnostic TagNotClosed(SourceSpan at, string tag) => Warning("SG0916", at,
        new($"{tag} har ingen modpart og vises som tegn", $"{tag} has no partner and is shown as characters"),
        new("sæt både begyndelse og slutning i samme afsnit; <details> og </details> står i hver sin ende af samme overskrifts tekst", "put both beginning and end into the same paragraph; <details> and </details> stand at both ends of the text of one heading"));

    public static Diagnostic LinkInOutput(SourceSpan at) => Error("SG0917", at,
        new("et symbolsk link ligger i vejen i output-mappen", "a symbolic link lies in the way in the output folder"),
        new("slet det: siden ville ellers blive skrevet, hvor linket fører hen", "delete it: the site would otherwise be written to where the link leads"));

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KiB");
}
