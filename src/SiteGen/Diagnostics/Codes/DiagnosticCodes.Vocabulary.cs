namespace SiteGen.Diagnostics;

/// <summary>SG03: the vocabulary.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic UnknownRole(SourceSpan at, string role, string? nearest, IEnumerable<string> known) => Error("SG0301", at,
        new($"der er ingen rolle \"{role}\" for overskrifter", $"there is no role \"{role}\" for headings"),
        Guess(nearest, $"Rollerne er {List(known)}", $"The roles are {List(known)}"));

    public static Diagnostic BadId(SourceSpan at, string id, string suggestion) => Error("SG0302", at,
        new($"id'et \"{id}\" kan ikke bruges i en adresse", $"the id \"{id}\" cannot be used in an address"),
        new($"brug små bogstaver a-z, tal og bindestreger: \"{suggestion}\"", $"use small letters a-z, digits and hyphens: \"{suggestion}\""));

    public static Diagnostic HeadingTwice(SourceSpan at, string heading, string role) => Error("SG0303", at,
        new($"overskriften \"{heading}\" hører allerede til rollen \"{role}\"", $"the heading \"{heading}\" already belongs to the role \"{role}\""),
        new($"en overskrift kan kun betyde én ting: slet den her eller under \"{role}\"; de indbyggede kan ikke flyttes", $"a heading can mean one thing only: delete it here or under \"{role}\"; those built in cannot be moved"));

    public static Diagnostic NoLabel(SourceSpan at, string id, string language) => Error("SG0304", at,
        new($"\"{id}\" har intet navn på sproget \"{language}\"", $"\"{id}\" has no name in the language \"{language}\""),
        new($"tilføj {language}: …", $"add {language}: …"));
}
