using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Words as Markdown: sentences, paragraphs, lists, tables.</summary>
internal static class Prose
{
    public static string Paragraphs(Dice dice, List<string> words)
    {
        var text = new StringBuilder(words.Count * 8);
        for (var first = 0; first < words.Count;)
        {
            if (first > 0) text.Append("\n\n");
            for (var sentence = dice.Between(2, 6); sentence > 0 && first < words.Count; sentence--)
            {
                if (text.Length > 0 && text[^1] != '\n') text.Append(' ');
                first = Sentence(dice, words, first, text);
            }
        }

        return text.ToString();
    }

    public static string Bullets(Dice dice, List<string> words)
    {
        var numbered = dice.Chance(0.25);
        return string.Join('\n', Cut(dice, words, 5, 15).Select((line, index) => (numbered ? $"{index + 1}. " : "- ") + line));
    }

    /// <summary>A., B. …, as recommendations and their decisions are written.</summary>
    public static string Lettered(IEnumerable<string> lines) => string.Join('\n', lines.Select((line, index) => $"{(char)('A' + index)}. {line}"));

    public static string Table(Dice dice, List<string> words)
    {
        var columns = dice.Between(2, 4);
        var text = new StringBuilder($"Tabel: {Capital(words[0])} {dice.Pick(Stems.Function)} {words[^1]}\n\n| År |");
        for (var column = 0; column < columns; column++) text.Append(' ').Append(Capital(words[(1 + column) % words.Count])).Append(" |");
        text.Append("\n| --- |").Insert(text.Length, " --- |", columns).Append('\n');
        var year = dice.Between(2012, 2021);
        for (var row = dice.Between(3, 9); row > 0; row--, year++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {year} |");
            for (var column = 0; column < columns; column++) text.Append(CultureInfo.InvariantCulture, $" {dice.Below(40000)},{dice.Below(10)} |");
            text.Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    public static IEnumerable<string> Cut(Dice dice, List<string> words, int shortest, int longest)
    {
        for (var first = 0; first < words.Count;)
        {
            var length = Math.Min(dice.Between(shortest, longest), words.Count - first);
            yield return string.Join(' ', words.GetRange(first, length));
            first += length;
        }
    }

    private static int Sentence(Dice dice, List<string> words, int first, StringBuilder text)
    {
        var length = Math.Min(Math.Max(4, (int)(15 + (5 * dice.Normal()))), words.Count - first);
        var comma = length > 9 && dice.Chance(0.6) ? dice.Between(3, length - 4) : -1;
        var bold = length > 5 && dice.Chance(0.05) ? dice.Between(1, length - 2) : -1;
        var link = length > 6 && dice.Chance(0.03) ? dice.Between(1, length - 2) : -1;
        for (var index = 0; index < length; index++)
        {
            var word = words[first + index];
            if (index > 0) text.Append(' ');
            if (index == link && word.Length > 5) text.Append(CultureInfo.InvariantCulture, $"[{word}](https://www.example.org/{dice.Below(9999)})");
            else if (index == bold) text.Append("**").Append(word).Append("**");
            else text.Append(index == 0 ? Capital(word) : word);
            if (index == comma) text.Append(',');
        }

        if (text[^1] != '.') text.Append('.');
        return first + length;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
