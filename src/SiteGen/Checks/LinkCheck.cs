using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Checks;

/// <summary>
/// Checks every link and picture that people wrote against the plan. It asks the same resolver that renders the pages, so what passes
/// here works there. Addresses on other sites are checked for their kind only; nothing is fetched.
/// </summary>
internal static class LinkCheck
{
    /// <summary>Adds SG0601 to SG0604 and SG0606.</summary>
    /// <param name="council">Whose texts to look through.</param>
    /// <param name="links">Knows where links lead.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    /// <param name="mayExist">Whether a target that the plan does not hold, written in the file of that path, may be there all the same, because only a part of the site was read; null when all of it was.</param>
    public static void Run(Council council, LinkResolver links, DiagnosticBag diagnostics, Func<string, string, bool>? mayExist = null)
    {
        var texts = council.Bodies.Select(body => body.Text).Concat(council.Pages.Select(page => page.Text));
        foreach (var (file, link) in texts.SelectMany(InnerLink.Of)) Check(link, file);
        Parallel.ForEach(council.Meetings, meeting =>
        {
            foreach (var (file, link) in meeting.InnerLinks) Check(link, file);
        });

        var old = council.OldAddresses;
        var targets = old.Removed.Where(removed => removed.Replacement is not null).Select(removed => (removed.Replacement!, removed.At)).Concat(old.Moved.Select(moved => (moved.Target, moved.At)));
        foreach (var (target, at) in targets) Check(new ProseLink(target, target, IsImage: false, at), at.Path);

        void Check(ProseLink link, string file)
        {
            if (link.IsImage && string.IsNullOrWhiteSpace(link.Text)) diagnostics.Add(DiagnosticCodes.NoAltText(link.At, link.Target));
            var resolved = links.Resolve(link.Target, file, link.IsImage);
            var fault = resolved.Fault switch
            {
                LinkFault.Broken when mayExist?.Invoke(link.Target, file) == true => null,
                LinkFault.Broken => DiagnosticCodes.BrokenLink(link.At, link.Target, resolved.Nearest),
                LinkFault.Anchor => DiagnosticCodes.BrokenAnchor(link.At, link.Target, resolved.Nearest),
                LinkFault.Scheme => DiagnosticCodes.ForbiddenScheme(link.At, link.Target),
                LinkFault.PictureElsewhere => DiagnosticCodes.PictureElsewhere(link.At, link.Target),
                _ => null,
            };
            if (fault is not null) diagnostics.Add(fault);
        }
    }

    /// <summary>Every text that people wrote.</summary>
    public static IEnumerable<Prose> Proses(Council council) => council.Bodies.Select(body => body.Text)
        .Concat(council.Pages.Select(page => page.Text))
        .Concat(council.Meetings.Select(meeting => meeting.Introduction))
        .Concat(council.Items.SelectMany(treated => treated.Item.Sections).Select(section => section.Text));
}
