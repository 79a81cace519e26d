using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Machine;

/// <summary>
/// What the machine refused, in the user's language. .NET words its faults in English alone; those that a secretariat meets are said here,
/// recognised by their kind and by the codes of Windows and Linux. Any other keeps its English words.
/// </summary>
internal static partial class MachineFault
{
    /// <summary>The fault in a sentence without a full stop.</summary>
    public static LocalText Of(Exception fault) => (fault, Path(fault), Code(fault)) switch
    {
        (TroubleException trouble, _, _) => trouble.Text,
        (UnauthorizedAccessException, { } path, _) => new($"du har ikke lov til at læse eller skrive {path}", $"you may not read or write {path}"),
        (FileNotFoundException, { } path, _) => new($"filen {path} findes ikke", $"the file {path} does not exist"),
        (DirectoryNotFoundException, { } path, _) => new($"en mappe i stien {path} findes ikke", $"a folder of the path {path} does not exist"),
        (PathTooLongException, _, _) => new("navnet på en fil eller mappe er for langt", "the name of a file or folder is too long"),
        (IOException, { } path, 32 or 33 or 11) when path.EndsWith(".sitegen-lock", StringComparison.Ordinal) => new($"en anden bygning skriver til {path[..^".sitegen-lock".Length]} lige nu", $"another build is writing to {path[..^".sitegen-lock".Length]} just now"),
        (IOException, { } path, 32 or 33 or 11) => new($"et andet program har {path} åben", $"another program has {path} open"),
        (IOException, { } path, 80 or 17 or 183) => new($"{path} er i vejen: der er allerede en fil med det navn", $"{path} is in the way: there is a file of that name already"),
        (IOException, _, 112 or 39 or 28) => new("der er ikke plads på disken", "there is no room on the disk"),
        (IOException, { } path, 30 or 19) => new($"{path} ligger på en disk, der ikke kan skrives til", $"{path} lies on a disk that cannot be written to"),
        _ => new($"{fault.Message.TrimEnd('.')} (på engelsk, fra maskinen)", fault.Message.TrimEnd('.')),
    };

    // The code of the system: errno on Linux, the lower half of an HRESULT on Windows.
    private static int Code(Exception fault) => fault.HResult & 0xFFFF;

    private static string? Path(Exception fault) => (fault as FileNotFoundException)?.FileName ?? (Quoted.Match(fault.Message) is { Success: true } match ? match.Groups["path"].Value : null);

    [GeneratedRegex("'(?<path>[^']+)'")]
    private static partial Regex Quoted { get; }
}
