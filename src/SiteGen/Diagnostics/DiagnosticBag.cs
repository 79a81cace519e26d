using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>Collects the faults of one run. Safe to add to from several threads; the order of adding does not matter.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _found = [];

    /// <summary>Adds one fault. The same fault at the same place is kept once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_lock) _found.Add(diagnostic);
    }

    /// <summary>Adds what another bag has found.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other.Sorted()) Add(diagnostic);
    }

    /// <summary>True once an error, and not only warnings, has been added.</summary>
    public bool HasErrors
    {
        get { lock (_lock) return _found.Any(d => d.Severity == Severity.Error); }
    }

    /// <summary>Every fault, by place and then by code: the same in every run on the same input.</summary>
    public ImmutableArray<Diagnostic> Sorted()
    {
        lock (_lock) return [.. _found.OrderBy(d => d.At).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message.En, StringComparer.Ordinal)];
    }
}
