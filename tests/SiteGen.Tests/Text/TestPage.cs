using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>Numbers its anchors, and refuses what a site refuses.</summary>
internal sealed class TestPage(int shift, string prefix = "a-") : IMarkdownPage
{
    private int _anchors;

    public int HeadingShift => shift;

    public string TableLabel => "Tabel";

    public IReadOnlySet<string> AllowedHtml { get; init; } = new HashSet<string>();

    public string AnchorFor(string heading) => $"{prefix}{++_anchors}";

    public string? Resolve(string target) => target.StartsWith("javascript:", StringComparison.Ordinal) || target.StartsWith("data:", StringComparison.Ordinal) ? null : target;

    public (int Width, int Height)? SizeOf(string address) => address == "f.svg" ? (640, 360) : null;

    public string PermalinkLabel(string heading) => $"Link til {heading}";
}
