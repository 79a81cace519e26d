using System.Text;
using HandlebarsDotNet;

namespace SiteGen.Rendering;

/// <summary>Escapes what templates print: the five characters that mean something in HTML, and no others, so that æ stays æ.</summary>
internal sealed class HtmlText : ITextEncoder
{
    public IFormatProvider? FormatProvider { get; }

    public void Encode(StringBuilder? text, TextWriter target)
    {
        if (text is null) return;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span) Write(c, target);
        }
    }

    public void Encode(string? text, TextWriter target)
    {
        if (string.IsNullOrEmpty(text)) return;
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) target.Write(text);
        else foreach (var c in text) Write(c, target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true) Write(text.Current, target);
    }

    private static void Write(char c, TextWriter target)
    {
        switch (c)
        {
            case '&': target.Write("&amp;"); break;
            case '<': target.Write("&lt;"); break;
            case '>': target.Write("&gt;"); break;
            case '"': target.Write("&quot;"); break;
            case '\'': target.Write("&#39;"); break;
            default: target.Write(c); break;
        }
    }
}
