namespace SiteGen.Text;

/// <summary>Orders numbers of agenda items as people count: 2.9 before 2.10, and 2.1 before 2.1.1.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order of agendas.</summary>
    public static readonly NaturalOrder Numbers = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = (x ?? "").Split('.', '-');
        var right = (y ?? "").Split('.', '-');
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = int.TryParse(left[i], out var a) && int.TryParse(right[i], out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }
}
