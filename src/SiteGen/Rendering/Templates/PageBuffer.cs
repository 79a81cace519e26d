using System.Buffers;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// One page while it is written: the bytes so far, and the contexts that its templates stand in. A context, or an argument with a
/// name, lies in a slot whose number is known when the theme is compiled; every call of a component has slots of its own.
/// </summary>
internal sealed class PageBuffer
{
    /// <summary>Above this the buffer of an unusually long page is not kept for the next one.</summary>
    private const int KeptBytes = 4 * 1024 * 1024;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");

    private byte[] _bytes = new byte[64 * 1024];
    private Slot[] _slots = new Slot[64];
    private int _base;
    private int _top;

    /// <summary>The page's record.</summary>
    public Page Page { get; private set; } = null!;

    /// <summary>The frame around it.</summary>
    public SiteFrame Site { get; private set; } = null!;

    /// <summary>How many bytes are written.</summary>
    public int Length { get; private set; }

    /// <summary>How many components stand around what is being written.</summary>
    public int Depth { get; set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Begin(Page page, SiteFrame site)
    {
        (Page, Site, Length, Depth, _base, _top) = (page, site, 0, 0, 0, 0);
        if (_bytes.Length > KeptBytes) _bytes = new byte[64 * 1024];
    }

    /// <summary>Lets go of the page, so that a thread that is done keeps none alive.</summary>
    public void End()
    {
        (Page, Site) = (null!, null!);
        Array.Clear(_slots);
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes text as it is.</summary>
    public void WriteRaw(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Escapes the five characters that mean something in HTML, and no others, so that æ stays æ.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            WriteRaw(text[..at]);
            Write(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(at + 1)..];
        }

        WriteRaw(text);
    }

    /// <summary>Takes back what was written after <paramref name="length"/>, and tells it.</summary>
    public string TakeBack(int length)
    {
        var text = Encoding.UTF8.GetString(_bytes.AsSpan(length, Length - length));
        Length = length;
        return text;
    }

    /// <summary>Claims slots for a template that is about to be written; the caller's own stay in reach until <see cref="Enter"/>.</summary>
    /// <param name="slots">How many it needs.</param>
    /// <returns>Where the slots of both lie.</returns>
    public Call Claim(int slots)
    {
        var call = new Call(_base, _top);
        _top += slots;
        while (_top > _slots.Length) Array.Resize(ref _slots, _slots.Length * 2);
        return call;
    }

    /// <summary>Sets a claimed slot.</summary>
    public void Give(Call call, int slot, object? value, int index = 0, int count = 0) => _slots[call.Callee + slot] = new Slot(value, index, count);

    public void Enter(Call call) => _base = call.Callee;

    public void Leave(Call call) => (_base, _top) = (call.Caller, call.Callee);

    public object? Get(int slot) => _slots[_base + slot].Value;

    public (int Index, int Count) Turn(int slot) => (_slots[_base + slot].Index, _slots[_base + slot].Count);

    public void Set(int slot, object? value, int index = 0, int count = 0) => _slots[_base + slot] = new Slot(value, index, count);

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
    }

    /// <summary>Where the slots of a template and of its caller begin.</summary>
    public readonly record struct Call(int Caller, int Callee);

    /// <summary>A context or argument; in a list, which entry of how many it is.</summary>
    private readonly record struct Slot(object? Value, int Index, int Count);
}
