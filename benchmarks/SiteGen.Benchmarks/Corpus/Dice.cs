namespace SiteGen.Benchmarks.Corpus;

/// <summary>
/// Numbers that look random and are the same on every machine and in every version of .NET (SplitMix64). Every item throws its own dice,
/// so that items can be written side by side and a larger corpus begins as a smaller one does.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one part of the corpus.</summary>
    public static Dice For(ulong seed, params ReadOnlySpan<int> path)
    {
        var state = seed;
        foreach (var step in path) state = new Dice(state ^ ((ulong)step * 0x9E3779B97F4A7C15)).Next();
        return new Dice(state);
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 up to, but not, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(((UInt128)Next() * (ulong)count) >> 64);

    /// <summary>Both ends count.</summary>
    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool Chance(double share) => Fraction() < share;

    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>An index, each as often as its weight says.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights) sum += weight;
        var left = Below(sum);
        for (var index = 0; ; index++)
        {
            left -= weights[index];
            if (left < 0) return index;
        }
    }

    /// <summary>Mean 0, spread 1 (Box and Muller).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Fraction())) * Math.Cos(2 * Math.PI * Fraction());

    /// <summary>Some of the values, in an order of their own.</summary>
    public T[] Sample<T>(IReadOnlyList<T> values, int count)
    {
        var left = values.ToList();
        var taken = new T[Math.Min(count, left.Count)];
        for (var index = 0; index < taken.Length; index++)
        {
            var chosen = Below(left.Count);
            taken[index] = left[chosen];
            left.RemoveAt(chosen);
        }

        return taken;
    }
}
