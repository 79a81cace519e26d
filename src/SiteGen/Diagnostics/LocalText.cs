namespace SiteGen.Diagnostics;

/// <summary>One message in the two languages that SiteGen speaks to its users.</summary>
/// <param name="Da">Danish, the language of the first users.</param>
/// <param name="En">English, for everybody else and for logs that travel.</param>
public readonly record struct LocalText(string Da, string En)
{
    /// <summary>The text in <paramref name="language"/>: Danish for <c>da</c>, English for every other value.</summary>
    /// <param name="language">A language tag such as <c>da</c>, <c>da-DK</c> or <c>en</c>.</param>
    public string In(string language) => language.StartsWith("da", StringComparison.OrdinalIgnoreCase) ? Da : En;
}
