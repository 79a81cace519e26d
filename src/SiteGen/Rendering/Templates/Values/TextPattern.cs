using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Rendering.Templates.Values;

/// <summary>A text with <c>{0}</c> and <c>{1}</c>, cut in pieces and made ready to be written.</summary>
internal sealed class TextPattern
{
    /// <summary>As many values as the helper <c>t</c> takes.</summary>
    private const int MostArguments = 2;

    private readonly ImmutableArray<(string Text, byte[] Escaped, int? Argument)> _parts;

    private TextPattern(ImmutableArray<(string Text, byte[] Escaped, int? Argument)> parts) => _parts = parts;

    /// <summary>The pattern; null when <paramref name="text"/> is none: a bracket too many, or a place for a value that is never given.</summary>
    public static TextPattern? Of(string text)
    {
        var parts = ImmutableArray.CreateBuilder<(string, byte[], int?)>();
        var words = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (text[i] is '{' or '}' && next == text[i]) words.Append(text[i++]);
            else if (text[i] == '{' && next - '0' is >= 0 and < MostArguments and var argument && i + 2 < text.Length && text[i + 2] == '}')
            {
                Add(argument);
                i += 2;
            }
            else if (text[i] is '{' or '}') return null;
            else words.Append(text[i]);
        }

        Add(null);
        return new TextPattern(parts.ToImmutable());

        void Add(int? argument)
        {
            parts.Add((words.ToString(), Html.Escaped(words.ToString()), argument));
            words.Clear();
        }
    }

    /// <summary>The text with the values put in.</summary>
    public string Fill(string?[] arguments) =>
        string.Concat(_parts.Select(part => part.Text + (part.Argument < arguments.Length ? arguments[part.Argument.Value] : null)));

    /// <summary>Writes the text, escaped, with the values put in.</summary>
    public void Write(PageBuffer page, Value[] arguments)
    {
        foreach (var (_, escaped, argument) in _parts)
        {
            page.Write(escaped);
            if (argument < arguments.Length) page.WriteEscaped(arguments[argument.Value].Text(page));
        }
    }
}
