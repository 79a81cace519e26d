using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Collects the faults of one run. Safe to add to from several threads; the order of adding does not matter.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _found = [];
    private Severities _severities = Severities.Usual;

    /// <summary>
    /// Adds one fault, unless the site has silenced it. The same fault at the same place is kept once. Civil registration numbers are masked here, where every message
    /// passes: a fault of any kind may quote one, and what is printed may stand in a public log for years.
    /// </summary>
    public void Add(Diagnostic diagnostic)
    {
        var discreet = diagnostic with
        {
            At = diagnostic.At with { Path = CprFinder.Mask(diagnostic.At.Path) },
            Message = Discreet(diagnostic.Message),
            Help = diagnostic.Help is { } help ? Discreet(help) : null,
        };
        lock (_lock)
        {
            if (_severities.Weigh(discreet) is { } fault) _found.Add(fault);
        }
    }

    /// <summary>Gives every fault the site's own weight: those found already, among them those of the settings themselves, and those to come.</summary>
    public void Apply(Severities severities)
    {
        lock (_lock)
        {
            _severities = severities;
            var found = _found.ToList();
            _found.Clear();
            foreach (var fault in found.Select(severities.Weigh).OfType<Diagnostic>()) _found.Add(fault);
        }
    }

    /// <summary>Goes back to what was known before a run that did not come to its end.</summary>
    internal void Return(ImmutableArray<Diagnostic> known)
    {
        lock (_lock)
        {
            _found.Clear();
            foreach (var fault in known) _found.Add(fault);
        }
    }

    /// <summary>Adds what another bag has found.</summary>
    public void AddAll(DiagnosticBag other) => AddAll(other.Sorted());

    /// <summary>Adds what was found elsewhere.</summary>
    public void AddAll(ImmutableArray<Diagnostic> found)
    {
        foreach (var diagnostic in found) Add(diagnostic);
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

    private static LocalText Discreet(LocalText text) => new(CprFinder.Mask(text.Da), CprFinder.Mask(text.En));
}
