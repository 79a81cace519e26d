namespace SiteGen.Text;

/// <summary>
/// Orders words as a Danish reader expects: case ignored, æ, ø, å after z, aa as å. Written out here because the order must not
/// depend on which version of the ICU tables a machine has.
/// </summary>
public sealed class Alphabetical : IComparer<string>
{
    /// <summary>The order of the site's lists.</summary>
    public static readonly Alphabetical Order = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) =>
        string.CompareOrdinal(Key(x ?? ""), Key(y ?? "")) is var order and not 0 ? order : string.CompareOrdinal(x, y);

    private static string Key(string word) => word.ToLowerInvariant()
        .Replace("aa", "å").Replace('é', 'e').Replace('ü', 'y').Replace('ä', 'æ').Replace('ö', 'ø')
        .Replace('æ', '\uE001').Replace('ø', '\uE002').Replace('å', '\uE003');
}
