namespace SiteGen.Cli.Preview;

/// <summary>Reads a Content-Security-Policy just well enough to allow the page's own server for a few directives.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary><paramref name="policy"/> with <c>'self'</c> among the sources of each directive, everything else as it was.</summary>
    /// <param name="policy">Directives with their sources, parted by semicolons.</param>
    /// <param name="directives">Fetch directives, which fall back on <c>default-src</c> where the policy does not name them.</param>
    public static string AllowSelf(string policy, params ReadOnlySpan<string> directives)
    {
        var parts = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var directive in directives)
        {
            var index = parts.FindIndex(part => NameOf(part) == directive);
            if (index >= 0) parts[index] = WithSelf(directive, SourcesOf(parts[index]));
            else if (parts.Find(part => NameOf(part) == "default-src") is { } fallback) parts.Add(WithSelf(directive, SourcesOf(fallback)));
        }

        return string.Join("; ", parts);
    }

    private static string NameOf(string part) => part.Split(' ')[0].ToLowerInvariant();

    private static string[] SourcesOf(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];

    // 'none' means nothing at all only while it stands alone.
    private static string WithSelf(string directive, string[] sources) =>
        string.Join(' ', [directive, .. sources.Where(source => source is not ("'none'" or "'self'")), "'self'"]);
}
