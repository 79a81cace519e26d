namespace SiteGen.Text;

/// <summary>Orders numbers of agenda items as people count: 2.9 before 2.10, 2.1 before 2.1.1, and 1a between 1 and 2.</summary>
public sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The order of agendas.</summary>
    public static readonly NaturalOrder Numbers = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (true)
        {
            var a = Part(left);
            var b = Part(right);
            var digitsA = Digits(a);
            var digitsB = Digits(b);
            var order = digitsA.Length != digitsB.Length ? digitsA.Length.CompareTo(digitsB.Length) : digitsA.SequenceCompareTo(digitsB);
            if (order == 0) order = a.SequenceCompareTo(b);
            if (order != 0) return order;
            var (isLastLeft, isLastRight) = (a.Length == left.Length, b.Length == right.Length);
            if (isLastLeft || isLastRight) return isLastLeft == isLastRight ? string.CompareOrdinal(x, y) : isLastLeft ? -1 : 1;
            left = left[(a.Length + 1)..];
            right = right[(b.Length + 1)..];
        }
    }

    /// <summary>What stands before the next full stop or hyphen.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> number) => number.IndexOfAny('.', '-') is var end and >= 0 ? number[..end] : number;

    /// <summary>The digits that a part begins with, without leading zeros: of two, the longer is the larger number. Empty for <c>a</c>.</summary>
    private static ReadOnlySpan<char> Digits(ReadOnlySpan<char> part)
    {
        var end = part.IndexOfAnyExcept(Ranges.Digits);
        return (end < 0 ? part : part[..end]).TrimStart('0');
    }
}
