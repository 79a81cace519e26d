using System.Buffers.Binary;
using System.Globalization;

namespace SiteGen.Text;

/// <summary>
/// 128 bits that tell one thing from another. The framework's own <see cref="UInt128"/> will not do: its layout is not settled, so no method
/// that touches one, or a type that holds one, is compiled beforehand, and each is compiled anew at every start.
/// </summary>
/// <param name="High">The upper half.</param>
/// <param name="Low">The lower half.</param>
internal readonly record struct Mark128(ulong High, ulong Low) : IComparable<Mark128>
{
    /// <summary>Bytes that it takes.</summary>
    public const int Length = 16;

    /// <summary>True for one that says nothing.</summary>
    public bool IsNone => (High | Low) == 0;

    /// <summary>Reads one.</summary>
    public static Mark128 From(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes));

    /// <summary>Writes it as <see cref="From"/> reads it.</summary>
    public void Into(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Low);
    }

    /// <summary>It as an array of bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        Into(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public int CompareTo(Mark128 other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", CultureInfo.InvariantCulture) + Low.ToString("x16", CultureInfo.InvariantCulture);
}
