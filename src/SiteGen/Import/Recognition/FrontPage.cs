using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Recognition.People;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>Reads what stands before the first item and after the last: which body met when and where, who was there. What it cannot use becomes the introduction.</summary>
/// <param name="draft">The meeting, its body known.</param>
/// <param name="body">The body, when the site has it.</param>
/// <param name="ledger">Takes what was understood.</param>
internal sealed partial class FrontPage(MeetingDraft draft, KnownBody? body, Ledger ledger)
{
    private readonly AttendanceReader _attendance = new(draft, ledger);
    private readonly List<SourceLine> _rest = [];
    private HeadField? _waiting;
    private SourceLine? _waitingAt;

    [GeneratedRegex(@"^Mødet (?:blev )?(?:sluttede|sluttet|hævet|slut|hæves|afsluttedes|afsluttet)\b|^(?:Mødet )?hævet kl|^Mødet slut\b", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfMeeting { get; }

    [GeneratedRegex(@"^Mødet (?:holdes|afholdes|blev holdt|blev afholdt|holdt|afholdt) (?:hos|i|på|ved)\s+(?<place>.+?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldAt { get; }

    /// <summary>Reads the lines and fills the meeting.</summary>
    /// <param name="lines">Lines before the first item, then those after the last.</param>
    /// <param name="paragraphs">Makes the introduction's blocks.</param>
    public void Read(IEnumerable<SourceLine> lines, Paragraphs paragraphs)
    {
        var all = lines.ToList();
        foreach (var line in all)
        {
            if (line.IsBlank)
            {
                _rest.Add(line);
                continue;
            }

            if (_waiting is not null && !line.IsRule && TakeWaiting(line)) continue;
            if (HeadField.Of(line) is { } field) TakeField(field, line);
            else if (!_attendance.TryTake(line) && !TakeSentence(line)) _rest.Add(line);
        }

        DropEmptyLabel();
        draft.Introduction.AddRange(paragraphs.Of(_rest));
    }

    private void TakeField(HeadField field, SourceLine line)
    {
        DropEmptyLabel();
        _attendance.End();
        if (field.Kind is HeadKind.Present or HeadKind.Absent)
        {
            _attendance.Begin(field, line);
            if (field.Value.Length > 0 && !_attendance.IsOpen && !IsNobody(field, line)) _rest.Add(line);
            return;
        }

        if (field.Value.Length > 0)
        {
            if (!Understand(field, field.Value, line)) _rest.Add(line);
            return;
        }

        (_waiting, _waitingAt) = (field, line);
    }

    private bool IsNobody(HeadField field, SourceLine line)
    {
        if (field.Value.Trim(' ', '.').ToLowerInvariant() is not ("ingen" or "-" or "–" or "alle")) return false;
        if (field.Value.StartsWith("alle", StringComparison.OrdinalIgnoreCase)) return false;
        ledger.Drop(line, DropReasons.EmptyLabel);
        return true;
    }

    /// <summary>The value of a label that stood alone is the next line, unless that is a label too.</summary>
    private bool TakeWaiting(SourceLine line)
    {
        if (HeadField.Of(line) is not null || MeetingTitle.IsTitle(line) || line.Heading > 0 || !Understand(_waiting!, line.Plain, line))
        {
            DropEmptyLabel();
            return false;
        }

        ledger.Turn(_waitingAt!.Number, _waitingAt.Plain);
        _waiting = null;
        return true;
    }

    private void DropEmptyLabel()
    {
        if (_waiting is not null) ledger.Drop(_waitingAt!, DropReasons.EmptyLabel);
        _waiting = null;
    }

    private bool Understand(HeadField field, string value, SourceLine line)
    {
        switch (field.Kind)
        {
            case HeadKind.Body:
                return TakeWhole(line, value, draft.NewBody?.Text, body is null ? null : string.Join(' ', body.Names), field.Label);
            case HeadKind.When:
                return TakeWhen(value, line, field.Label, isAboutTime: true);
            case HeadKind.End:
                if (DanishDates.Times(value, isAboutTime: true) is not { } end) return false;
                draft.End ??= Fact.Of(Clock(end.From.Value), line.Number);
                return TakeWhole(line, value, end.From.Words, field.Label);
            case HeadKind.Place:
                draft.Place ??= Fact.Of(value.Replace('\t', ' '), line.Number);
                ledger.Turn(line.Number, line == _waitingAt ? "" : field.Value.Length > 0 ? field.Label : "");
                return draft.Place.Lines.Contains(line.Number);
            case HeadKind.Chair when Person.Of(value) is { Note: "" } chair:
                draft.Chair ??= Fact.Of(chair.Name, line.Number);
                ledger.Turn(line.Number, field.Label);
                return true;
            case HeadKind.Secretary when Person.Of(value) is { Note: "" } secretary:
                draft.Secretary ??= Fact.Of(secretary.Name, line.Number);
                ledger.Turn(line.Number, field.Label);
                return true;
            default:
                return false;
        }
    }

    private bool TakeWhen(string value, SourceLine line, string label, bool isAboutTime)
    {
        var day = DanishDates.Day(value);
        var times = DanishDates.Times(day is null ? value : value.Replace(day.Words, " ", StringComparison.Ordinal), isAboutTime);
        if (day is null && times is null) return false;
        if (day is not null && (draft.Date.Lines.IsEmpty || draft.Date.Doubt is not null))
            draft.Date = Fact.Of(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line.Number, day.IsDoubtful ? Doubts.DateMisread : null);
        if (times is { } found)
        {
            draft.Start ??= Fact.Of(Clock(found.From.Value), line.Number);
            if (found.To is { } to) draft.End ??= Fact.Of(Clock(to.Value), line.Number);
        }

        return TakeWhole(line, value, day?.Words, times?.From.Words, label, Names);
    }

    /// <summary>Facts in sentences: the document's title, "den 28. september 2023, kl. 13.00 til 16.00", "Mødet holdes hos …".</summary>
    private bool TakeSentence(SourceLine line)
    {
        var text = line.Plain;
        if (EndOfMeeting.IsMatch(text) && DanishDates.Times(text, isAboutTime: true) is { } end)
        {
            draft.End ??= Fact.Of(Clock(end.From.Value), line.Number);
            return TakeWhole(line, text, end.From.Words);
        }

        if (HeldAt.Match(text) is { Success: true } held && DanishDates.Day(text) is null)
        {
            if (draft.Place is not null) return false;
            draft.Place = Fact.Of(held.Groups["place"].Value, line.Number);
            ledger.Turn(line.Number, text[..held.Groups["place"].Index]);
            return true;
        }

        if (body is not null && IsInBodyFile(line)) return true;
        if (draft.NewBody is not null && Municipalities.IsName(text))
        {
            draft.Municipalities.Add(Fact.Of(text, line.Number));
            return true;
        }

        var isShort = text.Length < 160;
        if (isShort && (DanishDates.Day(text) is not null || DanishDates.Times(text, isAboutTime: false) is not null) && TakeWhen(text, line, "", isAboutTime: false)) return true;
        return (MeetingTitle.IsTitle(line) || Names.Contains(text, StringComparison.OrdinalIgnoreCase)) && TakeWhole(line, text, Names);
    }

    private bool IsInBodyFile(SourceLine line)
    {
        if (line.Plain.Length < 3 || !body!.Text.Contains(line.Plain, StringComparison.OrdinalIgnoreCase)) return false;
        ledger.Drop(line, DropReasons.InBodyFile);
        return true;
    }

    private string Names => string.Join(' ', body is null ? [draft.NewBody?.Text] : body.Names.Append(body.Authority));

    /// <summary>Uses a line up when the facts say all of it; else it stays in the introduction as well, and nothing is lost.</summary>
    private bool TakeWhole(SourceLine line, string value, params ReadOnlySpan<string?> understood)
    {
        if (Leftover.Of(value, understood).Count > 0) return false;
        ledger.Turn(line.Number, line.Plain);
        return true;
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
