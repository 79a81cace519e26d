using System.Numerics;

namespace SiteGen.Search;

/// <summary>Reads what <see cref="BitWriter"/> wrote.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct BitReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _next;

    // The bits to come, the next one highest; behind them zeros.
    private ulong _ahead;
    private int _count;

    /// <summary>The next <paramref name="count"/> bits, at most 32.</summary>
    public uint Bits(int count)
    {
        if (count == 0) return 0;
        Fill();
        var value = (uint)(_ahead >> (64 - count));
        Skip(count);
        return value;
    }

    /// <summary>A number in Elias gamma code.</summary>
    public uint Gamma()
    {
        Fill();
        var zeros = BitOperations.LeadingZeroCount(_ahead);
        Skip(zeros);
        return Bits(zeros + 1);
    }

    /// <summary>A number in Rice code.</summary>
    public uint Rice(int k)
    {
        var high = 0u;
        Fill();
        int ones;
        while ((ones = BitOperations.LeadingZeroCount(~_ahead)) >= _count)
        {
            high += (uint)_count;
            Skip(_count);
            Fill();
        }

        high += (uint)ones;
        Skip(ones + 1);
        return high << k | Bits(k);
    }

    private void Skip(int count)
    {
        _ahead = count == 64 ? 0 : _ahead << count;
        _count -= count;
    }

    private void Fill()
    {
        for (; _count <= 56 && _next < _bytes.Length; _count += 8) _ahead |= (ulong)_bytes[_next++] << (56 - _count);
    }
}
