namespace SiteGen.Search;

/// <summary>
/// What differs between two builds: the terms whose postings are not what they were, and in how many documents each term stands now.
/// Before the first build nothing was, so everything differs.
/// </summary>
/// <param name="Own">In how many documents each term stands by itself.</param>
/// <param name="All">In how many documents each term stands by itself or as a part.</param>
/// <param name="Parts">The parts of each term that is a compound.</param>
/// <param name="Terms">True for each term with other postings than before; null when that is all of them.</param>
/// <param name="IsNone">True when every document is what it was.</param>
internal sealed record IndexChange(int[] Own, int[] All, int[]?[] Parts, bool[]? Terms, bool IsNone)
{
    /// <summary>Compares an archive with the build before.</summary>
    public static IndexChange Between(SearchState before, Archive archive, string language)
    {
        var terms = archive.Terms;
        var edited = Enumerable.Range(0, Math.Max(before.Documents.Length, archive.Documents.Length))
            .Where(i => i >= before.Documents.Length || i >= archive.Documents.Length || before.Documents[i].Key != archive.Documents[i].Key).ToList();
        var isMostlyNew = edited.Count > 0 && edited.Count >= before.Documents.Length / 8;

        var noParts = new int[]?[terms.Count];
        var alone = new DocumentTerms(terms.OfWord, noParts);
        var own = isMostlyNew ? InvertedIndex.Count(terms.Count, alone, archive.Documents) : Moved(before.Own, terms);
        if (!isMostlyNew) Recount(own, edited, alone, before, alone, archive);

        var words = Enumerable.Range(0, archive.Words.Count).Where(word => terms.OfWord[word] >= 0).Select(word => (Folding.Of(language, archive.Words[word]), terms.OfWord[word]));
        var parts = new Compounds(terms.Texts, own, Compounds.ThresholdFor(archive.Documents.Length), Compounds.LinksOf(language)).Find(words);
        var walker = new DocumentTerms(terms.OfWord, parts);
        if (isMostlyNew) return new IndexChange(own, InvertedIndex.Count(terms.Count, walker, archive.Documents), parts, null, IsNone: false);

        var walkerBefore = new DocumentTerms(terms.OfWord, PartsBefore(before, terms));
        var affected = edited.Union(WithOtherParts(walkerBefore, walker, terms, archive.Documents)).ToList();
        var all = Moved(before.All, terms);
        Recount(all, affected, walkerBefore, before, walker, archive);
        return new IndexChange(own, all, parts, Differing(affected, walkerBefore, before, walker, archive), IsNone: edited.Count == 0);
    }

    private static int[] Moved(int[] counts, TermTable terms)
    {
        var moved = new int[terms.Count];
        for (var old = 0; old < counts.Length; old++) moved[terms.NumberOfOld[old]] = counts[old];
        return moved;
    }

    private static int[]?[] PartsBefore(SearchState before, TermTable terms)
    {
        var parts = new int[]?[terms.Count];
        for (var old = 0; old < before.Parts.Length; old++)
        {
            if (before.Parts[old] is { } of) parts[terms.NumberOfOld[old]] = Array.ConvertAll(of, part => terms.NumberOfOld[part]);
        }

        return parts;
    }

    /// <summary>Takes the documents as they were out of the counts and puts them in as they are.</summary>
    private static void Recount(int[] counts, List<int> documents, DocumentTerms walkerBefore, SearchState before, DocumentTerms walker, Archive archive)
    {
        foreach (var document in documents)
        {
            if (document < before.Documents.Length) walkerBefore.Of(before.Documents[document], document).ForEach(found => counts[found.Term]--);
            if (document < archive.Documents.Length) walker.Of(archive.Documents[document], document).ForEach(found => counts[found.Term]++);
        }
    }

    /// <summary>Documents that hold a compound whose parts are not what they were: a word has become known, or is known no more.</summary>
    private static int[] WithOtherParts(DocumentTerms walkerBefore, DocumentTerms walker, TermTable terms, DocumentWords[] documents)
    {
        var isOther = new bool[terms.Count];
        foreach (var term in Enumerable.Range(0, terms.Count)) isOther[term] = !(walkerBefore.PartsOf(term) ?? []).AsSpan().SequenceEqual(walker.PartsOf(term) ?? []);
        if (!isOther.Contains(true)) return [];
        return [.. Enumerable.Range(0, documents.Length).AsParallel().Where(IsTouched)];

        bool IsTouched(int document)
        {
            foreach (var (_, word, _) in documents[document])
            {
                if (terms.OfWord[word] is var term and >= 0 && isOther[term]) return true;
            }

            return false;
        }
    }

    /// <summary>A posting differs when its counts do, or the length of a field that it counts in.</summary>
    private static bool[] Differing(List<int> documents, DocumentTerms walkerBefore, SearchState before, DocumentTerms walker, Archive archive)
    {
        var differs = new bool[archive.Terms.Count];
        foreach (var document in documents)
        {
            var (was, wasLengths) = document < before.Documents.Length ? Walked(walkerBefore, before.Documents[document], document) : ([], new int[SearchField.Count]);
            var (now, lengths) = document < archive.Documents.Length ? Walked(walker, archive.Documents[document], document) : ([], new int[SearchField.Count]);
            foreach (var (term, posting) in now)
            {
                differs[term] |= !was.Remove(term, out var old) || old != posting
                    || Enumerable.Range(0, SearchField.Count).Any(field => posting.Count(field) > 0 && lengths[field] != wasLengths[field]);
            }

            foreach (var (term, _) in was) differs[term] = true;
        }

        return differs;
    }

    private static (Dictionary<int, Posting> Terms, int[] Lengths) Walked(DocumentTerms walker, DocumentWords words, int document) =>
        (walker.Of(words, document).ToDictionary(found => found.Term, found => found.Posting), [.. walker.Lengths]);
}
