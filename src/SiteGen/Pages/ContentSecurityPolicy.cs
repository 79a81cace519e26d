namespace SiteGen.Pages;

/// <summary>
/// What browsers may load for a page of the site: its own style sheet, scripts and pictures, and nothing from anywhere else. Said here
/// and nowhere else; pages carry it, and so do the headers of the web server.
/// </summary>
public static class ContentSecurityPolicy
{
    /// <summary>The policy that stands in every page.</summary>
    public const string InPage = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>The policy as a header, which also covers what is no page, and can forbid that others show the site in a frame (CSP 3, section 6.4.2).</summary>
    public const string InHeader = $"{InPage}; frame-ancestors 'none'";
}
