using System.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Takes the spaces out of a line of script that are there for people. Line breaks stay, as the language puts semicolons at some of them,
/// and so does every text, template and regular expression.
/// </summary>
internal static class ScriptLine
{
    /// <summary>After one of these a slash begins a regular expression; after anything else it divides.</summary>
    private const string BeforeExpression = "(,=:[!&|?{};>";

    public static string Squeeze(string line)
    {
        var squeezed = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is '"' or '\'' or '`' || (c == '/' && BeginsExpression(squeezed)))
            {
                var end = EndOfText(line, i);
                squeezed.Append(line, i, end - i);
                i = end - 1;
            }
            else if (c == '=' && i + 1 < line.Length && line[i + 1] == '>')
            {
                Unwrap(squeezed);
                squeezed.Append("=>");
                i++;
            }
            else if (c != ' ' || (i + 1 < line.Length && squeezed.Length > 0 && IsNeeded(squeezed[^1], line[i + 1]))) squeezed.Append(c);
        }

        return squeezed.ToString();
    }

    /// <summary>A single parameter of an arrow needs no brackets, unless a word would run into it: <c>async (x) =></c>.</summary>
    private static void Unwrap(StringBuilder squeezed)
    {
        if (squeezed.Length == 0 || squeezed[^1] != ')') return;
        var open = squeezed.Length - 2;
        while (open >= 0 && IsWord(squeezed[open])) open--;
        if (open < 0 || squeezed[open] != '(' || open == squeezed.Length - 2 || (open > 0 && IsWord(squeezed[open - 1]))) return;
        squeezed.Remove(squeezed.Length - 1, 1).Remove(open, 1);
    }

    /// <summary>Between two words, and between two signs that would become another one.</summary>
    private static bool IsNeeded(char before, char after) => (IsWord(before) && IsWord(after)) || (before == after && before is ('+' or '-'));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private static bool BeginsExpression(StringBuilder before) => before.Length == 0 || BeforeExpression.Contains(before[^1]) || before.ToString().EndsWith("return", StringComparison.Ordinal);

    private static int EndOfText(string line, int start)
    {
        var inClass = false;
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[start] == '/' && line[i] is ('[' or ']')) inClass = line[i] == '[';
            else if (line[i] == line[start] && !inClass) return i + 1;
        }

        return line.Length;
    }
}
