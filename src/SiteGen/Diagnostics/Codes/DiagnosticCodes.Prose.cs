namespace SiteGen.Diagnostics;

/// <summary>SG06: text, links and pictures.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic BrokenLink(SourceSpan at, string target, string? nearest) => Error("SG0601", at,
        new($"linket \"{target}\" fører ingen steder hen", $"the link \"{target}\" leads nowhere"),
        Guess(nearest, "Et link på siden er en fil set herfra (2.1.1-x.md) eller en adresse fra roden (/emner/unge/)",
            "A link within the site is a file as seen from here (2.1.1-x.md) or an address from the root (/emner/unge/)"));

    public static Diagnostic BrokenAnchor(SourceSpan at, string target, string? nearest) => Error("SG0602", at,
        new($"linket \"{target}\" peger på et afsnit, der ikke findes", $"the link \"{target}\" points to a section that does not exist"),
        Guess(nearest, "Et afsnits navn er overskriften med små bogstaver og bindestreger: #videre-proces", "A section's name is its heading in small letters with hyphens: #videre-proces"));

    public static Diagnostic ForbiddenScheme(SourceSpan at, string target) => Error("SG0603", at,
        new($"linket \"{target}\" er af en slags, der ikke tages imod", $"the link \"{target}\" is of a kind that is not accepted"),
        new("brug https:, http:, mailto: eller tel:, eller en fil på siden", "use https:, http:, mailto: or tel:, or a file of the site"));

    public static Diagnostic NoAltText(SourceSpan at, string target) => Error("SG0604", at,
        new($"billedet \"{target}\" har ingen alternativ tekst", $"the picture \"{target}\" has no alternative text"),
        new("skriv i de kantede parenteser, hvad billedet viser: ![Søjler over nye jobordrer 2019-2023](…)", "write in the square brackets what the picture shows: ![Bars of new job orders 2019-2023](…)"));

    public static Diagnostic RawHtml(SourceSpan at) => Warning("SG0605", at,
        new("HTML i teksten vises som tegn", "HTML in the text is shown as characters"),
        new("skriv Markdown i stedet, eller sæt tegnene i `kode`", "write Markdown instead, or put the characters into `code`"));

    public static Diagnostic PictureElsewhere(SourceSpan at, string target) => Error("SG0606", at,
        new($"billedet \"{target}\" ligger på et andet websted", $"the picture \"{target}\" lies on another website"),
        new("læg billedet i mødets mappe: siden henter intet fra andre", "put the picture into the meeting's folder: the site fetches nothing from others"));

    public static Diagnostic NestedTooDeep(SourceSpan at) => Error("SG0608", at,
        new("lister eller citater ligger mere end 100 niveauer inde i hinanden", "lists or quotations stand more than 100 levels within each other"),
        new("se efter en lang række af > eller - i teksten, og fjern den", "look for a long row of > or - in the text and remove it"));

    public static Diagnostic HeadingJump(SourceSpan at, string heading, int level, int expected) => Error("SG0607", at,
        new($"overskriften \"{heading}\" springer til niveau {level}; den næste her er niveau {expected}", $"the heading \"{heading}\" jumps to level {level}; the next one here is level {expected}"),
        new($"brug {new string('#', expected)}", $"use {new string('#', expected)}"));
}
