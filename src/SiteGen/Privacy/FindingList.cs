using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>Collects what the texts of one file hold.</summary>
internal sealed class FindingList
{
    private static readonly LocalText Nowhere = new("", "");

    private readonly HashSet<Finding> _found = [];

    /// <summary>Everything found, each thing at a place once, in the order of the document.</summary>
    public IReadOnlyCollection<Finding> All => _found;

    /// <summary>Looks through a text whose lines are those of the file.</summary>
    /// <param name="text">The text, lines ended by LF or CR LF.</param>
    /// <param name="placeOf">Words for the place of a character, beside its line; null for none.</param>
    public void AddLines(string text, Func<int, LocalText>? placeOf = null)
    {
        var (line, column, at) = (1, 1, 0);
        foreach (var (kind, value, start, fits) in In(text).OrderBy(found => found.Start))
        {
            for (; at < start; at++) (line, column) = text[at] == '\n' ? (line + 1, 1) : (line, column + 1);

            // A link whose words are its address is one finding, not two.
            if (kind is FindingKind.Cpr || !_found.Any(found => found.Kind == kind && found.Value == value && found.Line == line))
                _found.Add(new Finding(kind, value, placeOf?.Invoke(start) ?? Nowhere, line, column, fits));
        }
    }

    /// <summary>Looks through a piece of a document, such as a paragraph or a cell.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isWrittenByHand">False where programs write their own numbers: ten digits then need their hyphen or blank.</param>
    public void AddPiece(string text, LocalText place, bool isWrittenByHand = true)
    {
        foreach (var (kind, value, start, fits) in In(text))
        {
            if (!isWrittenByHand && (kind != FindingKind.Cpr || char.IsAsciiDigit(text[start + 6]))) continue;
            Add(new Finding(kind, value, place, FitsModulus11: fits));
        }
    }

    /// <summary>Adds what was found in another way.</summary>
    public void Add(Finding finding) => _found.Add(finding with { Place = Discreet(finding.Place) });

    /// <summary>A place is named by sheets and parts, which people name as they like.</summary>
    private static LocalText Discreet(LocalText place) => new(CprFinder.Mask(place.Da), CprFinder.Mask(place.En));

    private static IEnumerable<(FindingKind Kind, string Value, int Start, bool Fits)> In(string text)
    {
        foreach (var number in CprFinder.In(text)) yield return (FindingKind.Cpr, number.Masked, number.Start, number.FitsModulus11);
        foreach (var (kind, value, start) in ContactFinder.In(text)) yield return (kind, value, start, false);
    }
}
