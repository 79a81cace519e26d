using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>Reads <c>minutes/&lt;body&gt;/&lt;date&gt;/meeting.md</c>, all but its items.</summary>
internal static partial class MeetingReader
{
    private static readonly Dictionary<string, MeetingStatus> Statuses =
        Enum.GetValues<MeetingStatus>().ToDictionary(status => status.ToString().ToLowerInvariant());

    /// <summary>The words for the states of a meeting.</summary>
    public static IEnumerable<string> StatusWords => Statuses.Keys;

    [GeneratedRegex(@"^(?<date>\d{4}-\d\d-\d\d)(-[1-9]\d?)?$")]
    private static partial Regex FolderName { get; }

    /// <summary>The day that a meeting's folder is named by; null when it is not named by a day.</summary>
    public static DateOnly? DayOf(string folderName) =>
        FolderName.Match(folderName) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The meeting without its items; null when the file has no usable front matter. A meeting without a status counts as draft minutes, so that its items are not reported as decided too early on top.</summary>
    /// <param name="source">The file <c>meeting.md</c>.</param>
    /// <param name="body">The body that its folder names.</param>
    /// <param name="day">The day that its folder is named by; it wins over a contradicting <c>date</c>, which is reported.</param>
    /// <param name="attachments">Reads attachments in the meeting's folder.</param>
    /// <param name="prose">Reads the introduction.</param>
    /// <param name="diagnostics">Takes SG02 and SG04 faults.</param>
    public static Meeting? Read(SourceFile source, Body body, DateOnly day, AttachmentReader attachments, ProseReader prose, DiagnosticBag diagnostics)
    {
        if (FrontMatter.Read(source, diagnostics) is not { } file) return null;
        var facts = file.Facts;
        var folderName = source.Folder[(source.Folder.LastIndexOf('/') + 1)..];
        if (facts.RequiredText("date", new($"date: {day:yyyy-MM-dd}", $"date: {day:yyyy-MM-dd}")) is not null
            && facts.Date("date") is { } date && date != day)
            diagnostics.Add(DiagnosticCodes.DateContradictsFolder(facts.At("date"), date, folderName));
        facts.RequiredText("status", new("status: agenda, draft, approved eller cancelled", "status: agenda, draft, approved or cancelled"));
        var meeting = new Meeting
        {
            Id = $"{body.Id}/{folderName}",
            Body = body,
            HeldOn = day,
            StartsAt = facts.Time("start"),
            EndsAt = facts.Time("end"),
            Place = facts.Text("place"),
            Status = facts.Choice("status", Statuses) ?? MeetingStatus.Draft,
            PublishedAt = facts.Moment("published"),
            Chair = facts.Text("chair"),
            Secretary = facts.Text("secretary"),
            Sections = Sections(facts, diagnostics),
            Attendance = facts.Entries("attendance", Delegation),
            Absent = facts.Entries("absent", Absence, shortForm: "name"),
            Attachments = attachments.Read(facts),
            Changes = Changes(facts),
            Redirects = PathReader.Redirects(facts, diagnostics),
            Introduction = prose.Whole(file),
            Facts = facts.Places(),
        };
        if (meeting is { StartsAt: { } start, EndsAt: { } end } && end < start) diagnostics.Add(DiagnosticCodes.EndsBeforeStart(facts.At("end"), start, end));
        facts.Finish();
        return meeting;
    }

    /// <summary>Corrections under <c>changes</c>, oldest first.</summary>
    public static ImmutableArray<Change> Changes(Fields facts) =>
        [.. facts.Entries("changes", Change).OrderBy(change => change.On)];

    private static Change? Change(Fields of)
    {
        of.RequiredText("date", new("date: 2023-10-12", "date: 2023-10-12"));
        var note = of.RequiredText("note", new("note: hvad der blev rettet", "note: what was corrected"));
        return of.Date("date") is { } on && note is not null ? new Change(on, note) : null;
    }

    private static ImmutableArray<AgendaSection> Sections(Fields facts, DiagnosticBag diagnostics)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        return facts.Entries("sections", Section);

        AgendaSection? Section(Fields of)
        {
            var number = of.RequiredText("number", new("number: 0", "number: 0"));
            var title = of.RequiredText("title", new("title: Tema", "title: Theme"));
            if (number is null || title is null) return null;
            if (!numbers.Add(number)) diagnostics.Add(DiagnosticCodes.RepeatedSection(of.At("number"), number));
            return new AgendaSection(number, title);
        }
    }

    private static Delegation? Delegation(Fields of)
    {
        var group = of.RequiredText("group", new("group: DA", "group: the delegation's name"));
        var members = of.Entries("members", Attendee, shortForm: "name");
        return group is null ? null : new Delegation(group, members);
    }

    private static Attendee? Attendee(Fields of)
    {
        var name = of.RequiredText("name", new("name: Pia Pedersen", "name: Pia Pedersen"));
        var attendee = new Attendee(name ?? "", of.Text("note"), of.Time("from"), of.Time("until"), [.. of.Words("items").Select(item => item.Text)]);
        return name is null ? null : attendee;
    }

    private static Absence? Absence(Fields of)
    {
        var name = of.RequiredText("name", new("name: Pia Pedersen", "name: Pia Pedersen"));
        var absence = new Absence(name ?? "", of.Text("reason"), of.Text("substitute"));
        return name is null ? null : absence;
    }
}
