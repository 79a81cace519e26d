namespace SiteGen.Text;

/// <summary>Orders numbers of agenda items as people count: 2.9 before 2.10, 2.1 before 2.1.1, and 1a between 1 and 2.</summary>
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
            var (a, b) = (Digits(left[i]), Digits(right[i]));
            var order = a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
            if (order == 0) order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    /// <summary>The digits that a part begins with, without leading zeros: of two, the longer is the larger number. Empty for <c>a</c>.</summary>
    private static string Digits(string part) => string.Concat(part.TakeWhile(char.IsAsciiDigit)).TrimStart('0');
}
