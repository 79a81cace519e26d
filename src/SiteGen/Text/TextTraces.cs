using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>By what a text that was taken away would be known again: its sentences, its telling words, or, for a file that is no text, its bytes.</summary>
/// <param name="Sentences">Sentences of four words and more, blanks single, in small letters.</param>
/// <param name="Words">Words of eight letters and more, and what holds four digits and more, in small letters.</param>
/// <param name="Hash">SHA-256 of the whole file.</param>
public sealed partial record TextTraces(ImmutableArray<string> Sentences, ImmutableHashSet<string> Words, string Hash)
{
    private const int WordsOfSentence = 4;
    private const int LettersOfWord = 8;
    private const int DigitsOfNumber = 4;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [GeneratedRegex(@"(?<=[.!?:])\s+|\s*\n\s*|\s*\|\s*")]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"[\p{L}\p{N}]+([-.][\p{L}\p{N}]+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\]\([^)]*\)|[*_`\[\]]")]
    private static partial Regex MarkdownMark { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape { get; }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks { get; }

    /// <summary>The traces of a file that was taken away: Markdown, any other text, or anything at all.</summary>
    public static TextTraces Of(byte[] file)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        try
        {
            var text = Strict.GetString(file).ReplaceLineEndings("\n");
            var sentences = SentenceEnd.Split(MarkdownText.Words(text)).Concat(SentenceEnd.Split(text)).Select(Plain).Where(sentence => sentence.Count(c => c == ' ') >= WordsOfSentence - 1);
            return new TextTraces([.. sentences.Distinct().Order(StringComparer.Ordinal)], [.. WordsOf(text).Where(IsTelling)], hash);
        }
        catch (DecoderFallbackException)
        {
            return new TextTraces([], [], hash);
        }
    }

    /// <summary>The same without words that <paramref name="others"/> hold too: finding those would prove nothing.</summary>
    public TextTraces Without(IEnumerable<string> others) => this with { Words = Words.Except(others.SelectMany(WordsOf)) };

    /// <summary>The first trace that <paramref name="file"/> bears; null when it bears none. Sees through markup, character references and JSON's escapes.</summary>
    public string? FirstIn(byte[] file)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(file)) == Hash) return "sha256";
        var raw = Encoding.UTF8.GetString(file);
        var text = JsonEscape.Replace(raw, escape => ((char)Convert.ToInt32(escape.Groups["code"].Value, 16)).ToString());
        foreach (var seen in new[] { Plain(raw), Plain(MarkdownMark.Replace(raw, "")), Plain(WebUtility.HtmlDecode(Tag.Replace(text, ""))), Plain(WebUtility.HtmlDecode(Tag.Replace(text, " "))) })
        {
            if (Sentences.FirstOrDefault(sentence => seen.Contains(sentence, StringComparison.Ordinal)) is { } sentence) return sentence;
            if (WordsOf(seen).FirstOrDefault(Words.Contains) is { } word) return word;
        }

        return null;
    }

    private static IEnumerable<string> WordsOf(string text) => Word.Matches(text).Select(word => word.Value.ToLowerInvariant());

    private static bool IsTelling(string word) => word.Count(char.IsLetter) >= LettersOfWord || word.Count(char.IsDigit) >= DigitsOfNumber;

    private static string Plain(string text) => Blanks.Replace(text, " ").Trim(' ', '-', '*', '#').ToLowerInvariant();
}
