using System.Text.Json;
using System.Text.Json.Serialization;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Everything that was measured: number of items, of what, which figure.</summary>
internal sealed class Figures
{
    private readonly SortedDictionary<string, double> _values = new(StringComparer.Ordinal);

    public Dictionary<string, string> Facts { get; init; } = [];

    public SortedDictionary<string, double> Values { get => _values; init => _values = new(value, StringComparer.Ordinal); }

    public double? this[int items, string of, string figure]
    {
        get => _values.TryGetValue(Key(items, of, figure), out var value) ? value : null;
        set
        {
            _values[Key(items, of, figure)] = value!.Value;
            Console.WriteLine($"{items,7} {of,-24} {figure,-28} {value:0.###}");
        }
    }

    public void Add(int items, string of, Measured cost)
    {
        this[items, of, "wall"] = cost.Wall;
        this[items, of, "cpu"] = cost.Cpu;
        this[items, of, "peak"] = cost.Peak;
        this[items, of, "others"] = cost.Others;
    }

    /// <summary>The largest share of the processors that other programs took while something was measured.</summary>
    [JsonIgnore]
    public double Others => _values.Where(value => value.Key.EndsWith("|others", StringComparison.Ordinal)).Select(value => value.Value).DefaultIfEmpty().Max();

    /// <summary>Stands in the place of a size for what was measured on the demonstration.</summary>
    public const int Demonstration = 0;

    public IEnumerable<int> Sizes => _values.Keys.Select(key => int.Parse(key.Split('|')[0], System.Globalization.CultureInfo.InvariantCulture)).Where(size => size != Demonstration).Distinct().Order();

    /// <summary>Kept after each corpus, so that the report can be written again without measuring.</summary>
    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Indented));

    public static Figures Load(string file) => File.Exists(file) ? JsonSerializer.Deserialize<Figures>(File.ReadAllText(file))! : new();

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string Key(int items, string of, string figure) => $"{items}|{of}|{figure}";
}
