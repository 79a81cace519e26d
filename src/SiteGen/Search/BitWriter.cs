using System.Numerics;

namespace SiteGen.Search;

/// <summary>Writes a shard's codes, most significant bit first; <c>docs/search-index.md</c> defines them.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;
    private ulong _pending;
    private int _pendingBits;

    /// <summary>The lowest <paramref name="count"/> bits of a number, at most 32.</summary>
    public void Bits(uint value, int count)
    {
        _pending = (_pending << count) | (value & ((1UL << count) - 1));
        _pendingBits += count;
        while (_pendingBits >= 8)
        {
            _pendingBits -= 8;
            Append((byte)(_pending >> _pendingBits));
        }
    }

    /// <summary>Elias gamma code of a number from 1 on (P. Elias, 1975).</summary>
    public void Gamma(uint value)
    {
        var length = BitOperations.Log2(value);
        Bits(0, length);
        Bits(value, length + 1);
    }

    /// <summary>Rice code with parameter <paramref name="k"/> (R. F. Rice, 1979).</summary>
    public void Rice(int k, uint value)
    {
        var ones = value >> k;
        for (; ones >= 24; ones -= 24) Bits(0xFFFFFF, 24);
        Bits((uint)((1UL << (int)(ones + 1)) - 2), (int)ones + 1);
        Bits(value, k);
    }

    /// <summary>All bytes so far, the last one padded with zeros; then starts anew.</summary>
    public byte[] Finish()
    {
        if (_pendingBits > 0) Bits(0, 8 - _pendingBits);
        var bytes = _bytes[.._length];
        (_length, _pending) = (0, 0);
        return bytes;
    }

    private void Append(byte value)
    {
        if (_length == _bytes.Length) Array.Resize(ref _bytes, _length * 2);
        _bytes[_length++] = value;
    }
}
