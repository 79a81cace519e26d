namespace SiteGen.Checks.External;

/// <summary>How the check behaves towards the websites that it asks.</summary>
public sealed record Politeness
{
    /// <summary>Pause between two requests to one host.</summary>
    public TimeSpan BetweenRequests { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait for the first line of an answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a <c>Retry-After</c> is waited for; a longer one is left for another day.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many hosts are asked at a time; each of them one request at a time.</summary>
    public int HostsAtATime { get; init; } = 8;

    /// <summary>How long a good answer holds before it is asked for again. Bad ones are asked for every time.</summary>
    public TimeSpan GoodFor { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Whether addresses of private networks may be asked. For tests alone.</summary>
    public bool AllowsPrivateAddresses { get; init; }
}
