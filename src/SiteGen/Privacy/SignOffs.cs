using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Privacy;

/// <summary>Holds the findings of a build against what was signed off, and finds sign-offs that hold no longer.</summary>
/// <param name="all">Every sign-off.</param>
internal sealed class SignOffs(ImmutableArray<SignOff> all)
{
    private readonly ILookup<string, SignOff> _byFile = all.ToLookup(signOff => signOff.File, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SignOff, bool> _used = [];
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>True when nothing is signed off.</summary>
    public bool IsEmpty => all.IsEmpty;

    /// <summary>True when a sign-off names the file.</summary>
    public bool Name(string path) => _byFile.Contains(path);

    /// <summary>Notes which content a file has today.</summary>
    public void Saw(string path, string hash) => _hashes[path] = hash;

    /// <summary>True when somebody has signed off this finding in the file as it is.</summary>
    public bool Cover(string path, string hash, string finding)
    {
        if (_byFile[path].FirstOrDefault(signOff => signOff.Hash == hash && signOff.Finding == finding) is not { } found) return false;
        _used[found] = true;
        return true;
    }

    /// <summary>Reports what covers nothing, once every file was looked at. Adds SG0809 and SG0810.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        foreach (var signOff in all.Where(signOff => !_used.ContainsKey(signOff)))
        {
            var hasChanged = _hashes.TryGetValue(signOff.File, out var hash) && hash != signOff.Hash;
            diagnostics.Add(hasChanged
                ? DiagnosticCodes.LapsedSignOff(signOff.At, signOff.File, signOff.Who)
                : DiagnosticCodes.UnusedSignOff(signOff.At, signOff.File, signOff.Finding));
        }
    }
}
