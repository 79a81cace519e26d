using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// The index of the build before, as it lies on the disk. What every build needs is read at once; the rest when somebody asks for it,
/// and of the documents' words and the shards only those that are asked for.
/// </summary>
internal sealed class KeptIndex : IDisposable
{
    /// <summary>The name that it is kept under.</summary>
    public const string FileName = "search";

    private readonly SectionFile _file;
    private readonly long _firstDocument;
    private readonly Lazy<(long[] Starts, uint[] Checks)> _documents;

    private KeptIndex(SectionFile file)
    {
        _file = file;
        Keys = file.Section<Mark128>((int)KeptSection.Keys);
        var totals = file.Section<long>((int)KeptSection.Totals);
        _firstDocument = totals[SearchField.Count];
        _documents = new(() => (StartsOf(file.Section<int>((int)KeptSection.DocumentLengths)), file.Section<uint>((int)KeptSection.DocumentChecks)));
        Published = PublishedIn(file, totals);
    }

    /// <summary>The key of each document.</summary>
    public Mark128[] Keys { get; }

    /// <summary>What was published.</summary>
    public PublishedIndex Published { get; }

    /// <summary>Opens what the build before kept; null when there is nothing that holds.</summary>
    /// <param name="cache">The cache; null when nothing is kept between builds.</param>
    /// <param name="rules">Everything but the items that words, terms and shards depend on.</param>
    public static KeptIndex? Open(BuildCache? cache, byte[] rules)
    {
        if (cache is null || SectionFile.Open(cache.PathOf(FileName), KeptSections.Count, rules) is not { } file) return null;
        try
        {
            return new KeptIndex(file);
        }
        catch (InvalidDataException)
        {
            file.Dispose();
            return null;
        }
    }

    /// <summary>The words and terms; a copy of one's own, to change.</summary>
    public Lexicon Lexicon()
    {
        var words = Task.Run(() => Table(KeptSection.WordLetters, KeptSection.WordEnds, KeptSection.WordHashes, KeptSection.WordSlots));
        return new Lexicon
        {
            Terms = Table(KeptSection.TermLetters, KeptSection.TermEnds, KeptSection.TermHashes, KeptSection.TermSlots),
            TermOfWord = _file.Section<int>((int)KeptSection.TermOfWord),
            Times = _file.Section<int>((int)KeptSection.Times),
            Order = _file.Section<int>((int)KeptSection.Order),
            Own = _file.Section<int>((int)KeptSection.Own),
            All = _file.Section<int>((int)KeptSection.All),
            Heads = _file.Section<int>((int)KeptSection.Heads),
            Tails = _file.Section<int>((int)KeptSection.Tails),
            Words = words.GetAwaiter().GetResult(),
        };
    }

    /// <summary>Tokens of each field of each document; a copy of one's own.</summary>
    public int[] Lengths() => _file.Section<int>((int)KeptSection.FieldLengths);

    /// <summary>The words of a document.</summary>
    public DocumentWords Document(int number)
    {
        var (starts, checks) = _documents.Value;
        var bytes = new byte[starts[number + 1] - starts[number]];
        _file.Read(bytes, _firstDocument + starts[number]);
        return CheckOf(bytes) == checks[number] ? new DocumentWords(bytes) : throw new InvalidDataException($"{_file.Path}: {number}");
    }

    /// <summary>A file that was published.</summary>
    public byte[] Bytes(IndexFile file)
    {
        var bytes = new byte[file.Place!.Value.Length];
        _file.Read(bytes, file.Place.Value.Offset);
        return ContentHash.Of(bytes) == file.Hash ? bytes : throw new InvalidDataException($"{_file.Path}: {file.Name}");
    }

    /// <summary>Copies a file that was published, unread: who reads it compares it with its name.</summary>
    public void CopyFile(SectionFileWriter writer, KeptPlace place) => writer.Copy(_file, place.Offset, place.Length);

    /// <summary>Copies the words of documents from one number to before another.</summary>
    public void CopyDocuments(SectionFileWriter writer, int from, int to) =>
        writer.Copy(_file, _firstDocument + _documents.Value.Starts[from], _documents.Value.Starts[to] - _documents.Value.Starts[from]);

    /// <summary>How many bytes the words of a document take, and their check.</summary>
    public (int Length, uint Check) DocumentEntry(int number) =>
        ((int)(_documents.Value.Starts[number + 1] - _documents.Value.Starts[number]), _documents.Value.Checks[number]);

    /// <summary>A check of a document's words.</summary>
    public static uint CheckOf(ReadOnlySpan<byte> words) => (uint)SectionFile.FingerprintOf(words, []).Low;

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static PublishedIndex PublishedIn(SectionFile file, long[] totals)
    {
        var names = new string(file.Section<char>((int)KeptSection.Names)).Split('\n');
        var lengths = file.Section<int>((int)KeptSection.FileLengths);
        var terms = file.Section<int>((int)KeptSection.ShardTerms);
        var starts = StartsOf(lengths);
        var shards = new Shard[terms.Length / 2];
        var spelling = new SortedDictionary<string, IndexFile>(StringComparer.Ordinal);
        for (var i = 0; i < lengths.Length; i++)
        {
            var (hash, word) = (names[i][..8], names[i][8..]);
            var place = new KeptPlace(file.Path, totals[SearchField.Count + 1] + starts[i], lengths[i]);
            if (i < shards.Length) shards[i] = new Shard(terms[2 * i], terms[2 * i + 1], word, new IndexFile(hash, "bin").At(place));
            else spelling.Add(word, new IndexFile(hash, "txt").At(place));
        }

        return new PublishedIndex(totals[..SearchField.Count], shards, spelling);
    }

    private TextTable Table(KeptSection letters, KeptSection ends, KeptSection hashes, KeptSection slots) =>
        new(_file.Section<char>((int)letters, TextTable.SpareLetters), _file.Section<int>((int)ends, TextTable.SpareTexts), _file.Section<uint>((int)hashes, TextTable.SpareTexts), _file.Section<int>((int)slots), _file.LengthOf<int>((int)ends));

    private static long[] StartsOf(int[] lengths)
    {
        var starts = new long[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++) starts[i + 1] = starts[i] + lengths[i];
        return starts;
    }
}
