using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>
/// Words of links and pictures that tell nothing: "her", an address, "billede1.jpg". Many readers hear a page's links as a list, one after
/// the other, without the sentence around them (WCAG 2.4.4 and 1.1.1).
/// </summary>
internal static class LinkTextCheck
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "her", "se her", "klik her", "tryk her", "læs her", "find den her", "se mere", "se mere her", "læs mere", "læs mere her", "mere", "mere her", "link", "linket", "dette link", "følg linket",
        "hent", "hent her", "download", "vis mere", "siden", "denne side", "here", "click here", "read more", "more", "this link", "this page", "see here", "see more",
    };

    private static readonly HashSet<string> EmptyPictures = new(StringComparer.OrdinalIgnoreCase)
        { "billede", "billedet", "foto", "figur", "graf", "diagram", "illustration", "tegning", "kort", "skærmbillede", "image", "picture", "photo", "figure", "chart", "screenshot", "img", "logo", "alt", "alternativ tekst" };

    private static readonly string[] PictureFiles = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff"];

    /// <summary>Adds SG1121 and SG1122 for one text.</summary>
    public static void Run(Passage text, DiagnosticBag diagnostics)
    {
        foreach (var link in text.Prose.Links)
        {
            var words = Bare(link.Text);
            if (link.IsImage && IsEmptyPicture(words, link.Target)) diagnostics.Add(DiagnosticCodes.PoorAltText(link.At, link.Text));
            else if (!link.IsImage && IsEmptyLink(words)) diagnostics.Add(DiagnosticCodes.PoorLinkText(link.At, link.Text));
        }

        foreach (var (offset, address) in text.BareAddresses()) diagnostics.Add(DiagnosticCodes.PoorLinkText(text.At(offset), address));
    }

    /// <summary>Adds SG1123: the same words that lead to different places on one page.</summary>
    public static void RunOnPage(IEnumerable<ProseLink> links, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, ProseLink>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links.Where(link => !link.IsImage && link.Text.Length > 0 && !IsEmptyLink(Bare(link.Text))))
        {
            if (!first.TryAdd(Bare(link.Text), link) && first[Bare(link.Text)] is var other && Address(other.Target) != Address(link.Target))
                diagnostics.Add(DiagnosticCodes.SameTextOtherTarget(link.At, link.Text, other.At.Line, other.Target));
        }
    }

    private static bool IsEmptyLink(string words) =>
        Empty.Contains(words) || words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A word for any picture, perhaps with a number, or the file's own name.</summary>
    private static bool IsEmptyPicture(string words, string target)
    {
        if (words.Length == 0) return false; // SG0604
        var name = Uri.UnescapeDataString(target[(target.LastIndexOf('/') + 1)..]);
        return PictureFiles.Any(end => words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || string.Equals(words, Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase)
            || EmptyPictures.Contains(words.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', '-', '_'));
    }

    private static string Bare(string words) => words.Trim().Trim('.', ':', '!', '»', '«', '>', '"', '”', '…').Trim();

    private static string Address(string target) => target.TrimEnd('/');
}
