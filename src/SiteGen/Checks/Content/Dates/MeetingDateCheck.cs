using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>
/// "Mødet den 29. september" in the minutes of the 28th. Minutes speak of many meetings, so only a date that is all but the meeting's own
/// is told: "dagens møde" on any other day, and "mødet" a few days off or in another year, where no meeting of the site was held.
/// </summary>
internal static class MeetingDateCheck
{
    private const int DaysOff = 3;

    private static readonly HashSet<string> Meetings = new(StringComparer.OrdinalIgnoreCase) { "møde", "mødet", "rådsmøde", "rådsmødet", "byrådsmøde", "byrådsmødet", "udvalgsmøde", "udvalgsmødet", "meeting" };

    // What each of them holds.
    private static readonly SearchValues<string> AnyMeeting = SearchValues.Create(["møde", "meeting"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "dagens", "dette", "nærværende", "today's", "this" };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
        { "næste", "kommende", "forrige", "sidste", "seneste", "tidligere", "ekstraordinært", "ekstraordinære", "fælles", "andet", "førstkommende", "første", "deres", "next", "last", "previous" };

    /// <summary>Adds SG1104.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="meeting">The meeting that it belongs to.</param>
    /// <param name="isMeetingDay">Whether the site has a meeting on a day.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Run(Passage text, List<WrittenDate> dates, Meeting meeting, Func<DateOnly, bool> isMeetingDay, DiagnosticBag diagnostics)
    {
        foreach (var date in dates)
        {
            if (date.In(date.Year ?? meeting.HeldOn.Year) is not { } day || day == meeting.HeldOn) continue;
            var (own, near) = Reading(text.Words, date, meeting);
            if (own || (near && IsSlipOf(day, meeting.HeldOn) && !isMeetingDay(day)))
                diagnostics.Add(DiagnosticCodes.OtherMeetingDate(text.At(date.DayStart), date.WordsIn(text.Words), DateWords.Of(meeting.HeldOn)));
        }
    }

    private static bool IsSlipOf(DateOnly day, DateOnly heldOn) =>
        Math.Abs(day.DayNumber - heldOn.DayNumber) <= DaysOff || (day.Day == heldOn.Day && day.Month == heldOn.Month && Math.Abs(day.Year - heldOn.Year) == 1);

    /// <summary>Whether the words before a date name the meeting of these minutes beyond doubt, or a meeting that may be it.</summary>
    private static (bool Own, bool Near) Reading(string words, WrittenDate date, Meeting meeting)
    {
        if (words.AsSpan(date.End).TrimStart().StartsWith("med ")) return default;
        var start = Math.Max(0, date.Start - 60);
        if (!words.AsSpan(start, date.Start - start).ContainsAny(AnyMeeting)) return default;
        var before = words[start..date.Start].Split([' ', '\n', ',', '(', ':'], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (before is [.., "i", "dag"]) before.RemoveRange(before.Count - 2, 2);
        if (before is [.., "blev" or "er" or "bliver", "holdt" or "afholdt"]) before.RemoveRange(before.Count - 2, 2);
        if (before.Count == 0 || !Meetings.Contains(before[^1])) return default;
        var previous = before.Count > 1 ? before[^2] : "";
        if (Own.Contains(previous)) return (true, false);
        return (false, !Others.Contains(previous) && !IsAnotherBody(previous, meeting.Body) && !IsAnotherBodysMeeting(before[^1], meeting.Body));
    }

    /// <summary>True for "Økonomiudvalgets møde" in the minutes of the council.</summary>
    private static bool IsAnotherBody(string word, Body body) =>
        word.EndsWith('s') && !body.Name.Split(' ').Any(part => word.StartsWith(part, StringComparison.OrdinalIgnoreCase)) && word is not ("Rådets" or "rådets" or "Udvalgets" or "udvalgets" or "mødets");

    /// <summary>True for "byrådsmødet" in the minutes of a committee.</summary>
    private static bool IsAnotherBodysMeeting(string word, Body body) =>
        word.IndexOf("smøde", StringComparison.OrdinalIgnoreCase) is var at and > 0 && !body.Name.Contains(word[..at], StringComparison.OrdinalIgnoreCase);
}
