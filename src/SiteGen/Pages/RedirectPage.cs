namespace SiteGen.Pages;

/// <summary>A stub at an old address that sends readers on at once and says so to those whose browser does not follow.</summary>
public sealed record RedirectPage : Page
{
    /// <inheritdoc/>
    public override string Kind => "redirect";

    /// <summary>Where the content lies now.</summary>
    public required string Target { get; init; }
}
