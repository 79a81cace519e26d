using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading.Guards;

/// <summary>
/// Keeps names out that a colleague's computer cannot hold or that lie about themselves. The repository is checked out on Windows, macOS
/// and Linux, and the rules of all three count.
/// </summary>
internal static class FileNames
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(@"<>:""|?*\");

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the name of a file or folder; null when nothing is.</summary>
    /// <param name="name">One name, without folders.</param>
    public static LocalText? FaultOf(string name) =>
        OddCharacters.In(name).FirstOrDefault(odd => odd.Kind != Oddity.Lookalike) is { Index: var at, Name: var odd } && OddCharacters.Misleads(name)
            ? new($"det indeholder tegnet {odd.Da}", $"it holds the character {odd.En} at place {at + 1}")
        : name.Contains('\n') || name.Contains('\t') ? new("det indeholder et linjeskift eller en tabulator", "it holds a line break or a tab")
        : name.AsSpan().IndexOfAny(Signs) is var sign and >= 0 ? new($"det indeholder {name[sign]}", $"it holds {name[sign]}")
        : name[^1] is '.' or ' ' || name[0] == ' ' ? new("det begynder med et mellemrum eller slutter med et mellemrum eller punktum", "it begins with a blank, or ends with a blank or a full stop")
        : Devices.Contains(name.Split('.')[0].TrimEnd()) ? new("det er optaget i Windows", "Windows keeps it for itself")
        : name.Length > Limits.NameLength ? new($"det er {name.Length} tegn langt; højst {Limits.NameLength}", $"it is {name.Length} characters long; at most {Limits.NameLength}")
        : null;

    /// <summary>
    /// True for what nearly every name is: small letters, digits, hyphens and full stops within, and not short enough for one that Windows keeps.
    /// Nothing is wrong with it, and no other plain name can be taken for it.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= Limits.NameLength && char.IsAsciiLetterOrDigit(name[0]) && name[^1] != '.' && !name.ContainsAnyExcept(Plain)
        && (name.IndexOf('.') is var stop && (stop < 0 ? name.Length : stop) is < ShortestDevice or > LongestDevice);

    private const int ShortestDevice = 3, LongestDevice = 4; // nul, com1

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Reports faulty names among the entries of one folder, and those that some systems cannot tell apart. Tells which of them to use.</summary>
    /// <param name="names">The names, as the file system gives them.</param>
    /// <param name="folder">The folder's path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0905 to SG0907.</param>
    public static Predicate<string> Usable(List<string> names, string folder, DiagnosticBag diagnostics)
    {
        if (names.TrueForAll(name => IsPlain(name))) return _ => true;
        var usable = new HashSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            if (FaultOf(name) is { } fault)
            {
                diagnostics.Add(DiagnosticCodes.UnsafeName(At(name), fault));
            }
            else if (!seen.TryAdd(Composed.Of(name).ToLowerInvariant(), name))
            {
                diagnostics.Add(DiagnosticCodes.NamesCollide(At(name), seen[Composed.Of(name).ToLowerInvariant()]));
            }
            else
            {
                usable.Add(name);
                foreach (var odd in OddCharacters.In(name)) diagnostics.Add(DiagnosticCodes.Lookalike(At(name), odd.Name));
            }
        }

        return usable.Contains;

        SourceSpan At(string name) => new($"{folder}/{OddCharacters.Visible(name)}");
    }
}
