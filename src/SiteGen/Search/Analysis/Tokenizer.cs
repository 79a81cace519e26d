using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Search;

/// <summary>lunr's tokenizer and the trimmers of lunr-languages, as they work on text: lower case, cut at separators, bare of punctuation at both ends.</summary>
/// <param name="wordCharacters">The characters that the trimmer leaves, as a regular expression's character class without brackets.</param>
internal sealed class Tokenizer(string wordCharacters)
{
    private const char FinalSigma = 'ς';

    private readonly Regex _wordCharacter = new($"[{wordCharacters}]", RegexOptions.CultureInvariant);

    // What the regular expression said of each character: 0 not asked, 1 a word's, 2 not.
    private readonly byte[] _asked = new byte[char.MaxValue + 1];

    /// <summary>Calls <paramref name="found"/> with each word in turn, as a place in the lower-case text. Words of punctuation alone are left out.</summary>
    public void Words(string text, Action<ReadOnlySpan<char>> found)
    {
        // In the two letters that differ the text may get longer, or a letter depend on its neighbours; most texts have neither.
        if (text.AsSpan().IndexOfAny('İ', 'Σ', 'σ') >= 0)
        {
            Cut(LowerCase(text), found);
            return;
        }

        var room = ArrayPool<char>.Shared.Rent(text.Length);
        Cut(room.AsSpan(0, text.AsSpan().ToLowerInvariant(room)), found);
        ArrayPool<char>.Shared.Return(room);
    }

    private void Cut(ReadOnlySpan<char> lower, Action<ReadOnlySpan<char>> found)
    {
        for (var start = 0; start < lower.Length; start++)
        {
            var end = start;
            while (end < lower.Length && !IsSeparator(lower[end])) end++;
            var word = Trimmed(lower[start..end]);
            if (!word.IsEmpty) found(word);
            start = end;
        }
    }

    /// <summary>A token that is whole already: lower case, bare of punctuation.</summary>
    public string Whole(string token) => Trimmed(LowerCase(token)).ToString();

    /// <summary>JavaScript's toLowerCase: Unicode's full mapping, which differs from .NET's in two letters.</summary>
    internal static string LowerCase(string text)
    {
        var lower = text.ToLowerInvariant();
        if (lower.Contains('İ')) lower = lower.Replace("İ", "i\u0307", StringComparison.Ordinal);
        if (!lower.Contains('σ')) return lower;
        return string.Create(lower.Length, (lower, text), static (span, of) =>
        {
            of.lower.CopyTo(span);
            for (var i = 1; i < span.Length; i++)
            {
                var endsWord = i + 1 == span.Length || !char.IsLetter(span[i + 1]);
                if (span[i] == 'σ' && of.text.Length == span.Length && of.text[i] == 'Σ' && endsWord && char.IsLetter(span[i - 1])) span[i] = FinalSigma;
            }
        });
    }

    /// <summary>JavaScript's \s, hyphen, dashes and slash, as <c>engine.js</c> sets lunr's separator.</summary>
    private static bool IsSeparator(char c) => c switch
    {
        ' ' or '-' or '/' or '–' or '—' => true,
        < ' ' => c is >= '\t' and <= '\r',
        '\u0085' => false,
        '\uFEFF' => true,
        _ => c > '\u007f' && char.IsWhiteSpace(c),
    };

    private ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> token)
    {
        while (!token.IsEmpty && !IsWordCharacter(token[0])) token = token[1..];
        while (!token.IsEmpty && !IsWordCharacter(token[^1])) token = token[..^1];
        return token;
    }

    private bool IsWordCharacter(char c)
    {
        if (_asked[c] == 0) _asked[c] = _wordCharacter.IsMatch([c]) ? (byte)1 : (byte)2;
        return _asked[c] == 1;
    }
}
