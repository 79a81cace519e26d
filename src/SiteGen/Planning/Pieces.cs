using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Makes the small pieces that pages share, such as a row of a list or a date in words.</summary>
/// <param name="urls">Every address.</param>
/// <param name="language">Every word.</param>
/// <param name="zone">Time zone of the meetings' places.</param>
internal sealed class Pieces(SiteUrls urls, Language language, TimeZoneInfo zone)
{
    private const int SummaryLength = 180;

    public DateText Date(DateOnly date) => new(Iso.Date(date), language.DateInWords(date), language.DateInDigits(date));

    public DateText? Date(DateTime? moment) => moment is { } given ? Date(DateOnly.FromDateTime(given)) : null;

    /// <summary>The day of the meeting, with the time and its UTC offset where the time is known.</summary>
    public DateText HeldOn(Meeting meeting)
    {
        var date = Date(meeting.HeldOn);
        if (meeting.StartsAt is not { } time) return date;
        var start = meeting.HeldOn.ToDateTime(time);
        return date with { Iso = Iso.Moment(new DateTimeOffset(start, zone.GetUtcOffset(start))) };
    }

    public string? TimeOf(Meeting meeting) => language.TimeSpan(meeting.StartsAt, meeting.EndsAt);

    public StatusText Status(Meeting meeting)
    {
        var id = meeting.Status.ToString().ToLowerInvariant();
        return new StatusText(id, language.Text($"status.{id}"));
    }

    public ImmutableArray<TypeMark> Types(AgendaItem item) => [.. item.Types.Select(type => new TypeMark(type.Id, type.Label, type.Letter, urls.OfType(type)))];

    public Badge? Badge(AgendaItem item) =>
        item.Outcome is { } outcome ? new Badge(outcome.Id, outcome.Label, outcome.Kind, urls.OfOutcome(outcome))
        : item.IsClosed ? new Badge("closed", language.Text("status.closed"), "closed", null)
        : null;

    public ItemRow Row(TreatedItem treated) => Row(treated.Meeting, treated.Item);

    public ItemRow Row(Meeting meeting, AgendaItem item) => new()
    {
        Number = item.Number,
        Title = item.Title,
        Url = urls.Of(meeting, item.Number),
        Types = Types(item),
        Badge = Badge(item),
        Summary = Summary(item),
        IsClosed = item.IsClosed,
        Body = meeting.Body.Name,
        HeldOn = Date(meeting.HeldOn),
    };

    public MeetingRow Row(Meeting meeting) => new(
        meeting.Body.Name, urls.Of(meeting), HeldOn(meeting), TimeOf(meeting), meeting.Place, Status(meeting), language.Count("items", meeting.Agenda.Heads.Length));

    /// <summary>The decision's first words, else those of the summary or whatever comes first; empty when there is no text.</summary>
    public static string Summary(AgendaItem item) => Shorten(item.Opening, SummaryLength);

    /// <summary>At most <paramref name="length"/> characters, cut between words.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 2);
        return text[..(cut > 0 ? cut : length - 2)].TrimEnd(',', ';', ':', '–', '-', ' ') + "\u00A0…";
    }

    /// <summary>A reference to the law with its section sign and number on one line.</summary>
    public static string? Unbroken(string? text) => text?.Replace("§ ", "§\u00A0");

    public ImmutableArray<Document> Documents(ImmutableArray<Attachment> attachments) => [.. attachments.Select(Document)];

    private Document Document(Attachment attachment) => attachment switch
    {
        FileAttachment { File: var file } => new(attachment.Number, attachment.Title, urls.Of(file), FileNote(file), false, false),
        LinkAttachment link => new(attachment.Number, attachment.Title, link.Url, language.Text("file.on", new Uri(link.Url).Host), false, true),
        WithheldAttachment withheld => new(attachment.Number, attachment.Title, null, withheld.Reason, true, false),
        _ => throw new InvalidOperationException($"no such attachment: {attachment.GetType()}"),
    };

    private string FileNote(LocalFile file) =>
        language.Text("file.note", Path.GetExtension(file.Source).TrimStart('.').ToUpperInvariant(), language.FileSize(file.SizeInBytes));

    public ImmutableArray<ChangeNote> Changes(ImmutableArray<Change> changes) => [.. changes.Reverse().Select(change => new ChangeNote(Date(change.On), change.Note))];

    /// <summary>A person with what the minutes say in brackets: note, times, items.</summary>
    public string Person(Attendee person)
    {
        var notes = new[]
        {
            person.Note,
            person.From is { } from ? language.Text("attendance.from", language.Time(from)) : null,
            person.Until is { } until ? language.Text("attendance.until", language.Time(until)) : null,
            person.Items.IsEmpty ? null : language.Text("attendance.items", language.Join(person.Items)),
        };
        var note = string.Join(", ", notes.Where(given => given is not null));
        return note.Length == 0 ? person.Name : language.Text("attendance.with", person.Name, note);
    }

    public string Person(Absence absence)
    {
        var person = absence.Reason is null ? absence.Name : language.Text("attendance.reason", absence.Name, absence.Reason);
        return absence.Substitute is null ? person : language.Text("attendance.substitute", person, absence.Substitute);
    }
}
