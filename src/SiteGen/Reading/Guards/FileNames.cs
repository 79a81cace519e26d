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

    /// <summary>Reports faulty names among the entries of one folder, and those that some systems cannot tell apart. True for the entries to use.</summary>
    /// <param name="names">The names, as the file system gives them.</param>
    /// <param name="folder">The folder's path from the site folder.</param>
    /// <param name="diagnostics">Takes SG0905 to SG0907.</param>
    public static HashSet<string> Usable(IEnumerable<string> names, string folder, DiagnosticBag diagnostics)
    {
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

        return usable;

        SourceSpan At(string name) => new($"{folder}/{OddCharacters.Visible(name)}");
    }
}
