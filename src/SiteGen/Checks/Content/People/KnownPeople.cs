using System.Collections.Frozen;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Everybody that the record of a body knows: its members, and whoever took part in one of its meetings. Members change; an archive remembers them.</summary>
internal sealed class KnownPeople
{
    private readonly FrozenSet<string> _names;

    public KnownPeople(Body body, IEnumerable<Meeting> meetings)
    {
        HasMembers = !body.Members.IsEmpty;
        _names = body.Members.Select(member => member.Name)
            .Concat(meetings.SelectMany(meeting => meeting.Attendance.SelectMany(group => group.Members).Select(person => person.Name)
                .Concat(meeting.Absent.Select(absence => absence.Substitute).Append(meeting.Chair).Append(meeting.Secretary).OfType<string>())))
            .Select(Bare).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True when the body lists its members: then a name that nobody has is wrong, otherwise only one that is nearly somebody's.</summary>
    public bool HasMembers { get; }

    /// <summary>Every name.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>True when somebody has this name.</summary>
    public bool Has(string name) => _names.Contains(Bare(name));

    /// <summary>A name without party letter or note in brackets, with single blanks.</summary>
    public static string Bare(string name)
    {
        var bracket = name.IndexOf('(');
        if (bracket <= 0 && name is not ([' ', ..] or [.., ' ']) && !name.Contains("  ", StringComparison.Ordinal)) return name;
        return string.Join(' ', (bracket > 0 ? name[..bracket] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
