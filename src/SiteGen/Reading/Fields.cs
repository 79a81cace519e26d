using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// The keys of one map in YAML or JSON, asked for by name and type. A value of the wrong type is a diagnostic and counts as absent;
/// <see cref="Finish"/> reports every key that nobody asked for, with the nearest known one.
/// </summary>
internal sealed class Fields
{
    private readonly Dictionary<string, (YamlScalar Key, YamlValue Value)> _values = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly string _file;
    private readonly YamlMap _map;
    private readonly DiagnosticBag _diagnostics;

    public Fields(YamlMap map, string file, DiagnosticBag diagnostics)
    {
        _map = map;
        _file = file;
        _diagnostics = diagnostics;
        foreach (var (key, value) in map.Entries)
        {
            if (!_values.TryAdd(key.Text, (key, value)))
                diagnostics.Add(DiagnosticCodes.RepeatedKey(At(key), key.Text, _values[key.Text].Key.Line));
        }
    }

    /// <summary>The keys that are there, in the order written.</summary>
    public IEnumerable<string> Keys => _map.Entries.Select(entry => entry.Key.Text);

    /// <summary>True when the key stands there, even without a value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Where the key's value stands; where the map begins when the key is missing.</summary>
    public SourceSpan At(string key) => _values.TryGetValue(key, out var found) ? At(found.Value) : Start;

    /// <summary>Where the key itself stands; where the map begins when it is missing.</summary>
    public SourceSpan KeyAt(string key) => _values.TryGetValue(key, out var found) ? At(found.Key) : Start;

    /// <summary>Where the map begins.</summary>
    public SourceSpan Start => At(_map);

    /// <summary>Where every value stands that a reader has asked for.</summary>
    public FactPlaces Places()
    {
        var places = ImmutableArray.CreateBuilder<FactPlace>();
        foreach (var key in _known.Keys)
        {
            if (_values.TryGetValue(key, out var found)) AddPlaces(key, found.Value, places);
        }

        return new FactPlaces(_file, places.ToImmutable());
    }

    private static void AddPlaces(string key, YamlValue value, ImmutableArray<FactPlace>.Builder places)
    {
        places.Add(new FactPlace(key, value is YamlScalar scalar ? scalar.Text.Trim() : "", value.Line, value.Column));
        foreach (var part in value is YamlList list ? list.Items : value is YamlMap map ? map.Entries.Select(entry => entry.Value) : []) AddPlaces(key, part, places);
    }

    /// <summary>The text of <paramref name="key"/> without blanks around it; null when it is absent or empty.</summary>
    public string? Text(string key) => Scalar(key) is { } scalar && scalar.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>As <see cref="Text"/>; absent or empty is a diagnostic that shows <paramref name="example"/>.</summary>
    public string? RequiredText(string key, LocalText example)
    {
        var faultsBefore = _values.TryGetValue(key, out var found) && found.Value is not YamlScalar;
        var text = Text(key);
        if (text is null && !faultsBefore) _diagnostics.Add(DiagnosticCodes.MissingKey(KeyAt(key), key, example));
        return text;
    }

    /// <summary>One of <paramref name="allowed"/>, each with what it means; null, and a diagnostic, when it is another word.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> allowed) where T : struct
    {
        if (Text(key) is not { } text) return null;
        if (allowed.TryGetValue(text, out var choice)) return choice;
        _diagnostics.Add(DiagnosticCodes.UnknownValue(At(key), key, text, DanishWords.Guess(text, [.. allowed.Keys]), allowed.Keys));
        return null;
    }

    /// <summary>True for <c>true</c>, false for <c>false</c> and when absent.</summary>
    public bool Flag(string key, bool otherwise = false) => Choice(key, Flags) ?? otherwise;

    /// <summary>A date such as <c>2023-09-28</c>.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        _diagnostics.Add(DiagnosticCodes.NotADate(At(key), key, text));
        return null;
    }

    /// <summary>A date, or a date with time such as <c>2023-10-05T12:00</c>; a date alone means its first moment.</summary>
    public DateTime? Moment(string key)
    {
        if (Text(key) is not { } text) return null;
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return moment;
        _diagnostics.Add(DiagnosticCodes.NotADate(At(key), key, text));
        return null;
    }

    /// <summary>A time such as <c>13:00</c> or <c>13.00</c>.</summary>
    public TimeOnly? Time(string key)
    {
        if (Text(key) is not { } text) return null;
        if (TimeOnly.TryParseExact(text.Replace('.', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        _diagnostics.Add(DiagnosticCodes.NotATime(At(key), key, text));
        return null;
    }

    /// <summary>A list of words, or a single word, each with its place; empty when absent.</summary>
    public ImmutableArray<(string Text, SourceSpan At)> Words(string key)
    {
        Ask(key);
        if (!_values.TryGetValue(key, out var found)) return [];
        if (found.Value is YamlScalar { Text: "" }) return [];
        var values = found.Value is YamlList list ? list.Items : [found.Value];
        var words = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        foreach (var value in values)
        {
            if (value is YamlScalar scalar && scalar.Text.Trim() is { Length: > 0 } text) words.Add((text, At(scalar)));
            else _diagnostics.Add(DiagnosticCodes.WrongShape(At(value), key, new("en liste af tekster", "a list of texts")));
        }

        return words.ToImmutable();
    }

    /// <summary>
    /// A list whose entries are maps or, where <paramref name="shortForm"/> names a key, single words that stand for a map with that
    /// one key: <c>Pia Pedersen</c> for <c>{name: Pia Pedersen}</c>. Unknown keys within an entry are reported once it was made.
    /// </summary>
    public ImmutableArray<T> Entries<T>(string key, Func<Fields, T?> make, string? shortForm = null) where T : class
    {
        Ask(key);
        if (!_values.TryGetValue(key, out var found) || found.Value is YamlScalar { Text: "" }) return [];
        if (found.Value is not YamlList list)
        {
            _diagnostics.Add(DiagnosticCodes.WrongShape(At(found.Value), key, new("en liste", "a list")));
            return [];
        }

        var made = ImmutableArray.CreateBuilder<T>();
        foreach (var item in list.Items)
        {
            var map = item as YamlMap;
            if (map is null && shortForm is not null && item is YamlScalar scalar)
                map = new YamlMap([(new YamlScalar(shortForm, item.Line, item.Column), scalar)], item.Line, item.Column);
            if (map is null)
            {
                _diagnostics.Add(DiagnosticCodes.WrongShape(At(item), key, new("en liste af nøgler med værdier", "a list of keys with values")));
                continue;
            }

            var fields = new Fields(map, _file, _diagnostics);
            if (make(fields) is { } entry) made.Add(entry);
            fields.Finish();
        }

        return made.ToImmutable();
    }

    /// <summary>The map under <paramref name="key"/>; null when absent, and with a diagnostic when it is something else.</summary>
    public Fields? Map(string key)
    {
        Ask(key);
        if (!_values.TryGetValue(key, out var found) || found.Value is YamlScalar { Text: "" }) return null;
        if (found.Value is YamlMap map) return new Fields(map, _file, _diagnostics);
        _diagnostics.Add(DiagnosticCodes.WrongShape(At(found.Value), key, new("nøgler med værdier", "keys with values")));
        return null;
    }

    /// <summary>True when the key's value is a single word, for keys that take either a word or a map.</summary>
    public bool IsWord(string key) => _values.TryGetValue(key, out var found) && found.Value is YamlScalar;

    /// <summary>Reports every key that was not asked for.</summary>
    /// <param name="unknown">Words the fault; null for that of front matter.</param>
    public void Finish(Func<SourceSpan, string, string?, IEnumerable<string>, Diagnostic>? unknown = null)
    {
        foreach (var (name, (key, _)) in _values)
        {
            if (!_known.ContainsKey(name)) _diagnostics.Add((unknown ?? DiagnosticCodes.UnknownKey)(At(key), name, DanishWords.Guess(name, _known.Keys), _known.Keys));
        }
    }

    private static readonly Dictionary<string, bool> Flags = new(StringComparer.OrdinalIgnoreCase) { ["true"] = true, ["false"] = false };

    private YamlScalar? Scalar(string key)
    {
        Ask(key);
        if (!_values.TryGetValue(key, out var found)) return null;
        if (found.Value is YamlScalar scalar) return scalar;
        _diagnostics.Add(DiagnosticCodes.WrongShape(At(found.Value), key, new("en enkelt tekst", "a single text")));
        return null;
    }

    private void Ask(string key) => _known.TryAdd(key, true);

    private SourceSpan At(YamlValue value) => new(_file, value.Line, value.Column);
}
