using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Reading.Kept;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>
/// What was found in the texts of a meeting, or of the facts of a body's meetings together, found again without looking at them: they are what they
/// were, and whatever was asked about other meetings has the answer that it had.
/// </summary>
internal static class KeptChecks
{
    /// <summary>The faults of one meeting's texts.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="kept">What the build before found.</param>
    /// <param name="isMeetingDay">Whether the site has a meeting on a day.</param>
    /// <param name="check">Looks through the texts; may ask for days.</param>
    public static ImmutableArray<Diagnostic> Faults(Meeting meeting, KeptRecord kept, Func<DateOnly, bool> isMeetingDay, Action<Meeting, Func<DateOnly, bool>, DiagnosticBag> check)
    {
        if (Known(kept.Checked(meeting.Folder), isMeetingDay) is { } known) return known;

        var asked = new SortedDictionary<DateOnly, bool>();
        var found = new DiagnosticBag();
        check(meeting, day => asked[day] = isMeetingDay(day), found);
        var faults = found.Sorted();
        var tape = new RecordingTape();
        tape.Number(asked.Count);
        foreach (var (day, isMeeting) in asked)
        {
            tape.Day(day);
            tape.Flag(isMeeting);
        }

        FaultForm.Faults(tape, faults);
        kept.Keep(meeting.Folder, tape.Written.ToArray());
        return faults;
    }

    /// <summary>The faults of what the meetings of a body tell together.</summary>
    /// <param name="meetings">All of them; at least one.</param>
    /// <param name="isWhole">Whether every file could be read.</param>
    /// <param name="kept">What the build before found.</param>
    /// <param name="check">Looks at them.</param>
    public static ImmutableArray<Diagnostic> Faults(ImmutableArray<Meeting> meetings, bool isWhole, CheckedBodies kept, Action<ImmutableArray<Meeting>, bool, DiagnosticBag> check)
    {
        var body = meetings[0].Body;
        var key = new Fingerprint();
        key.Add(body.Mark);
        key.Add(isWhole ? 1L : 0L);
        foreach (var meeting in meetings) key.Add(meeting.Mark);
        if (kept.Find(body.Id, key.Value) is { } known) return FaultForm.Faults(new PlayingTape(known), []);

        var found = new DiagnosticBag();
        check(meetings, isWhole, found);
        var (tape, faults) = (new RecordingTape(), found.Sorted());
        FaultForm.Faults(tape, faults);
        kept.Keep(body.Id, key.Value, tape.Written);
        return faults;
    }

    private static ImmutableArray<Diagnostic>? Known(ReadOnlyMemory<byte> found, Func<DateOnly, bool> isMeetingDay)
    {
        if (found.IsEmpty) return null;
        var tape = new PlayingTape(found);
        for (var left = tape.Number(0); left > 0; left--)
        {
            if (isMeetingDay(tape.Day(default)) != tape.Flag(false)) return null;
        }

        return FaultForm.Faults(tape, []);
    }
}
