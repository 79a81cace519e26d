namespace SiteGen.Pages;

/// <summary>An ordinary page of text: about the site, the reading guide, the accessibility statement.</summary>
/// <param name="TextKind"><c>plain</c> or <c>statement</c>.</param>
public sealed record TextPage(string TextKind) : Page
{
    /// <inheritdoc/>
    public override string Kind => TextKind;

    /// <summary>Its text.</summary>
    public required string Html { get; init; }

    /// <summary>The day on which its content was last gone through; null when not given.</summary>
    public DateText? LastReviewed { get; init; }
}
