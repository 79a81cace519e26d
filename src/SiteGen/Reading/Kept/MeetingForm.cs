using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The form of a meeting with the heads of its items. A test holds that what is read from the tape equals what was read from the files.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="aside">Where that goes or comes from which few ask for.</param>
/// <param name="body">The body that meets.</param>
/// <param name="vocabulary">The words of the site, which are kept by their places in it.</param>
/// <param name="files">Every file of the meeting's folder, in ordinal order of their paths.</param>
internal sealed class MeetingForm(Tape tape, Aside aside, Body body, Vocabulary vocabulary, ImmutableArray<SourceFile> files)
{
    private const int SecondsADay = 24 * 60 * 60;

    private readonly FileForm _files = new(tape, files);

    public Meeting Meeting(Meeting? meeting)
    {
        var file = _files.File(meeting?.Introduction.File);
        var (facts, prose) = (new FactForms(tape, file.Path), new ProseForm(tape, file));
        var read = new Meeting
        {
            Id = tape.Text(meeting?.Id),
            Body = body,
            HeldOn = tape.Day(meeting?.HeldOn ?? default),
            StartsAt = tape.TimeOrNull(meeting?.StartsAt),
            EndsAt = tape.TimeOrNull(meeting?.EndsAt),
            Place = tape.TextOrNull(meeting?.Place),
            Status = (MeetingStatus)tape.Number((int)(meeting?.Status ?? 0)),
            PublishedAt = Moment(meeting?.PublishedAt),
            Chair = tape.TextOrNull(meeting?.Chair),
            Secretary = tape.TextOrNull(meeting?.Secretary),
            Sections = tape.Many<AgendaSection>(meeting?.Sections ?? [], section => new(tape.Text(section?.Number), tape.Text(section?.Title))),
            Attendance = tape.Many<Delegation>(meeting?.Attendance ?? [], group => new(tape.Text(group?.Group), tape.Many(group?.Members ?? [], Attendee))),
            Absent = tape.Many<Absence>(meeting?.Absent ?? [], absence => new(tape.Text(absence?.Name), tape.TextOrNull(absence?.Reason), tape.TextOrNull(absence?.Substitute))),
            Attachments = facts.Attachments(meeting?.Attachments, _files),
            Changes = facts.Changes(meeting?.Changes),
            Redirects = facts.Texts(meeting?.Redirects),
            Introduction = prose.Prose(meeting?.Introduction),
            Facts = Facts(file, meeting?.Facts),
        };
        return read with
        {
            Files = tape.Many<LocalFile>(meeting?.Files ?? [], file => FactForms.File(tape, file, _files)),
            Agenda = AgendaOf(meeting?.Agenda, facts, read.Sections),
            InnerLinks = tape.Many<InnerLink>(meeting?.InnerLinks ?? [], inner =>
            {
                var source = _files.File(inner?.File);
                return new InnerLink(source.Path, new ProseForm(tape, source).Link(inner?.Link));
            }),
        };
    }

    // The items follow each other as parts, so that one can be opened without the others.
    private KeptAgenda AgendaOf(Agenda? agenda, FactForms facts, ImmutableArray<AgendaSection> sections)
    {
        var heads = tape.Many<ItemHead>(agenda?.Heads ?? [], Head);
        var marks = new AccountMarks(tape.Mark(agenda?.AccountMarks.Rows ?? default), tape.Mark(agenda?.AccountMarks.Totals ?? default));
        return new KeptAgenda(heads, marks, sections, files, aside.Texts)
        {
            Absentees = facts.Texts(agenda?.Absentees),
            Parts = [.. heads.Select((head, place) => tape.Part(() => new ItemForm(tape, aside, sections, files).Item(head, agenda!.Open(place))))],
        };
    }

    private ItemHead Head(ItemHead? head) => new(
        tape.Text(head?.Number),
        _files.File(head?.Source).Path,
        tape.Mark(head?.Mark ?? default),
        tape.TextOrNull(head?.CaseSlug),
        tape.Many<Term>(head?.Types ?? [], type => tape.Known(type, vocabulary.Types)!),
        tape.Many<Topic>(head?.Topics ?? [], topic => tape.Known(topic, vocabulary.Topics)!),
        tape.Known(head?.Outcome, vocabulary.Outcomes),
        tape.DayOrNull(head?.CorrectedOn),
        (ItemExtras)tape.Number((int)(head?.Extras ?? 0)));

    private FactPlaces? Facts(SourceFile file, FactPlaces? places) => tape.OrNull<FactPlaces>(places, known =>
    {
        var stretch = aside.Put(own => FactForms.Places(own, known!.Places));
        return new FactPlaces(file.Path, () => FactForms.Places(stretch.Play(), []));
    });

    private Attendee Attendee(Attendee? person) => new(
        tape.Text(person?.Name), tape.TextOrNull(person?.Note), tape.TimeOrNull(person?.From), tape.TimeOrNull(person?.Until), tape.Many(person?.Items ?? [], tape.Text));

    private DateTime? Moment(DateTime? moment)
    {
        var day = tape.DayOrNull(moment is { } given ? DateOnly.FromDateTime(given) : null);
        if (day is null) return null;
        var (seconds, rest) = (tape.Number((int)((moment?.TimeOfDay.Ticks ?? 0) / TimeSpan.TicksPerSecond) % SecondsADay), tape.Number((int)((moment?.Ticks ?? 0) % TimeSpan.TicksPerSecond)));
        return day.Value.ToDateTime(default).AddSeconds(seconds).AddTicks(rest);
    }
}
