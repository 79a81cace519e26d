using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Search;

/// <summary>Keeps <see cref="SearchState"/> between builds, as bytes: numbers as they lie in memory, texts as UTF-8, each with its length.</summary>
internal static class SearchCache
{
    private const string FileName = "search";

    /// <summary>The state of the build before; the empty one when there is none, or its rules were others.</summary>
    /// <param name="cache">The cache; null when nothing is kept between builds.</param>
    /// <param name="rules">Everything but the items that words, terms and shards depend on.</param>
    public static SearchState Load(BuildCache? cache, byte[] rules)
    {
        if (cache?.Read(FileName, rules) is not { } content) return SearchState.Empty;
        var reader = new Reader(content);
        return new SearchState
        {
            Words = reader.Texts(),
            TermOfWord = reader.Numbers(),
            Terms = reader.Texts(),
            Parts = reader.Many(() => reader.Numbers() is { Length: > 0 } parts ? parts : null),
            Own = reader.Numbers(),
            All = reader.Numbers(),
            Documents = reader.Many(() => new DocumentWords(reader.Key(), reader.Bytes())),
            Shards = reader.Many(() => new Shard(reader.Text(), reader.Text(), reader.Bytes())),
        };
    }

    /// <summary>Keeps a state for the next build.</summary>
    public static void Save(BuildCache cache, byte[] rules, SearchState state)
    {
        using var writer = new Writer();
        writer.Texts(state.Words);
        writer.Numbers(state.TermOfWord);
        writer.Texts(state.Terms);
        writer.Many(state.Parts, parts => writer.Numbers(parts ?? []));
        writer.Numbers(state.Own);
        writer.Numbers(state.All);
        writer.Many(state.Documents, document =>
        {
            writer.Key(document.Key);
            writer.Bytes(document.Data.Span);
        });
        writer.Many(state.Shards, shard =>
        {
            writer.Text(shard.First);
            writer.Text(shard.Last);
            writer.Bytes(shard.Bytes.Span);
        });
        cache.Write(FileName, rules, writer.Written);
    }

    private sealed class Writer : IDisposable
    {
        private readonly MemoryStream _stream = new();

        public ReadOnlySpan<byte> Written => _stream.GetBuffer().AsSpan(0, (int)_stream.Length);

        public void Dispose() => _stream.Dispose();

        public void Many<T>(IReadOnlyCollection<T> values, Action<T> write)
        {
            Number(values.Count);
            foreach (var value in values) write(value);
        }

        public void Texts(IReadOnlyCollection<string> texts) => Many(texts, Text);

        public void Text(string text)
        {
            Span<byte> bytes = text.Length <= 128 ? stackalloc byte[Encoding.UTF8.GetMaxByteCount(text.Length)] : new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
            Bytes(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        }

        public void Numbers(ReadOnlySpan<int> numbers)
        {
            Number(numbers.Length);
            _stream.Write(MemoryMarshal.AsBytes(numbers));
        }

        public void Bytes(ReadOnlySpan<byte> bytes)
        {
            Number(bytes.Length);
            _stream.Write(bytes);
        }

        public void Key(UInt128 key) => _stream.Write(MemoryMarshal.AsBytes([key]));

        private void Number(int number) => _stream.Write(MemoryMarshal.AsBytes([number]));
    }

    /// <summary>Reads what <see cref="Writer"/> wrote; long stretches of bytes stay where they are.</summary>
    private sealed class Reader(ReadOnlyMemory<byte> content)
    {
        private int _at;

        public T[] Many<T>(Func<T> read)
        {
            var values = new T[Number()];
            for (var i = 0; i < values.Length; i++) values[i] = read();
            return values;
        }

        public string[] Texts() => Many(Text);

        public string Text() => Encoding.UTF8.GetString(Bytes().Span);

        public int[] Numbers() => MemoryMarshal.Cast<byte, int>(Take(sizeof(int) * Number()).Span).ToArray();

        public ReadOnlyMemory<byte> Bytes() => Take(Number());

        public UInt128 Key() => MemoryMarshal.Read<UInt128>(Take(16).Span);

        private int Number() => MemoryMarshal.Read<int>(Take(sizeof(int)).Span);

        private ReadOnlyMemory<byte> Take(int count)
        {
            _at += count;
            return content.Slice(_at - count, count);
        }
    }
}
