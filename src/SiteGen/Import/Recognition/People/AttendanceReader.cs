using System.Text.RegularExpressions;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition.People;

/// <summary>
/// Reads who attended, delegation by delegation, and who was absent: one name to a line or several in a sentence. A line that names
/// nobody ends the list.
/// </summary>
/// <param name="draft">Takes the people.</param>
/// <param name="ledger">Takes the words between names.</param>
internal sealed partial class AttendanceReader(MeetingDraft draft, Ledger ledger)
{
    private GroupDraft? _group;
    private Fact? _defaultGroup;
    private bool _isAbsence;
    private bool _isOpen;

    [GeneratedRegex(@"^(?:Fra\s+)?(?<group>[^:\d][^:]{1,58}?)\s*:\s*(?<rest>.*)$")]
    private static partial Regex GroupLine { get; }

    [GeneratedRegex(@"^-?\s*(?:samt\s+)?(?:under|ved|til)\s+(?:punkt(?:erne)?|pkt\.?)\s+(?<items>[\d.]+(?:(?:,| og|-)\s*[\d.]+)*)\s*(?:følgende\s+)?(?<role>\p{L}+)?\s*:\s*(?<names>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex UnderItem { get; }

    [GeneratedRegex(@"^Fra\s+(?<rest>.+)$")]
    private static partial Regex From { get; }

    /// <summary>True while lines are taken for names.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>A list of people begins under a label.</summary>
    public void Begin(HeadField field, SourceLine line)
    {
        _isOpen = true;
        _isAbsence = field.Kind == HeadKind.Absent;
        _group = null;
        _defaultGroup = _isAbsence ? null : Fact.Of(field.Label, line.Number);
        if (field.Value.Length > 0 && !TryNames(field.Value, line)) _isOpen = false;
        else if (_isAbsence || field.Value.Length == 0) ledger.Turn(line.Number, field.Label);
    }

    /// <summary>Ends the list.</summary>
    public void End() => _isOpen = false;

    /// <summary>Takes a line; false when it names nobody, which ends the list.</summary>
    public bool TryTake(SourceLine line)
    {
        if (!_isOpen) return false;
        var text = line.Cells.Length > 1 ? string.Join(", ", line.Cells.Where(cell => cell.Length > 0)) : line.Plain;
        var isTaken = TryUnderItem(text, line) || TryGroup(text, line) || TryFrom(text, line) || TryNames(text, line);
        if (!isTaken) _isOpen = false;
        return isTaken;
    }

    private bool TryUnderItem(string text, SourceLine line)
    {
        if (UnderItem.Match(text) is not { Success: true } match || NameList.Of(match.Groups["names"].Value) is not { } people) return false;
        var numbers = Regex.Matches(match.Groups["items"].Value, @"\d+(?:\.\d+)*").Select(number => number.Value).ToList();
        var role = match.Groups["role"].Value;
        foreach (var person in people) Members(line).Add(new MemberDraft(role.Length > 0 ? new Person(person.Name, Join(Singular(role), person.Note)) : person, line.Number) { Items = numbers });
        ledger.Turn(line.Number, $"samt under ved til punkt punkterne pkt følgende {role} fra og");
        return true;
    }

    private bool TryGroup(string text, SourceLine line)
    {
        if (GroupLine.Match(text) is not { Success: true } match) return false;
        var (name, rest) = (match.Groups["group"].Value.Trim(), match.Groups["rest"].Value);
        if (name.Split(' ').Length > 6) return false;
        var before = _group;
        _group = new GroupDraft(Fact.Of(char.ToUpperInvariant(name[0]) + name[1..], line.Number));
        if (rest.Length > 0 && !TryNames(rest, line))
        {
            _group = before;
            return false;
        }

        ledger.Turn(line.Number, $"Fra {(char.IsLower(name[0]) ? name.Split(' ')[0] : "")}");
        if (!draft.Attendance.Contains(_group)) draft.Attendance.Add(_group);
        return true;
    }

    /// <summary>"Fra ProCon HR-chef Carina Holst Kristensen og vicedirektør Jesper Hass Rasmussen": each comes from there.</summary>
    private bool TryFrom(string text, SourceLine line)
    {
        if (From.Match(text) is not { Success: true } match || Person.Of(match.Groups["rest"].Value) is not { } person) return false;
        Members(line).Add(new MemberDraft(person, line.Number));
        ledger.Turn(line.Number, "Fra");
        return true;
    }

    private bool TryNames(string text, SourceLine line)
    {
        text = _group is null ? text : WithoutGroup(text, _group.Name.Text, line);
        if (NameList.Of(text) is not { } people) return false;
        ledger.Turn(line.Number, "og samt fra");
        foreach (var person in people)
        {
            var member = new MemberDraft(person, line.Number) { IsDoubtful = !Person.IsFullName(person.Name) };
            if (_isAbsence) draft.Absent.Add(member);
            else Members(line).Add(member);
        }

        return true;
    }

    private string WithoutGroup(string text, string group, SourceLine line)
    {
        var prefix = $"{group} - ";
        if (!text.StartsWith(prefix, StringComparison.Ordinal)) return text;
        ledger.Turn(line.Number, group);
        return text[prefix.Length..];
    }

    private List<MemberDraft> Members(SourceLine line)
    {
        if (_isAbsence) return draft.Absent;
        _group ??= new GroupDraft(_defaultGroup ?? Fact.Of("Deltagere", line.Number));
        if (!draft.Attendance.Contains(_group)) draft.Attendance.Add(_group);
        return _group.Members;
    }

    private static string Join(string one, string other) => other.Length == 0 ? one : $"{one}, {other}";

    private static string Singular(string role) => role.EndsWith("ere", StringComparison.Ordinal) ? role[..^1] : role;
}
