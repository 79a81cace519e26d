using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The form of faults, so that what was found in a file is told again as long as the file stays as it is.</summary>
internal static class FaultForm
{
    public static ImmutableArray<Diagnostic> Faults(Tape tape, ImmutableArray<Diagnostic> faults) => tape.Many<Diagnostic>(faults, fault => new(
        tape.Text(fault?.Code),
        (Severity)tape.Number((int)(fault?.Severity ?? 0)),
        new SourceSpan(tape.Text(fault?.At.Path), tape.Number(fault?.At.Line ?? 0), tape.Number(fault?.At.Column ?? 0)),
        Words(tape, fault?.Message ?? default),
        tape.Flag(fault?.Help is not null) ? Words(tape, fault?.Help ?? default) : null));

    private static LocalText Words(Tape tape, LocalText text) => new(tape.Text(text.Da), tape.Text(text.En));
}
