using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reading.Kept;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen;

/// <summary>
/// What a program that builds one site again and again, as the preview does, holds in memory from one build to the next: meetings as they
/// were read, and the compiled theme. It stands beside the cache on the disk and under the same rules: what is held counts as long as its
/// key is the same, and a build with it ends with the same site as one without.
/// </summary>
public sealed class BuildMemory
{
    private readonly Lock _turn = new();
    private Mark128 _themeKey;
    private (PageRenderer Renderer, ImmutableArray<Diagnostic> Faults)? _theme;

    /// <summary>What the last build without personal data read; null before the first, and when a file has changed while it was used.</summary>
    internal KeptRecord? Record { get; set; }

    /// <summary>The compiled theme: that of the build before under the same key, otherwise made now.</summary>
    /// <param name="key">Tells the theme and the settings that it was compiled for.</param>
    /// <param name="compile">Compiles it; adds its faults.</param>
    /// <param name="faults">Takes the faults, old or new.</param>
    internal PageRenderer Theme(Mark128 key, Func<DiagnosticBag, PageRenderer> compile, DiagnosticBag faults)
    {
        if (_theme is null || _themeKey != key)
        {
            var found = new DiagnosticBag();
            (_themeKey, _theme) = (key, (compile(found), found.Sorted()));
        }

        foreach (var fault in _theme.Value.Faults) faults.Add(fault);
        return _theme.Value.Renderer;
    }

    /// <summary>Does something that reads and writes what is kept on the disk, when nobody else does.</summary>
    internal T InTurn<T>(Func<T> work)
    {
        lock (_turn) return work();
    }
}
