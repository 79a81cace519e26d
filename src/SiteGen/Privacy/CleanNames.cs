using System.Collections.Immutable;
using SiteGen.Output;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>Remembers that nothing was found in the names of the files, as long as they all are what they were: most edits change no name.</summary>
/// <param name="cache">Where that is kept; null to keep nothing.</param>
/// <param name="rules">What was found depends on besides the names.</param>
internal sealed class CleanNames(BuildCache? cache, byte[] rules)
{
    private const string Name = "privacy-names";

    private Mark128 _all;

    /// <summary>True when the build before found nothing in these names.</summary>
    public bool AreClean(ImmutableArray<SourceFile> files)
    {
        var all = new Fingerprint();
        foreach (var file in files) all.Add(file.Path);
        _all = all.Value;
        return cache?.Read(Name, rules) is { Length: Mark128.Length } kept && Mark128.From(kept.Span) == _all;
    }

    /// <summary>Keeps that nothing was found in the names that were asked for.</summary>
    public void Keep() => cache?.Write(Name, rules, _all.ToBytes());
}
