using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>The page of a meeting.</summary>
/// <param name="context">What the makers of pages share.</param>
/// <param name="meeting">The meeting.</param>
/// <param name="previous">The meeting of its body before it; null for the first.</param>
/// <param name="next">The one after it; null for the last.</param>
internal sealed class PlannedMeeting(PlanContext context, Meeting meeting, Meeting? previous, Meeting? next) : PlannedPage(context.Urls, context.Urls.Of(meeting))
{
    // The pages of its items ask for it too, each on its own thread.
    private Held? _key;

    public PlanContext Context => context;

    public Meeting Meeting => meeting;

    public override string Source => meeting.Introduction.File;

    public override Mark128 FilesMark => meeting.Mark;

    public override DateOnly? ChangedOn => LastChange(meeting.Agenda.Heads.Max(head => head.CorrectedOn));

    public override Page Make() => MeetingPages.For(context, meeting, previous, next);

    public override Mark128 KeyBy(PageKeys keys) => (_key ??= new Held(keys.Of(meeting, previous, next))).Key;

    public override IEnumerable<string> FindAnchors() => MeetingPages.AnchorsOf(context, meeting);

    /// <summary>The latest of the day of publication, where it is known, and the corrections of the meeting and of what is shown.</summary>
    /// <param name="correctedOn">The last correction of what is shown; null when there is none.</param>
    public DateOnly? LastChange(DateOnly? correctedOn)
    {
        var latest = meeting.PublishedAt is { } moment ? DateOnly.FromDateTime(moment) : correctedOn;
        foreach (var change in meeting.Changes) latest = latest > change.On ? latest : change.On;
        return correctedOn > latest ? correctedOn : latest;
    }

    private sealed record Held(Mark128 Key);
}

/// <summary>The page of an agenda item.</summary>
/// <param name="meeting">The page of its meeting.</param>
/// <param name="place">Its place among the meeting's items, from 0.</param>
internal sealed class PlannedItem(PlannedMeeting meeting, int place) : PlannedPage(meeting.Context.Urls, meeting.Context.Urls.Of(meeting.Meeting, meeting.Meeting.Agenda.Heads[place].Number))
{
    public override string Source => Head.Source;

    public override Mark128 FilesMark => meeting.FilesMark;

    public override DateOnly? ChangedOn => meeting.LastChange(Head.CorrectedOn);

    private ItemHead Head => meeting.Meeting.Agenda.Heads[place];

    public override Page Make() => ItemPages.For(meeting.Context, new TreatedItem(meeting.Meeting, place));

    public override Mark128 KeyBy(PageKeys keys) => meeting.KeyBy(keys);

    public override IEnumerable<string> FindAnchors() => Anchors.Of(meeting.Meeting.Agenda.Open(place)).SelectMany(section => section.Headings.Prepend(section.Own));
}

/// <summary>The page of a case.</summary>
/// <param name="context">What the makers of pages share.</param>
/// <param name="treated">The case.</param>
internal sealed class PlannedCase(PlanContext context, TreatedCase treated) : PlannedPage(context.Urls, context.Urls.OfCase(treated.Slug))
{
    public override string Origin => treated.Treatments[0].Head.Source;

    public override Page Make() => CasePages.For(context, treated.Treatments);

    public override Mark128 KeyBy(PageKeys keys) => keys.Of(treated.Treatments);
}

/// <summary>What stands at an address that was public once.</summary>
/// <param name="urls">Every address.</param>
/// <param name="url">See <see cref="PlannedPage.Url"/>.</param>
/// <param name="source">The file that tells of it.</param>
/// <param name="make">Fills it.</param>
/// <param name="movedTo">Where it leads on; null for a notice that something was taken down.</param>
internal sealed class OldPage(SiteUrls urls, string url, string source, Func<Page> make, string? movedTo) : PlannedPage(urls, url)
{
    public override string Source => source;

    public override string? MovedTo => movedTo;

    public override bool IsRemoved => movedTo is null;

    public override Page Make() => make();

    public override Mark128 KeyBy(PageKeys keys) => movedTo is null ? default : keys.Of("redirect", Url, movedTo);
}
