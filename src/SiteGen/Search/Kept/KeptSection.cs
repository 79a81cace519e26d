namespace SiteGen.Search;

/// <summary>The sections of what is kept between builds, see <see cref="KeptIndex"/>.</summary>
internal enum KeptSection
{
    /// <summary>The key of each document.</summary>
    Keys,

    /// <summary>Tokens of each field in all documents together, then where the documents' words and the published files begin.</summary>
    Totals,

    /// <summary>Names of the published files, as text.</summary>
    Names,

    /// <summary>How long each published file is.</summary>
    FileLengths,

    /// <summary>The first and the last term of each shard.</summary>
    ShardTerms,

    /// <summary>How many bytes each document's words take.</summary>
    DocumentLengths,

    /// <summary>A check of each document's words.</summary>
    DocumentChecks,

    /// <summary>Tokens of each field of each document.</summary>
    FieldLengths,

    /// <summary>Letters of the words.</summary>
    WordLetters,

    /// <summary>Where each word ends.</summary>
    WordEnds,

    /// <summary>The hash of each word.</summary>
    WordHashes,

    /// <summary>The words' numbers by hash: <see cref="TextTable.Slots"/>.</summary>
    WordSlots,

    /// <summary><see cref="Lexicon.TermOfWord"/>.</summary>
    TermOfWord,

    /// <summary><see cref="Lexicon.Times"/>.</summary>
    Times,

    /// <summary>Letters of the terms.</summary>
    TermLetters,

    /// <summary>Where each term ends.</summary>
    TermEnds,

    /// <summary>The hash of each term.</summary>
    TermHashes,

    /// <summary>The terms' numbers by hash.</summary>
    TermSlots,

    /// <summary><see cref="Lexicon.Order"/>.</summary>
    Order,

    /// <summary><see cref="Lexicon.Own"/>.</summary>
    Own,

    /// <summary><see cref="Lexicon.All"/>.</summary>
    All,

    /// <summary><see cref="Lexicon.Heads"/>.</summary>
    Heads,

    /// <summary><see cref="Lexicon.Tails"/>.</summary>
    Tails,
}

/// <summary>How many sections there are.</summary>
internal static class KeptSections
{
    /// <summary>One more than the last.</summary>
    public const int Count = (int)KeptSection.Tails + 1;
}
