using System.Runtime.InteropServices;
using System.Text;
using SiteGen.Output;

namespace SiteGen.Search;

/// <summary>
/// What the index keeps between builds: every word of the archive with its term, and every item's words by the item's fingerprint.
/// It holds what the build at hand used and nothing else, so a text that was removed is gone from here with the next build.
/// </summary>
/// <param name="Words">The words in the order of their numbers; an empty one is a free number.</param>
/// <param name="Terms">The term of each word; empty for stop words.</param>
/// <param name="Documents">The items' words by fingerprint.</param>
internal sealed record SearchCache(string[] Words, string[] Terms, Dictionary<UInt128, DocumentWords> Documents)
{
    private const string FileName = "search";

    /// <summary>Nothing kept.</summary>
    public static SearchCache Empty { get; } = new([], [], []);

    /// <summary>What the build before kept; nothing when its rules were others.</summary>
    /// <param name="cache">The cache; null when nothing is kept between builds.</param>
    /// <param name="rules">Everything but the items that the words and terms depend on.</param>
    public static SearchCache Load(BuildCache? cache, byte[] rules)
    {
        if (cache?.Read(FileName, rules) is not { } content) return Empty;
        var reader = new Reader(content);
        var words = reader.Texts();
        var terms = reader.Texts();
        var documents = new Dictionary<UInt128, DocumentWords>(reader.Number());
        while (!reader.IsAtEnd)
        {
            var document = reader.Document();
            documents[document.Key] = document;
        }

        return new SearchCache(words, terms, documents);
    }

    /// <summary>Keeps words, terms and documents for the next build. Words that no document uses are left out.</summary>
    public static void Save(BuildCache cache, byte[] rules, WordTable words, IReadOnlyList<string> terms, IReadOnlyList<DocumentWords> documents)
    {
        var isUsed = new bool[words.Count];
        foreach (var document in documents)
        {
            foreach (var (_, word, _) in document) isUsed[word] = true;
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        WriteTexts(writer, words.Count, word => isUsed[word] ? words[word] : "");
        WriteTexts(writer, words.Count, word => isUsed[word] ? terms[word] : "");
        writer.Write(documents.Count);
        foreach (var document in documents)
        {
            writer.Write(MemoryMarshal.AsBytes([document.Key]));
            writer.Write(document.Data.Length);
            writer.Write(document.Data.Span);
        }

        cache.Write(FileName, rules, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void WriteTexts(BinaryWriter writer, int count, Func<int, string> text)
    {
        writer.Write(count);
        for (var i = 0; i < count; i++) writer.Write(text(i));
    }

    /// <summary>Reads what <see cref="Save"/> wrote; documents stay where they are.</summary>
    private sealed class Reader(ReadOnlyMemory<byte> content)
    {
        private int _at;

        public bool IsAtEnd => _at == content.Length;

        public int Number()
        {
            _at += sizeof(int);
            return MemoryMarshal.Read<int>(content.Span[(_at - sizeof(int))..]);
        }

        public string[] Texts()
        {
            var texts = new string[Number()];
            for (var i = 0; i < texts.Length; i++)
            {
                var length = SevenBits();
                texts[i] = Encoding.UTF8.GetString(content.Span.Slice(_at, length));
                _at += length;
            }

            return texts;
        }

        public DocumentWords Document()
        {
            var key = MemoryMarshal.Read<UInt128>(content.Span[_at..]);
            _at += 16;
            var length = Number();
            _at += length;
            return new DocumentWords(key, content.Slice(_at - length, length));
        }

        private int SevenBits()
        {
            var value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = content.Span[_at++];
                value |= (part & 0x7f) << shift;
                if (part < 0x80) return value;
            }
        }
    }
}
