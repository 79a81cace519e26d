using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition.People;

/// <summary>Several people in one sentence: "A, B og C", "A (V), B (A)", "A, UCN og B, AMU".</summary>
internal static partial class NameList
{
    [GeneratedRegex(@"\s*;\s*|\s+(?:og|samt|&)\s+(?=\p{Lu})|\s*\t\s*|^og\s+|\s+og$")]
    private static partial Regex Seam { get; }

    [GeneratedRegex(@",\s*(?![^()]*\))")]
    private static partial Regex Comma { get; }

    /// <summary>The people; null when a part of the text is not a person.</summary>
    public static IReadOnlyList<Person>? Of(string text)
    {
        var parts = Seam.Split(text.Trim().TrimEnd('.', ',')).Where(part => part.Trim().Length > 0).SelectMany(AtCommas).ToList();
        if (parts.Count == 0) return null;
        var people = parts.Select(Person.Of).ToList();
        if (people.All(person => person is not null)) return [.. people.OfType<Person>()];

        // Boards of schools name each other by first names.
        return parts.All(part => Person.IsFirstName(part) || Person.Of(part) is not null) ? [.. parts.Select(part => Person.Of(part) ?? Person.OfFirstName(part))] : null;
    }

    /// <summary>A comma parts two people, or a name from what is said of it.</summary>
    private static IEnumerable<string> AtCommas(string part)
    {
        var open = new List<string>();
        var pieces = Comma.Split(part);
        var areFirstNames = Person.IsFirstName(pieces[0]) || pieces.Count(Person.IsFirstName) > 1;
        foreach (var piece in pieces)
        {
            var startsPerson = Person.Of(piece) is { Note: "" } || (Person.Of(piece) is { } person && piece.TrimStart().StartsWith(person.Name, StringComparison.Ordinal)) || (areFirstNames && Person.IsFirstName(piece));
            if (startsPerson && open.Count > 0)
            {
                yield return string.Join(", ", open);
                open.Clear();
            }

            open.Add(piece);
        }

        yield return string.Join(", ", open);
    }
}
