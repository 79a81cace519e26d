using System.Collections.Concurrent;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>Everybody that the record of a body knows: its members, and whoever took part in one of its meetings. Members change; an archive remembers them.</summary>
internal sealed class KnownPeople
{
    private readonly HashSet<string> _names;
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    public KnownPeople(Body body, IEnumerable<Meeting> meetings)
    {
        HasMembers = !body.Members.IsEmpty;
        _names = body.Members.Select(member => member.Name)
            .Concat(meetings.SelectMany(meeting => meeting.Attendance.SelectMany(group => group.Members).Select(person => person.Name)
                .Concat(meeting.Absent.Select(absence => absence.Substitute).Append(meeting.Chair).Append(meeting.Secretary).OfType<string>())))
            .Select(Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True when the body lists its members: then a name that nobody has is wrong, otherwise only one that is nearly somebody's.</summary>
    public bool HasMembers { get; }

    /// <summary>True when somebody has this name.</summary>
    public bool Has(string name) => _names.Contains(Bare(name));

    /// <summary>Somebody whose name is nearly this one; null when nobody's is. Who is missing once is often missing again.</summary>
    public string? NearestTo(string name) => _nearest.GetOrAdd(Bare(name), bare => Nearest.To(bare, _names));

    /// <summary>A name without party letter or note in brackets, with single blanks.</summary>
    public static string Bare(string name)
    {
        var bracket = name.IndexOf('(');
        if (bracket <= 0 && name is not ([' ', ..] or [.., ' ']) && !name.Contains("  ", StringComparison.Ordinal)) return name;
        return string.Join(' ', (bracket > 0 ? name[..bracket] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
