using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Text;

/// <summary>The words of the interface in one language, from <c>theme/i18n/&lt;id&gt;.yml</c>, and the dates and numbers made with them.</summary>
public sealed class Language
{
    private readonly FrozenDictionary<string, string> _texts;

    /// <summary>A language from its texts.</summary>
    /// <param name="id"><c>da</c> or <c>en</c>.</param>
    /// <param name="texts">Every key with its text; <c>{0}</c>, <c>{1}</c> stand for what the page puts in.</param>
    public Language(string id, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Id = id;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The language tag: <c>da</c> or <c>en</c>.</summary>
    public string Id { get; }

    /// <summary>Every key of the language file.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>True when the theme has a text for <paramref name="key"/>.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The text for <paramref name="key"/> with <paramref name="arguments"/> put in.</summary>
    /// <exception cref="KeyNotFoundException">The theme's language file lacks the key.</exception>
    public string Text(string key, params object?[] arguments) =>
        !_texts.TryGetValue(key, out var text) ? throw new KeyNotFoundException(key)
        : arguments.Length == 0 ? text
        : string.Format(CultureInfo.InvariantCulture, text, arguments);

    /// <summary>A number with its noun: <c>count.items.one</c> for 1, else <c>count.items.many</c> with the number put in.</summary>
    public string Count(string noun, int number) => Text($"count.{noun}.{(number == 1 ? "one" : "many")}", Whole(number));

    /// <summary>A whole number with the language's mark between thousands.</summary>
    public string Whole(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Text("date.thousands"));

    /// <summary>"torsdag den 28. september 2023".</summary>
    public string DateInWords(DateOnly date) =>
        Text("date.words", Text($"date.weekday.{(int)date.DayOfWeek}"), date.Day, Text($"date.month.{date.Month}"), date.Year);

    /// <summary>"28.9.2023": no leading zeros.</summary>
    public string DateInDigits(DateOnly date) => Text("date.digits", date.Day, date.Month, date.Year);

    /// <summary>"13.00" in Danish, "13:00" in English.</summary>
    public string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}{Text("date.clock")}{time.Minute:00}");

    /// <summary>"kl. 13.00–16.00", or the start alone; null when neither is known.</summary>
    public string? TimeSpan(TimeOnly? start, TimeOnly? end) => (start, end) switch
    {
        (null, null) => null,
        ({ } from, { } to) => Text("date.span", Time(from), Time(to)),
        ({ } from, null) => Text("date.from", Time(from)),
        (null, { } to) => Text("date.until", Time(to)),
    };

    /// <summary>A file's size as people say it: "640 B", "12 KB", "1,2 MB" (1 KB is 1,000 bytes).</summary>
    public string FileSize(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 999_500 => $"{Math.Round(bytes / 1e3)} KB",
        _ => $"{(bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture).Replace(".", Text("date.decimal"))} MB",
    };

    /// <summary>"A, B og C".</summary>
    public string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => Text("list.and", string.Join(", ", parts.Take(parts.Count - 1)), parts[^1]),
    };
}
