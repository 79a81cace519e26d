using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Output;

/// <summary>
/// What was read, on its way to or from the folder that is kept between builds. A form is written once and goes both ways: each method
/// takes the value that there is, notes it when the tape records, and returns the one that the tape holds. So what is written and what is
/// read cannot drift apart.
/// </summary>
internal abstract class Tape
{
    /// <summary>A whole number from 0.</summary>
    public abstract int Number(int value);

    /// <summary>A text, or null.</summary>
    public abstract string? TextOrNull(string? value);

    /// <summary>128 bits.</summary>
    public abstract Mark128 Mark(Mark128 value);

    /// <summary>What something else notes, with its length, to be passed over by who plays the tape and does not want it.</summary>
    /// <param name="note">Notes it; called by a tape that records alone.</param>
    /// <returns>The bytes, from a tape that plays; nothing from one that records.</returns>
    public abstract ReadOnlyMemory<byte> Part(Action note);

    /// <summary>A text.</summary>
    public string Text(string? value) => TextOrNull(value) ?? "";

    /// <summary>A moment in ticks.</summary>
    public long Ticks(long value) => (long)Mark(new Mark128(0, (ulong)value)).Low;

    /// <summary>Yes or no.</summary>
    public bool Flag(bool value) => Number(value ? 1 : 0) == 1;

    /// <summary>A day.</summary>
    public DateOnly Day(DateOnly value) => DateOnly.FromDayNumber(Number(value.DayNumber));

    /// <summary>A day, or null.</summary>
    public DateOnly? DayOrNull(DateOnly? value) => Number(value is { } day ? day.DayNumber + 1 : 0) is > 0 and var number ? DateOnly.FromDayNumber(number - 1) : null;

    /// <summary>A time of the day in whole minutes, or null.</summary>
    public TimeOnly? TimeOrNull(TimeOnly? value) => Number(value is { } time ? time.Hour * 60 + time.Minute + 1 : 0) is > 0 and var minutes ? new TimeOnly((minutes - 1) / 60, (minutes - 1) % 60) : null;

    /// <summary>A value out of many that both sides know: its place in <paramref name="known"/>, or null.</summary>
    public T? Known<T>(T? value, ImmutableArray<T> known) where T : class => Number(value is null ? 0 : known.IndexOf(value) + 1) is > 0 and var place ? known[place - 1] : null;

    /// <summary>A list.</summary>
    public ImmutableArray<T> Many<T>(ImmutableArray<T> values, Func<T?, T> form)
    {
        var given = values.IsDefault ? [] : values;
        var count = Number(given.Length);
        if (count == 0) return [];
        var many = new T[count];
        for (var i = 0; i < count; i++) many[i] = form(i < given.Length ? given[i] : default);
        return ImmutableCollectionsMarshal.AsImmutableArray(many);
    }

    /// <summary>A value that may be missing.</summary>
    public T? OrNull<T>(T? value, Func<T?, T> form) where T : class => Flag(value is not null) ? form(value) : null;
}

/// <summary>Notes values as bytes: numbers seven bits at a time, texts as UTF-8 with their length.</summary>
/// <param name="room">About how many bytes there will be; more are no fault.</param>
internal sealed class RecordingTape(int room = 256) : Tape
{
    private const int LengthBytes = 5;

    private byte[] _bytes = new byte[room];
    private int _length;

    /// <summary>Everything noted so far.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <inheritdoc/>
    public override int Number(int value)
    {
        Room(5);
        for (var rest = (uint)value; ; rest >>= 7)
        {
            _bytes[_length++] = (byte)(rest < 0x80 ? rest : rest | 0x80);
            if (rest < 0x80) return value;
        }
    }

    /// <inheritdoc/>
    public override string? TextOrNull(string? value)
    {
        if (value is null)
        {
            Number(0);
            return null;
        }

        Number(Encoding.UTF8.GetByteCount(value) + 1);
        Room(3 * value.Length);
        _length += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_length));
        return value;
    }

    /// <inheritdoc/>
    public override Mark128 Mark(Mark128 value)
    {
        Room(Mark128.Length);
        value.Into(_bytes.AsSpan(_length));
        _length += Mark128.Length;
        return value;
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Part(Action note)
    {
        // Its length stands before it, as a number that takes five bytes whatever it is.
        Room(LengthBytes);
        var start = _length += LengthBytes;
        note();
        var length = (uint)(_length - start);
        for (var i = LengthBytes; i > 0; i--, length >>= 7) _bytes[start - i] = (byte)(i > 1 ? length | 0x80 : length);
        return default;
    }

    /// <summary>Bytes as they are, with their length.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Room(int more)
    {
        if (_bytes.Length - _length < more) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + more));
    }
}

/// <summary>Gives back what a <see cref="RecordingTape"/> noted; the values that it is given are not looked at.</summary>
internal sealed class PlayingTape : Tape
{
    private readonly ReadOnlyMemory<byte> _memory;
    private readonly byte[] _bytes;
    private readonly int _start;
    private int _at;

    /// <param name="bytes">What was noted.</param>
    public PlayingTape(ReadOnlyMemory<byte> bytes)
    {
        // A build after an edit reads a million values: each asks an array, which is three times as fast as asking a memory for its bytes.
        var segment = MemoryMarshal.TryGetArray(bytes, out var array) && array.Array is not null ? array : new ArraySegment<byte>(bytes.ToArray());
        (_memory, _bytes, _start) = (bytes, segment.Array!, segment.Offset);
        _at = _start;
    }

    /// <inheritdoc/>
    public override int Number(int value)
    {
        uint number = _bytes[_at++];
        if (number < 0x80) return (int)number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = _bytes[_at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)number;
        }
    }

    /// <inheritdoc/>
    public override string? TextOrNull(string? value)
    {
        var length = Number(0) - 1;
        if (length < 0) return null;
        _at += length;
        return Encoding.UTF8.GetString(_bytes, _at - length, length);
    }

    /// <inheritdoc/>
    public override Mark128 Mark(Mark128 value)
    {
        _at += Mark128.Length;
        return Mark128.From(_bytes.AsSpan(_at - Mark128.Length));
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Part(Action note) => Bytes();

    /// <summary>Bytes as they lie on the tape.</summary>
    public ReadOnlyMemory<byte> Bytes()
    {
        var length = Number(0);
        _at += length;
        return _memory.Slice(_at - _start - length, length);
    }
}
