using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.Model;

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
    public static void Run(Council council, DiagnosticBag diagnostics)
    {
        // A file that could not be read may hold the number that is missing, or the attachment.
        var isWhole = !diagnostics.HasErrors;
        var heldDays = council.Meetings.Select(meeting => meeting.HeldOn).ToHashSet();
        var people = council.Meetings.GroupBy(meeting => meeting.Body.Id).ToDictionary(body => body.Key, body => new KnownPeople(body.First().Body, body));
        Parallel.ForEach(council.Meetings, meeting => CheckMeeting(meeting, people[meeting.Body.Id], heldDays, isWhole, diagnostics));
        foreach (var prose in council.Bodies.Select(body => body.Text).Concat(council.Pages.Select(page => page.Text)))
        {
            var text = Passage.Of(prose);
            CheckText(text, DateScanner.In(text.Words), meetingYear: null, diagnostics);
            LinkTextCheck.RunOnPage(prose.Links, diagnostics);
        }
    }

    private static void CheckMeeting(Meeting meeting, KnownPeople people, IReadOnlySet<DateOnly> heldDays, bool isWhole, DiagnosticBag diagnostics)
    {
        var introduction = Passage.Of(meeting.Introduction);
        CheckOwnText(introduction, meeting, heldDays, diagnostics);
        LinkTextCheck.RunOnPage(meeting.Introduction.Links, diagnostics);
        LinkDateCheck.Run(meeting.Attachments, meeting.At, diagnostics);
        AbsenceCheck.Run(meeting, people, diagnostics);
        if (isWhole && meeting.Status != MeetingStatus.Cancelled) NumberCheck.Run(meeting, diagnostics);
        foreach (var text in meeting.Items.Select(item => TreatedText.Of(meeting, item)))
        {
            CheckItem(text, people, heldDays, diagnostics);
            if (isWhole) AttachmentCheck.Run(text, diagnostics);
        }
    }

    private static void CheckItem(TreatedText text, KnownPeople people, IReadOnlySet<DateOnly> heldDays, DiagnosticBag diagnostics)
    {
        var (meeting, item) = (text.Meeting, text.Item);
        foreach (var (_, passage) in text.Sections) CheckOwnText(passage, meeting, heldDays, diagnostics);
        LinkTextCheck.RunOnPage(item.Sections.SelectMany(section => section.Text.Links), diagnostics);
        LinkDateCheck.Run(item.Attachments, item.At, diagnostics);
        AbsenceCheck.Run(meeting, item, people, diagnostics);
        VoteCheck.Run(text, diagnostics);
        OutcomeCheck.Run(text, diagnostics);
        LetterCheck.Run(text, diagnostics);
        SectionCheck.RunOn(text, diagnostics);
        CaseCheck.Run(meeting, item, diagnostics);
        FigureCheck.Run(text, diagnostics);
    }

    private static void CheckOwnText(Passage text, Meeting meeting, IReadOnlySet<DateOnly> heldDays, DiagnosticBag diagnostics)
    {
        var dates = DateScanner.In(text.Words);
        CheckText(text, dates, meeting.HeldOn.Year, diagnostics);
        if (dates.Count > 0) MeetingDateCheck.Run(text, dates, meeting, heldDays, diagnostics);
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
