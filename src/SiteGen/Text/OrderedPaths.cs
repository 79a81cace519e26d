namespace SiteGen.Text;

/// <summary>Paths in ordinal order, forward slashes: what lies in one folder stands together.</summary>
internal static class OrderedPaths
{
    /// <summary>Where a path stands, or would: the number of paths that stand before it.</summary>
    /// <param name="count">How many paths there are.</param>
    /// <param name="pathAt">Gives the path at a place.</param>
    /// <param name="path">The path.</param>
    public static int PlaceOf(int count, Func<int, string> pathAt, string path)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(pathAt(middle), path) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>How many characters of two paths are the same folders, with the slash behind them.</summary>
    public static int SharedFolders(string one, string other) => one.AsSpan(0, one.AsSpan().CommonPrefixLength(other)).LastIndexOf('/') + 1;
}
