using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Who was there and who was not: names that nobody has, and people who were both.</summary>
internal static class AbsenceCheck
{
    private static readonly StringComparer Ignoring = StringComparer.OrdinalIgnoreCase;

    /// <summary>Adds SG1125, SG1126 and SG1131 for a meeting.</summary>
    public static void Run(Meeting meeting, KnownPeople people, DiagnosticBag diagnostics)
    {
        foreach (var absence in meeting.Absent) CheckName(absence.Name, meeting.At, people, diagnostics);
        var absent = meeting.Absent.IsEmpty ? null : meeting.Absent.Select(absence => KnownPeople.Bare(absence.Name)).ToHashSet(Ignoring);
        foreach (var person in meeting.Attendance.SelectMany(group => group.Members))
        {
            if (absent?.Contains(KnownPeople.Bare(person.Name)) == true) diagnostics.Add(DiagnosticCodes.PresentAndAbsent(meeting.At("absent", meeting.Absent.First(absence => Same(absence.Name, person.Name)).Name), person.Name));
            if ((person.From is { } from && (from >= person.Until || from >= meeting.EndsAt)) || person.Until <= meeting.StartsAt)
                diagnostics.Add(DiagnosticCodes.ImpossibleTimes(meeting.At("attendance", person.Name), person.Name, Clock(person.From ?? meeting.StartsAt), Clock(person.Until ?? meeting.EndsAt)));
        }
    }

    /// <summary>Adds SG1125 for an item.</summary>
    public static void RunOnNames(AgendaItem item, KnownPeople people, DiagnosticBag diagnostics)
    {
        foreach (var name in item.Absent) CheckName(name, item.At, people, diagnostics);
    }

    /// <summary>Adds SG1127 for an item, which asks nothing of other meetings.</summary>
    public static void RunOnPresenters(Meeting meeting, AgendaItem item, DiagnosticBag diagnostics)
    {
        foreach (var presenter in item.Presenters)
        {
            if (item.Absent.Any(name => Same(name, presenter.Name)) || meeting.Absent.Any(absence => Same(absence.Name, presenter.Name)))
                diagnostics.Add(DiagnosticCodes.AbsentPresenter(item.At("presenters", presenter.Name), presenter.Name));
            else if (meeting.Attendance.SelectMany(group => group.Members).Where(person => Same(person.Name, presenter.Name)).ToList() is { Count: > 0 } entries
                && entries.All(person => !person.Items.IsEmpty && !person.Items.Contains(item.Number)))
                diagnostics.Add(DiagnosticCodes.PresenterElsewhere(item.At("presenters", presenter.Name), presenter.Name, string.Join(", ", entries.SelectMany(person => person.Items))));
        }
    }

    // Where a name stands is asked only when something is wrong with it: of a kept file it has to be looked up.
    private static void CheckName(string name, Func<string, string, SourceSpan> at, KnownPeople people, DiagnosticBag diagnostics)
    {
        if (people.Has(name)) return;
        var nearest = people.NearestTo(name);
        if (nearest is not null || people.HasMembers) diagnostics.Add(DiagnosticCodes.UnknownAbsentee(at("absent", name), name, nearest));
    }

    private static LocalText Clock(TimeOnly? time) =>
        new(string.Create(CultureInfo.InvariantCulture, $"kl. {time:HH\\.mm}"), string.Create(CultureInfo.InvariantCulture, $"{time:HH\\:mm}"));

    private static bool Same(string one, string other) => Ignoring.Equals(KnownPeople.Bare(one), KnownPeople.Bare(other));
}
