using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Keeps an index for the next build: see <see cref="KeptIndex"/>, which reads what is written here.</summary>
/// <param name="state">The index.</param>
/// <param name="before">What the build before kept; null when nothing of it is used.</param>
internal sealed class IndexKeeper(IndexState state, KeptIndex? before)
{
    private readonly Lexicon _lexicon = state.Lexicon;
    private readonly KeptIndex? _before = before;

    /// <summary>Writes a file in place of the one before, which is closed.</summary>
    /// <returns>What is published, read from there from now on; as it was when nothing can be written: nothing is lost but time.</returns>
    public PublishedIndex Keep(BuildCache cache, byte[] rules)
    {
        PublishedIndex? published = null;
        var isKept = cache.Replace(KeptIndex.FileName, file =>
        {
            var writer = new SectionFileWriter(file, KeptSections.Count);
            published = Write(writer, cache.PathOf(KeptIndex.FileName));
            writer.Finish(rules);

            // Where a file that is open cannot be replaced.
            _before?.Dispose();
        });
        return isKept ? published! : state.Published;
    }

    private PublishedIndex Write(SectionFileWriter writer, string path)
    {
        var firstDocument = writer.Position;
        WriteDocuments(writer);
        var firstFile = writer.Position;
        var places = new Dictionary<IndexFile, KeptPlace>(ReferenceEqualityComparer.Instance);
        var lengths = new List<int>();
        foreach (var file in state.Published.Files)
        {
            var start = writer.Position;
            if (file.Place is { } place) _before!.CopyFile(writer, place);
            else writer.Append(file.Bytes());
            lengths.Add((int)(writer.Position - start));
            places.Add(file, new KeptPlace(path, start, lengths[^1]));
        }

        WriteFileTable(writer, [.. lengths]);
        writer.Section<Mark128>((int)KeptSection.Keys, state.Keys);
        writer.Section<long>((int)KeptSection.Totals, [.. state.Published.Totals, firstDocument, firstFile]);
        writer.Section<int>((int)KeptSection.FieldLengths, state.Lengths);
        WriteLexicon(writer);
        return new PublishedIndex(state.Published.Totals, [.. state.Published.Shards.Select(shard => shard with { Content = shard.Content.At(places[shard.Content]) })],
            new(state.Published.Spelling.ToDictionary(list => list.Key, list => list.Value.At(places[list.Value])), StringComparer.Ordinal));
    }

    private void WriteDocuments(SectionFileWriter writer)
    {
        var (lengths, checks) = (new int[state.Documents.Length], new uint[state.Documents.Length]);
        for (var i = 0; i < lengths.Length; i++)
        {
            if (state.Documents[i] is { Data: var words })
            {
                (lengths[i], checks[i]) = (words.Length, KeptIndex.CheckOf(words.Span));
                writer.Append(words.Span);
                continue;
            }

            var end = i;
            for (; end < lengths.Length && state.Documents[end] is null; end++) (lengths[end], checks[end]) = _before!.DocumentEntry(end);
            _before!.CopyDocuments(writer, i, end);
            i = end - 1;
        }

        writer.Section<int>((int)KeptSection.DocumentLengths, lengths);
        writer.Section<uint>((int)KeptSection.DocumentChecks, checks);
    }

    private void WriteFileTable(SectionFileWriter writer, int[] lengths)
    {
        var names = state.Published.Shards.Select(shard => shard.Content.Hash + shard.Separator).Concat(state.Published.Spelling.Select(list => list.Value.Hash + list.Key));
        writer.Section<char>((int)KeptSection.Names, string.Join('\n', names));
        writer.Section<int>((int)KeptSection.FileLengths, lengths);
        writer.Section<int>((int)KeptSection.ShardTerms, [.. state.Published.Shards.SelectMany(shard => new[] { shard.First, shard.Last })]);
    }

    /// <summary>Words and terms that no document holds any more are left out: their numbers stay empty.</summary>
    private void WriteLexicon(SectionFileWriter writer)
    {
        WriteTexts(writer, _lexicon.Words, word => _lexicon.Times[word] > 0, KeptSection.WordLetters, KeptSection.WordEnds, KeptSection.WordHashes);
        writer.Section((int)KeptSection.WordSlots, _lexicon.Words.Slots);
        var termOfWord = _lexicon.TermOfWord.ToArray();
        for (var word = 0; word < termOfWord.Length; word++) termOfWord[word] = _lexicon.Times[word] > 0 ? termOfWord[word] : -1;
        writer.Section<int>((int)KeptSection.TermOfWord, termOfWord);
        writer.Section<int>((int)KeptSection.Times, _lexicon.Times);
        WriteTexts(writer, _lexicon.Terms, term => _lexicon.All[term] > 0, KeptSection.TermLetters, KeptSection.TermEnds, KeptSection.TermHashes);
        writer.Section((int)KeptSection.TermSlots, _lexicon.Terms.Slots);
        writer.Section<int>((int)KeptSection.Order, _lexicon.Alive());
        writer.Section<int>((int)KeptSection.Own, _lexicon.Own);
        writer.Section<int>((int)KeptSection.All, _lexicon.All);
        writer.Section<int>((int)KeptSection.Heads, _lexicon.Heads);
        writer.Section<int>((int)KeptSection.Tails, _lexicon.Tails);
    }

    private static bool AreAllUsed(TextTable texts, Func<int, bool> isUsed)
    {
        for (var number = 0; number < texts.Count; number++)
        {
            if (!texts[number].IsEmpty && !isUsed(number)) return false;
        }

        return true;
    }

    private static void WriteTexts(SectionFileWriter writer, TextTable texts, Func<int, bool> isUsed, KeptSection letters, KeptSection ends, KeptSection hashes)
    {
        if (AreAllUsed(texts, isUsed))
        {
            writer.Section((int)letters, texts.AllLetters);
            writer.Section((int)ends, texts.Ends);
            writer.Section((int)hashes, texts.Hashes);
            return;
        }

        var (all, used, endOf, hashOf) = (new char[texts.Letters], 0, new int[texts.Count], new uint[texts.Count]);
        for (var i = 0; i < endOf.Length; i++)
        {
            if (isUsed(i))
            {
                texts[i].CopyTo(all.AsSpan(used));
                (used, hashOf[i]) = (used + texts[i].Length, texts.HashOf(i));
            }

            endOf[i] = used;
        }

        writer.Section<char>((int)letters, all.AsSpan(0, used));
        writer.Section<int>((int)ends, endOf);
        writer.Section<uint>((int)hashes, hashOf);
    }
}
