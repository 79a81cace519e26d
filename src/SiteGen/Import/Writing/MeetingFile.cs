using SiteGen.Import.Recognition;

namespace SiteGen.Import.Writing;

/// <summary>Writes a meeting's <c>meeting.md</c>, and the file of a body that the site does not have yet.</summary>
internal static class MeetingFile
{
    /// <summary>The file.</summary>
    /// <param name="draft">The meeting.</param>
    /// <param name="folder">Its folder below the input folder.</param>
    /// <param name="language">Language of the marks.</param>
    public static TrackedFile Write(MeetingDraft draft, string folder, string language)
    {
        var file = new TrackedFile($"{folder}/meeting.md");
        var facts = new FactLines(file, language);
        file.Line("---");
        file.Line("date: " + draft.Date.Text + (draft.Date.Doubt is { } doubt ? facts.Mark(doubt) : ""), draft.Date.Lines);
        facts.Key("start", draft.Start, isQuoted: true);
        facts.Key("end", draft.End, isQuoted: true);
        facts.Key("place", draft.Place);
        facts.Key("status", draft.Status);
        facts.Key("chair", draft.Chair);
        facts.Key("secretary", draft.Secretary);
        if (draft.Sections.Count > 0) file.Line("sections:");
        foreach (var (number, title) in draft.Sections)
        {
            file.Line($"  - number: {FactLines.Quoted(number.Text)}{(number.Doubt is { } unsure ? facts.Mark(unsure) : "")}", number.Lines);
            file.Line($"    title: {FactLines.Scalar(title.Text)}{(title.Doubt is { } differs ? facts.Mark(differs) : "")}", title.Lines);
        }

        if (draft.Attendance.Count > 0) file.Line("attendance:");
        foreach (var group in draft.Attendance)
        {
            file.Line($"  - group: {FactLines.Scalar(group.Name.Text)}", group.Name.Lines);
            facts.People("members", group.Members, "note", indent: "    ");
        }

        facts.People("absent", draft.Absent, "reason");
        file.Line("---");
        if (draft.Items.Count == 0 && draft.Introduction.Count > 0) file.BeginUnplaced(language);
        file.Blocks(draft.Introduction);
        return file;
    }

    /// <summary>The file of a new body; null when the site has it.</summary>
    public static TrackedFile? WriteBody(MeetingDraft draft, string language)
    {
        if (draft.NewBody is null) return null;
        var file = new TrackedFile($"bodies/{draft.Body.Text}.md");
        var facts = new FactLines(file, language);
        file.Line("---");
        facts.Key("name", draft.NewBody with { Doubt = draft.NewBody.Doubt ?? Doubts.BodyNew });
        if (draft.Municipalities.Count > 0) file.Line("municipalities:");
        foreach (var municipality in draft.Municipalities) file.Line($"  - {FactLines.Scalar(municipality.Text)}", municipality.Lines);
        file.Line("---");
        return file;
    }
}
