using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Hosting;

/// <summary>The HTTP headers of a site, and which files they are for. Every form of configuration is made from these.</summary>
public static class SiteHeaders
{
    /// <summary>For a file whose name holds a hash of its content: a change gives it another name.</summary>
    public const string KeepForEver = "public, max-age=31536000, immutable";

    /// <summary>For everything else: keep it, and ask each time whether it still holds.</summary>
    public const string AskFirst = "no-cache";

    /// <summary>Headers of every answer.</summary>
    public static readonly ImmutableArray<(string Name, string Value)> Everywhere =
    [
        ("Content-Security-Policy", ContentSecurityPolicy.InHeader),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ];

    /// <summary>Regular expression, below the site's root, of the files that have a hash in their name.</summary>
    internal const string HashedFiles = @"(assets/.+|search-index/[A-Za-z0-9_-]{8}\.(bin|json|txt))$";

    /// <summary>What is worth compressing besides HTML.</summary>
    internal static readonly ImmutableArray<string> TextTypes =
        ["text/css", "text/plain", "text/csv", "text/calendar", "text/javascript", "application/javascript", "application/json", "application/xml", "text/xml", "application/atom+xml", "image/svg+xml"];
}
