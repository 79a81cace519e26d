using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteGen.Text;

/// <summary>
/// Tells one content from another, eight bytes at a step: an archive is compared with the build before ten times as fast as by SHA-256.
/// It notices what happened by accident; against somebody who wants two texts to look alike it is no help, and nothing published rests on it.
/// </summary>
internal struct Fingerprint
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;

    private ulong _a = First;
    private ulong _b = Second;

    /// <summary>The fingerprint of nothing.</summary>
    public Fingerprint()
    {
    }

    /// <summary>128 bits; the same for the same parts in the same order.</summary>
    public readonly Mark128 Value => new(Mixed(_a ^ BitOperations.RotateLeft(_b, 32)), Mixed(_b + _a));

    /// <summary>The fingerprint of one part.</summary>
    public static Mark128 Of(ReadOnlySpan<byte> part)
    {
        var fingerprint = new Fingerprint();
        fingerprint.Add(part);
        return fingerprint.Value;
    }

    /// <summary>Takes another fingerprint in.</summary>
    public void Add(Mark128 part)
    {
        Step(part.Low);
        Step(part.High);
    }

    /// <summary>Takes a number in.</summary>
    public void Add(long part) => Step((ulong)part);

    /// <summary>Takes a part in. Where one part ends and the next begins counts too.</summary>
    public void Add(ReadOnlySpan<byte> part)
    {
        var whole = MemoryMarshal.Cast<byte, ulong>(part);
        var (a, b) = (_a, _b);
        foreach (var x in whole) Step(ref a, ref b, x);
        (_a, _b) = (a, b);
        var rest = 0UL;
        foreach (var x in part[(whole.Length * sizeof(ulong))..]) rest = rest << 8 | x;
        Step(rest);
        Step((ulong)part.Length);
    }

    /// <summary>Takes a text in.</summary>
    public void Add(string part) => Add(MemoryMarshal.AsBytes(part.AsSpan()));

    private void Step(ulong x) => Step(ref _a, ref _b, x);

    // Every byte that is kept or compared goes through here: a call for each eight would take as long as the step itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(ref ulong a, ref ulong b, ulong x)
    {
        a = BitOperations.RotateLeft((a ^ x) * First, 29);
        b = BitOperations.RotateLeft((b + x) * Second, 31);
    }

    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 32)) * First;
        x = (x ^ (x >> 29)) * Second;
        return x ^ (x >> 32);
    }
}
