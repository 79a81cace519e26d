using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// A page that the site will have. There is one of these for each page of an archive in every build, and an edit makes hardly any of the pages:
/// those that an archive has thousands of have types of their own, which hold nothing but what they show.
/// </summary>
/// <param name="urls">Every address.</param>
/// <param name="url">See <see cref="Url"/>.</param>
internal abstract class PlannedPage(SiteUrls urls, string url)
{
    /// <summary>Its address.</summary>
    public string Url { get; } = url;

    /// <summary>Path of its file below the output folder.</summary>
    public string File { get; } = urls.FileOf(url);

    /// <summary>The file that it shows, or that asks for it; null for lists.</summary>
    public virtual string? Source => null;

    /// <summary>The file of which a fault in its address is told.</summary>
    public virtual string Origin => Source ?? "statiq.json";

    /// <summary>Tells every state of the files that its anchors depend on from all others; nothing when they are few, or none.</summary>
    public virtual Mark128 FilesMark => default;

    /// <summary>The day its content last changed; null when that is not recorded.</summary>
    public virtual DateOnly? ChangedOn => null;

    /// <summary>Where a stub at an old address leads; null for every other page.</summary>
    public virtual string? MovedTo => null;

    /// <summary>True for a notice that something was taken down.</summary>
    public virtual bool IsRemoved => false;

    /// <summary>True for a page with content of its own.</summary>
    public bool IsCurrent => MovedTo is null && !IsRemoved;

    /// <summary>Fills it; called when it is rendered, from any thread.</summary>
    public abstract Page Make();

    /// <summary>What stands for the page from one build to the next; nothing for a page that is made in every build.</summary>
    public virtual Mark128 KeyBy(PageKeys keys) => default;

    /// <summary>The anchors that a link to it may name, in order; null when they are not planned, and any may be named.</summary>
    public virtual IEnumerable<string>? FindAnchors() => null;
}

/// <summary>A page of which the site has one or a few.</summary>
/// <param name="urls">Every address.</param>
/// <param name="url">See <see cref="PlannedPage.Url"/>.</param>
/// <param name="source">See <see cref="PlannedPage.Source"/>.</param>
/// <param name="make">Fills it.</param>
/// <param name="key">Gives what stands for it; null for a page that is made in every build.</param>
/// <param name="anchors">Gives the anchors that a link to it may name; null when any may be named.</param>
internal sealed class SinglePage(SiteUrls urls, string url, string? source, Func<Page> make, Func<PageKeys, Mark128>? key, Func<IEnumerable<string>>? anchors = null) : PlannedPage(urls, url)
{
    public override string? Source => source;

    public override Page Make() => make();

    public override Mark128 KeyBy(PageKeys keys) => key?.Invoke(keys) ?? default;

    public override IEnumerable<string>? FindAnchors() => anchors?.Invoke();
}
