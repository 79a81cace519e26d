using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>The part that the keys of all pages have in common: what can show on any page.</summary>
internal static class CommonKey
{
    /// <summary>What is known of it before the record is read.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="words">The mark of the theme, which holds the words of the interface.</param>
    /// <param name="vocabulary">The mark of the site's own vocabulary; null when it has none.</param>
    public static Mark128 Of(SiteOptions options, Mark128 words, Mark128? vocabulary)
    {
        var key = new Fingerprint();
        key.Add(typeof(CommonKey).Module.ModuleVersionId.ToByteArray());

        // Every setting but those that say where and when the site is built; a record prints each of them, and lists only by their type.
        key.Add((options with { SiteFolder = "/", OutputPath = "", CacheFolder = null, StandingIn = null, Published = null, AsOf = default, Severities = Diagnostics.Severities.Usual, AllowedHtml = [] }).ToString());
        foreach (var tag in options.AllowedHtml.Order(StringComparer.Ordinal)) key.Add(tag);
        key.Add(words);
        key.Add(vocabulary ?? default);
        return key.Value;
    }

    /// <summary>All of it.</summary>
    /// <param name="before">What was known of it before the record was read.</param>
    /// <param name="frame">What stands around every page.</param>
    /// <param name="bodies">The bodies, of which other pages than their own show a few facts.</param>
    public static Mark128 Of(Mark128 before, SiteFrame frame, ImmutableArray<Body> bodies)
    {
        var key = new Fingerprint();
        key.Add(before);
        foreach (var link in frame.Menu.Concat(frame.FooterLinks))
        {
            key.Add(link.Text);
            key.Add(link.Url);
        }

        // Text and members of a body stand on its own page alone.
        foreach (var body in bodies)
        {
            foreach (var fact in new[] { body.Id, body.Name, body.FullName, body.Classification, body.Authority?.Name, body.Authority?.Url }) key.Add(fact ?? "");
        }

        foreach (var url in new[] { frame.SearchUrl, frame.OpenSearchUrl, frame.CompletenessUrl, frame.StatementUrl }) key.Add(url ?? "");
        return key.Value;
    }
}
