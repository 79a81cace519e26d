using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks.External;

/// <summary>An address on another website, and where it is written.</summary>
/// <param name="Address">As written, http or https.</param>
/// <param name="At">The place.</param>
public sealed record ExternalLink(string Address, SourceSpan At);

/// <summary>Finds every link that leads off the site.</summary>
internal static class ExternalLinks
{
    /// <summary>Links in texts, linked attachments, authorities, and the addresses in the settings.</summary>
    public static ImmutableArray<ExternalLink> Of(Council council, SiteOptions options)
    {
        var settings = new SourceSpan("statiq.json");
        var attachments = council.Meetings.SelectMany(meeting => meeting.Attachments).Concat(council.Items.SelectMany(treated => treated.Item.Attachments)).OfType<LinkAttachment>();
        var old = council.OldAddresses;
        return
        [
            .. LinkCheck.Proses(council).SelectMany(prose => prose.Links).Select(link => new ExternalLink(link.Target, link.At))
                .Concat(attachments.Select(attachment => new ExternalLink(attachment.Url, attachment.At)))
                .Concat(council.Bodies.Where(body => body.Authority?.Url is not null).Select(body => new ExternalLink(body.Authority!.Url!, new SourceSpan(body.Text.File))))
                .Concat(old.Moved.Select(moved => new ExternalLink(moved.Target, moved.At)))
                .Concat(old.Removed.Select(removed => new ExternalLink(removed.Replacement ?? "", removed.At)))
                .Append(new ExternalLink(options.AccessibilityStatement ?? "", settings))
                .Append(new ExternalLink(options.Publisher?.Website ?? "", settings))
                .Where(link => link.Address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || link.Address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)),
        ];
    }
}
