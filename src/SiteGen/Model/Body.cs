using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A deciding body: a council, a committee, a labour-market council. OParl <c>Organization</c>, schema.org <c>GovernmentOrganization</c>.</summary>
public sealed record Body
{
    /// <summary>File name without extension, unique on the site and part of the permanent URL: <c>rar-nordjylland</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name as citizens know it.</summary>
    public required string Name { get; init; }

    /// <summary>The formal name; null when it is the same as <see cref="Name"/>.</summary>
    public string? FullName { get; init; }

    /// <summary>What kind of body it is, in words: "Regionalt arbejdsmarkedsråd". Null when not given. OParl <c>classification</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>The authority that serves the body; null when not given.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The municipalities that the body covers, in the order given.</summary>
    public ImmutableArray<string> Municipalities { get; init; } = [];

    /// <summary>Members by name, in the order given; empty when the minutes alone say who takes part.</summary>
    public ImmutableArray<Member> Members { get; init; } = [];

    /// <summary>What the body does and decides, in Markdown.</summary>
    public required Prose Text { get; init; }

    /// <summary>Old addresses that lead here now, each starting with a slash.</summary>
    public ImmutableArray<string> Redirects { get; init; } = [];

    /// <summary>Tells its file's bytes from all others; 0 when it was not read from a file. Only for what is kept between builds.</summary>
    internal Mark128 Mark { get; init; }
}

/// <summary>The authority behind a body, such as the municipality whose committee it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its website; null when not given.</param>
public sealed record Authority(string Name, string? Url = null);

/// <summary>A member of a body. OParl <c>Membership</c> with its <c>Person</c>.</summary>
/// <param name="Name">The person's name as it is written in the minutes.</param>
/// <param name="Role">Such as chair; null for an ordinary member.</param>
/// <param name="Organisation">Who the member represents; null when not given.</param>
public sealed record Member(string Name, string? Role = null, string? Organisation = null);
