using System.Text.RegularExpressions;

namespace SiteGen.Import.Recognition.People;

/// <summary>A person as minutes name one: "Netta Ben-Yedidia (bagland)", "Peter Thomsen, AMU Nordjylland", "afdelingsleder Heidi Juel Frederiksen".</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Note">Whatever else is said of the person; empty when nothing is.</param>
internal sealed partial record Person(string Name, string Note)
{
    private const string NameWord = @"(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)*|\p{Lu}\.|\p{Lu}{1,2}(?=\s\p{Lu}\p{Ll}))";
    private const string Particle = "(?:van|von|der|den|de|af|el|al|bin|da|du|la|le)";

    [GeneratedRegex($@"^{NameWord}(?:\s(?:{Particle}\s)?{NameWord}){{1,5}}$")]
    private static partial Regex FullName { get; }

    [GeneratedRegex($@"(?<=^|[\s)/]){NameWord}(?:\s(?:{Particle}\s)?{NameWord}){{1,5}}$")]
    private static partial Regex NameAtEnd { get; }

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)?$")]
    private static partial Regex FirstName { get; }

    [GeneratedRegex(@"\s*\((?<note>[^()]*)\)\s*$")]
    private static partial Regex NoteAtEnd { get; }

    [GeneratedRegex(@"^(?<name>[^,]+?)(?:\s*,\s*|\s+fra\s+|\s+[–-]\s+)(?<note>.+)$")]
    private static partial Regex NoteBehind { get; }

    // A capital at the beginning of a line, and no part of the name.
    [GeneratedRegex(@"^(?<role>(?:Vice|Næst|Stats|Afdelings|Center|Kommunal|Skole|Børne|Afsnits|Udvalgs|Rådhus)?(?:borgmester|formand|formanden|kvinde|næstformand|direktør|chef|leder|inspektør|konsulent|sekretær|rådmand|suppleant|medlem|rektor|forperson)(?:en)?|Læge|Lærer|Pædagog|Elev|Konsulent|Jurist|Advokat|Arkitekt)\s+(?<name>\p{Lu}.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex RoleBefore { get; }

    // Capital letters of organisations, not of people.
    [GeneratedRegex(@"\b(?:Kommune|Region|Regionen|Jobcenter|Styrelsen|Forening|Foreningen|Skole|Skolen|Universitet|College|Erhvervshus|Forvaltning(?:en)?|Nordjylland|Danmark|A/S|ApS|Råd|Rådet|Udvalg|Udvalget|Center)\b")]
    private static partial Regex Organisation { get; }

    /// <summary>The person that a phrase names; null when it names none.</summary>
    public static Person? Of(string phrase)
    {
        phrase = phrase.Trim().TrimEnd('.', ',', ';').Trim();
        if (IsFullName(phrase)) return new Person(phrase, "");
        if (NoteAtEnd.Match(phrase) is { Success: true } note && Of(phrase[..note.Index]) is { } noted) return noted.And(note.Groups["note"].Value);
        if (RoleBefore.Match(phrase) is { Success: true } role && Of(role.Groups["name"].Value) is { } titled) return new Person(titled.Name, Joined(role.Groups["role"].Value, titled.Note));
        if (NoteBehind.Match(phrase) is { Success: true } behind && Of(behind.Groups["name"].Value) is { } described) return described.And(behind.Groups["note"].Value);
        if (NameAtEnd.Match(phrase) is { Success: true } end && end.Index > 0 && IsFullName(end.Value)) return new Person(end.Value, phrase[..end.Index].Trim(' ', ',', ':', '-', '–'));
        return null;
    }

    /// <summary>True for two words or more that look like the name of a person.</summary>
    public static bool IsFullName(string phrase) => FullName.IsMatch(phrase) && !Organisation.IsMatch(phrase);

    /// <summary>True for a single word that may be a first name.</summary>
    public static bool IsFirstName(string phrase) => FirstName.IsMatch(NoteAtEnd.Replace(phrase, "").Trim().TrimEnd('.'));

    /// <summary>The person that a first name means, with what stands behind it in brackets.</summary>
    public static Person OfFirstName(string phrase) => new(NoteAtEnd.Replace(phrase, "").Trim().TrimEnd('.'), NoteAtEnd.Match(phrase).Groups["note"].Value.Trim());

    /// <summary>The person with one more thing said of them.</summary>
    public Person And(string note) => this with { Note = Joined(Note, note) };

    private static string Joined(string one, string other) => string.Join(", ", new[] { one.Trim(), other.Trim() }.Where(part => part.Length > 0));
}
