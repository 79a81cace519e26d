using System.Buffers;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>A text as the content checks read it: its words where they stand, without link targets, addresses and code.</summary>
/// <param name="Prose">Where it stands, and what is known of it.</param>
/// <param name="Markdown">The text as written, read once for all checks.</param>
/// <param name="Words">Its words; an offset here is an offset in the Markdown.</param>
internal sealed record Passage(Prose Prose, string Markdown, string Words)
{
    /// <summary>Characters that a sentence has at most; what is longer is a list or no text, and is not read as a sentence.</summary>
    public const int LongestSentence = 1_000;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("\n.!?");

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\t)|");

    // Abbreviations that a capital letter may follow within the sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
        { "jf", "f.eks", "eks", "fx", "hr", "fr", "dr", "bl.a", "dvs", "inkl", "ekskl", "vedr", "ca", "kl", "stk", "nr", "pr", "d", "ift", "ifm", "if", "ad" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsBySpan = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The passage of a text.</summary>
    public static Passage Of(Prose prose)
    {
        var markdown = prose.Markdown;
        return new Passage(prose, markdown, VisibleText.Of(markdown));
    }

    /// <summary>The place of the character at <paramref name="offset"/>.</summary>
    public SourceSpan At(int offset) => Prose.At(offset);

    /// <summary>Every sentence, as where it begins and ends. A line that begins a list item, a row of a table or a heading begins a sentence too.</summary>
    public IEnumerable<(int Start, int End)> Sentences()
    {
        var start = 0;
        for (var i = 0; i < Words.Length && Words.AsSpan(i).IndexOfAny(SentenceEnds) is var step and >= 0; i++)
        {
            i += step;
            if (!EndsAt(i)) continue;
            if (i > start) yield return (start, i + 1);
            start = i + 1;
        }

        if (start < Words.Length) yield return (start, Words.Length);
    }

    /// <summary>The sentence that holds the character at <paramref name="offset"/>.</summary>
    public (int Start, int End) SentenceAt(int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && offset - start < LongestSentence && !EndsAt(start - 1)) start--;
        while (end < Words.Length && end - offset < LongestSentence && !EndsAt(end)) end++;
        return (start, Math.Min(end + 1, Words.Length));
    }

    /// <summary>Addresses in the running text, which become links with themselves as words.</summary>
    public IEnumerable<(int Offset, string Address)> BareAddresses()
    {
        for (var at = Markdown.IndexOf("http", StringComparison.Ordinal); at >= 0; at = Markdown.IndexOf("http", at + 4, StringComparison.Ordinal))
        {
            // Blanked out are targets, code and addresses; before a target stands a bracket, before a marked address a lesser-than sign.
            var isAddress = Words[at] == ' ' && (Markdown.AsSpan(at).StartsWith("http://") || Markdown.AsSpan(at).StartsWith("https://"));
            var isAlone = at == 0 || char.IsWhiteSpace(Markdown[at - 1]) || (Markdown[at - 1] == '(' && (at < 2 || Markdown[at - 2] != ']'));
            if (!isAddress || !isAlone || IsInCode(at)) continue;
            var end = Markdown.AsSpan(at).IndexOfAny(AddressEnds);
            yield return (at, (end < 0 ? Markdown[at..] : Markdown[at..(at + end)]).TrimEnd('.', ',', ';'));
        }
    }

    private bool IsInCode(int at)
    {
        var line = Markdown.LastIndexOf('\n', at) + 1;
        return Markdown.AsSpan(line, at - line).Count('`') % 2 == 1;
    }

    private bool EndsAt(int i)
    {
        var c = Words[i];
        if (c == '\n') return i + 1 == Words.Length || Words[i + 1] is '\n' or '-' or '|' or '#' or '>' || IsListMark(i + 1);
        if (c is not ('.' or '!' or '?') || i + 1 >= Words.Length || !char.IsWhiteSpace(Words[i + 1])) return false;
        var next = i + 1;
        while (next < Words.Length && char.IsWhiteSpace(Words[next])) next++;
        return next == Words.Length || (char.IsUpper(Words[next]) && !(c == '.' && AbbreviationsBySpan.Contains(WordBefore(i))));
    }

    private bool IsListMark(int at)
    {
        var end = at;
        while (end < Words.Length && char.IsAsciiLetterOrDigit(Words[end]) && end - at < 3) end++;
        return end > at && end + 1 < Words.Length && Words[end] is '.' or ')' && Words[end + 1] == ' ' && (end - at == 1 || char.IsAsciiDigit(Words[at]));
    }

    private ReadOnlySpan<char> WordBefore(int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(Words[start - 1]) || Words[start - 1] == '.')) start--;
        return Words.AsSpan(start, at - start);
    }
}
