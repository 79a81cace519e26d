using System.Text;

namespace SiteGen.Rendering.Templates;

/// <summary>Text as the bytes of a page, for what is known when the theme is compiled.</summary>
internal static class Html
{
    public static byte[] Raw(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Escaped(string text) => Raw(text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;"));
}
