using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Kept;

namespace SiteGen.Checks;

/// <summary>
/// What real minutes get wrong and a program can tell for certain: dates, numbers, figures, names, promises. A check that is not sure says
/// nothing; a warning that is wrong costs more than one that is missing. Meetings are read side by side.
/// </summary>
internal static class ContentCheck
{
    private static readonly SearchValues<string> Placeholders =
        SearchValues.Create(["lorem", "todo", "tbd", "xxx", "[inds", "[udfyld", "[insert", "udfyldes senere", "indsæt tekst", "tekst følger"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds SG1102 to SG1133.</summary>
    /// <param name="council">Whose texts to look through.</param>
    /// <param name="kept">What the build before found in texts that are what they were.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Run(Council council, KeptRecord kept, DiagnosticBag diagnostics)
    {
        // A file that could not be read may hold the number that is missing, or the attachment.
        var isWhole = !diagnostics.HasErrors;
        var heldDays = council.Meetings.Select(meeting => meeting.HeldOn).ToHashSet();

        Parallel.ForEach(council.Meetings.GroupBy(meeting => meeting.Body.Id), body => diagnostics.AddAll(KeptChecks.Faults([.. body], isWhole, kept.Bodies, CheckFacts)));
        Parallel.ForEach(council.Meetings, meeting => diagnostics.AddAll(KeptChecks.Faults(meeting, kept, heldDays.Contains, CheckTexts)));
        foreach (var prose in council.Bodies.Select(body => body.Text).Concat(council.Pages.Select(page => page.Text)))
        {
            var text = Passage.Of(prose);
            CheckText(text, DateScanner.In(text.Words), meetingYear: null, diagnostics);
            LinkTextCheck.RunOnPage(prose.Links, diagnostics);
        }
    }

    /// <summary>What needs no text, and asks for all meetings of a body.</summary>
    private static void CheckFacts(ImmutableArray<Meeting> meetings, bool isWhole, DiagnosticBag diagnostics)
    {
        var people = new KnownPeople(meetings[0].Body, meetings);
        Parallel.ForEach(meetings, meeting => CheckFacts(meeting, people, isWhole, diagnostics));
    }

    private static void CheckFacts(Meeting meeting, KnownPeople people, bool isWhole, DiagnosticBag diagnostics)
    {
        AbsenceCheck.Run(meeting, people, diagnostics);
        if (!meeting.Agenda.Absentees.All(people.Has))
        {
            foreach (var item in meeting.Items) AbsenceCheck.RunOnNames(item, people, diagnostics);
        }

        if (!isWhole) return;
        if (meeting.Status != MeetingStatus.Cancelled) NumberCheck.Run(meeting, diagnostics);
        for (var place = 0; place < meeting.Agenda.Heads.Length; place++)
        {
            if (meeting.Agenda.Heads[place].Extras.HasFlag(ItemExtras.BrokenPromises)) AttachmentCheck.Run(meeting.Agenda.Open(place), diagnostics);
        }
    }

    /// <summary>What needs the texts of a meeting and nothing of other meetings but on which days they are.</summary>
    private static void CheckTexts(Meeting meeting, Func<DateOnly, bool> isMeetingDay, DiagnosticBag diagnostics)
    {
        CheckOwnText(Passage.Of(meeting.Introduction), meeting, isMeetingDay, diagnostics);
        LinkTextCheck.RunOnPage(meeting.Introduction.Links, diagnostics);
        LinkDateCheck.Run(meeting.Attachments, meeting.At, diagnostics);
        foreach (var item in meeting.Items) CheckItem(TreatedText.Of(meeting, item), isMeetingDay, diagnostics);
    }

    private static void CheckItem(TreatedText text, Func<DateOnly, bool> isMeetingDay, DiagnosticBag diagnostics)
    {
        var (meeting, item) = (text.Meeting, text.Item);
        foreach (var (_, passage) in text.Sections) CheckOwnText(passage, meeting, isMeetingDay, diagnostics);
        LinkTextCheck.RunOnPage(item.Sections.SelectMany(section => section.Text.Links), diagnostics);
        LinkDateCheck.Run(item.Attachments, item.At, diagnostics);
        AbsenceCheck.RunOnPresenters(meeting, item, diagnostics);
        VoteCheck.Run(text, diagnostics);
        OutcomeCheck.Run(text, diagnostics);
        LetterCheck.Run(text, diagnostics);
        SectionCheck.RunOn(text, diagnostics);
        CaseCheck.Run(meeting, item, diagnostics);
        FigureCheck.Run(text, diagnostics);
    }

    private static void CheckOwnText(Passage text, Meeting meeting, Func<DateOnly, bool> isMeetingDay, DiagnosticBag diagnostics)
    {
        var dates = DateScanner.In(text.Words);
        CheckText(text, dates, meeting.HeldOn.Year, diagnostics);
        if (dates.Count > 0) MeetingDateCheck.Run(text, dates, meeting, isMeetingDay, diagnostics);
    }

    /// <summary>What is checked in every text, of a meeting or not.</summary>
    private static void CheckText(Passage text, List<WrittenDate> dates, int? meetingYear, DiagnosticBag diagnostics)
    {
        DateCheck.Run(text, dates, meetingYear, diagnostics);
        LinkDateCheck.Run(text, dates, diagnostics);
        LinkTextCheck.Run(text, diagnostics);
        HeadingCheck.Run(text, diagnostics);
        TableCheck.Run(text.Prose, diagnostics);
        if (text.Words.AsSpan().ContainsAny(Placeholders)) SectionCheck.RunOn(text, diagnostics);
    }
}
