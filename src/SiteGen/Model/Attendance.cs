using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Those who attended on behalf of the same organisation or in the same capacity.</summary>
/// <param name="Group">The delegation's name, such as "DA" or "Tilforordnede".</param>
/// <param name="Members">Its people in the order given.</param>
public sealed record Delegation(string Group, ImmutableArray<Attendee> Members);

/// <summary>A person who attended a meeting or a part of it.</summary>
/// <param name="Name">The name as the minutes give it.</param>
/// <param name="Note">Title, organisation or capacity in words; null when there is none.</param>
/// <param name="From">Came at this time; null when present from the start.</param>
/// <param name="Until">Left at this time; null when present to the end.</param>
/// <param name="Items">Numbers of the only items attended; empty when all.</param>
public sealed record Attendee(string Name, string? Note, TimeOnly? From, TimeOnly? Until, ImmutableArray<string> Items);

/// <summary>A person who was absent from a whole meeting.</summary>
/// <param name="Name">The name as the minutes give it.</param>
/// <param name="Reason">Why; null when not given.</param>
/// <param name="Substitute">Who came instead; null when nobody did.</param>
public sealed record Absence(string Name, string? Reason = null, string? Substitute = null);

/// <summary>A person who presents an item.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Organisation">Where the person comes from; null when not given.</param>
public sealed record Presenter(string Name, string? Organisation = null);
