namespace SiteGen.Search;

/// <summary>Words in the letters of the index, as <c>fold</c> in <c>engine.js</c> writes them.</summary>
internal static class Folding
{
    /// <summary>The word with æ, ø and å as two letters each, in the languages that have them; otherwise as it is.</summary>
    public static string Of(string language, string word) => language is "da" or "no"
        ? word.Replace("å", "aa", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal)
        : word;
}
