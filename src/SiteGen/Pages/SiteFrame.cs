using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>What every page shows around its content.</summary>
public sealed record SiteFrame
{
    /// <summary>The site's name.</summary>
    public required string Title { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Language of the interface: <c>da</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Language of the record's own words when it is not the interface's; otherwise null.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>Text shown on every page, such as that this is a demonstration; null when there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>Who publishes the site; null when not given.</summary>
    public string? PublisherName { get; init; }

    /// <summary>The publisher's e-mail address; null when not given.</summary>
    public string? PublisherEmail { get; init; }

    /// <summary>The publisher's telephone number as written; null when not given.</summary>
    public string? PublisherPhone { get; init; }

    /// <summary>The number for <c>tel:</c>, digits and plus sign only; null when not given.</summary>
    public string? PublisherPhoneTarget { get; init; }

    /// <summary>What browsers may load for a page, for its <c>Content-Security-Policy</c>; safe to print as it is.</summary>
    public string ContentSecurityPolicy { get; } = Pages.ContentSecurityPolicy.InPage;

    /// <summary>The search page; null when there is nothing to search.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>The description by which a browser can add the site's search; null without a host, as it holds absolute addresses.</summary>
    public string? OpenSearchUrl { get; init; }

    /// <summary>The page that accounts for the record; null when there is no meeting to account for.</summary>
    public string? CompletenessUrl { get; init; }

    /// <summary>The main menu.</summary>
    public ImmutableArray<Link> Menu { get; init; } = [];

    /// <summary>Links in the footer: the search page, the account of the record and the ordinary pages.</summary>
    public ImmutableArray<Link> FooterLinks { get; init; } = [];

    /// <summary>The accessibility statement: the official address when the settings name one, else the site's own page; null when there is neither.</summary>
    public string? StatementUrl { get; init; }
}
