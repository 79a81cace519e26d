using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Reporting;

/// <summary>A Markdown table; a figure that was not measured is a dash.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> _rows = [];

    public void Row(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var text = new StringBuilder().Append("| ").AppendJoin(" | ", heads).Append(" |\n| ---");
        text.Append(string.Concat(Enumerable.Repeat(" | ---:", heads.Length - 1))).Append(" |\n");
        foreach (var row in _rows) text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        return text.ToString();
    }

    public static string Seconds(double? value) => value is { } seconds ? seconds.ToString(seconds < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) : "–";

    public static string Whole(double? value) => value is { } number ? number.ToString("N0", CultureInfo.InvariantCulture) : "–";

    public static string Mega(double? bytes) => bytes is { } value ? (value / 1e6).ToString("0.0", CultureInfo.InvariantCulture) : "–";

    public static string Kilo(double? bytes) => bytes is { } value ? (value / 1e3).ToString(value < 99_950 ? "0.0" : "N0", CultureInfo.InvariantCulture) : "–";

    public static string Share(double? value) => value is { } share ? share.ToString("0.000", CultureInfo.InvariantCulture) : "–";
}
