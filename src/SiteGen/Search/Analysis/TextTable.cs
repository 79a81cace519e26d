namespace SiteGen.Search;

/// <summary>
/// Distinct texts, each with a number of its own: the archive's words, or its terms. All letters lie in one array, so hundreds of thousands
/// of them are read, kept and compared without a string being made. The numbers say nothing, and nothing that is published may depend on them.
/// </summary>
internal sealed class TextTable
{
    private readonly Lock _adding = new();
    private Store _store;
    private int _count;

    /// <summary>Letters that there should be room for in what is read from the build before: an edit brings few new words, and without room the arrays are copied for the first.</summary>
    public const int SpareLetters = 4096;

    /// <summary>The same for the other arrays.</summary>
    public const int SpareTexts = 512;

    /// <summary>No texts yet.</summary>
    public TextTable() => _store = Store.Of([], [], [], 0);

    /// <summary>Texts that were kept.</summary>
    /// <param name="letters">The letters of all of them.</param>
    /// <param name="ends">Where each ends. An empty text is a number that is not used any more.</param>
    /// <param name="hashes">The hash of each.</param>
    /// <param name="slots">Their numbers by hash: <see cref="Slots"/> of the table that was kept.</param>
    /// <param name="count">How many texts there are; the arrays may have room for more.</param>
    public TextTable(char[] letters, int[] ends, uint[] hashes, int[] slots, int count) => (_store, _count) = (new Store(letters, ends, hashes, slots), count);

    /// <summary>How many numbers are taken; the highest is one less.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>How many letters all texts have together.</summary>
    public int Letters => _count == 0 ? 0 : _store.Ends[_count - 1];

    /// <summary>The letters of all texts, one behind the other.</summary>
    public ReadOnlySpan<char> AllLetters => _store.Letters.AsSpan(0, Letters);

    /// <summary>Where each text ends.</summary>
    public ReadOnlySpan<int> Ends => _store.Ends.AsSpan(0, _count);

    /// <summary>The hash of each.</summary>
    public ReadOnlySpan<uint> Hashes => _store.Hashes.AsSpan(0, _count);

    /// <summary>Numbers by hash, to keep: to find a place for half a million texts takes longer than to read it.</summary>
    public ReadOnlySpan<int> Slots => _store.Slots;

    /// <summary>The text with a number.</summary>
    public ReadOnlySpan<char> this[int number] => _store.Text(number);

    /// <summary>The hash of the text with a number.</summary>
    public uint HashOf(int number) => _store.Hashes[number];

    /// <summary>The number of a text; -1 when it has none. Safe from any thread.</summary>
    public int Find(ReadOnlySpan<char> text) => Volatile.Read(ref _store).Find(text, HashOf(text));

    /// <summary>The number of a text, a new one when it has none. Safe from any thread.</summary>
    public int NumberOf(ReadOnlySpan<char> text)
    {
        var hash = HashOf(text);
        if (Volatile.Read(ref _store).Find(text, hash) is var known and >= 0) return known;
        lock (_adding)
        {
            known = _store.Find(text, hash);
            return known >= 0 ? known : Add(text, hash);
        }
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo) with a final mix, since neighbours in the order differ in their last letters only.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0x811c9dc5;
        foreach (var c in text) hash = (hash ^ c) * 0x01000193;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ (hash >> 12);
    }

    private int Add(ReadOnlySpan<char> text, uint hash)
    {
        var start = _count == 0 ? 0 : _store.Ends[_count - 1];
        var hasRoom = start + text.Length <= _store.Letters.Length && _count < _store.Ends.Length && _count * 2 < _store.Slots.Length;

        // Others go on reading the old arrays, which hold all that they can have heard of.
        if (!hasRoom) Volatile.Write(ref _store, _store.Grown(_count, start, text.Length));
        text.CopyTo(_store.Letters.AsSpan(start));
        (_store.Ends[_count], _store.Hashes[_count]) = (start + text.Length, hash);
        _store.Publish(_count, hash);
        Volatile.Write(ref _count, _count + 1);
        return _count - 1;
    }

    /// <param name="Letters">Letters of all texts.</param>
    /// <param name="Ends">Where each text ends.</param>
    /// <param name="Hashes">The hash of each.</param>
    /// <param name="Slots">Numbers by hash, each plus one; the next free slot takes those whose own is taken. A power of two of them.</param>
    private sealed record Store(char[] Letters, int[] Ends, uint[] Hashes, int[] Slots)
    {
        public static Store Of(char[] letters, int[] ends, uint[] hashes, int count)
        {
            var store = new Store(letters, ends, hashes, new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, count * 3))]);
            for (var number = 0; number < count; number++)
            {
                if (!store.Text(number).IsEmpty) store.Publish(number, hashes[number]);
            }

            return store;
        }

        public ReadOnlySpan<char> Text(int number) => Letters.AsSpan(number == 0 ? 0 : Ends[number - 1], Ends[number] - (number == 0 ? 0 : Ends[number - 1]));

        public int Find(ReadOnlySpan<char> text, uint hash)
        {
            for (var slot = (int)hash & (Slots.Length - 1); ; slot = (slot + 1) & (Slots.Length - 1))
            {
                var number = Volatile.Read(ref Slots[slot]) - 1;
                if (number < 0 || (Hashes[number] == hash && Text(number).SequenceEqual(text))) return number;
            }
        }

        public void Publish(int number, uint hash)
        {
            var slot = (int)hash & (Slots.Length - 1);
            while (Slots[slot] != 0) slot = (slot + 1) & (Slots.Length - 1);
            Volatile.Write(ref Slots[slot], number + 1);
        }

        public Store Grown(int count, int letters, int more)
        {
            var (texts, ends, hashes) = (new char[Math.Max(letters + more, letters * 3 / 2 + SpareLetters)], new int[count * 3 / 2 + SpareTexts], new uint[count * 3 / 2 + SpareTexts]);
            Letters.AsSpan(0, letters).CopyTo(texts);
            Ends.AsSpan(0, count).CopyTo(ends);
            Hashes.AsSpan(0, count).CopyTo(hashes);

            // Others may still read the old slots, which must not name a text that they have not got.
            return count * 2 < Slots.Length ? new Store(texts, ends, hashes, [.. Slots]) : Of(texts, ends, hashes, count);
        }
    }
}
