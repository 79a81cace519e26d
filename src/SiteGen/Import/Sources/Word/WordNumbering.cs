using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import.Sources.Word;

/// <summary>Counts as Word does: the numbers of headings and lists stand in no paragraph's text, they follow from its place.</summary>
internal sealed partial class WordNumbering
{
    private readonly Dictionary<int, NumberingInstance> _instances;
    private readonly Dictionary<int, AbstractNum> _definitions;
    private readonly Dictionary<int, int[]> _counters = [];
    private readonly HashSet<(int, int)> _restarted = [];

    [GeneratedRegex(@"%(?<level>[1-9])")]
    private static partial Regex Placeholder { get; }

    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _instances = (numbering?.Elements<NumberingInstance>() ?? []).Where(one => one.NumberID is not null).DistinctBy(one => one.NumberID!.Value).ToDictionary(one => one.NumberID!.Value);
        _definitions = (numbering?.Elements<AbstractNum>() ?? []).Where(one => one.AbstractNumberId is not null).DistinctBy(one => one.AbstractNumberId!.Value).ToDictionary(one => one.AbstractNumberId!.Value);
    }

    /// <summary>The label of the next paragraph with that numbering: <c>2.1.</c>, <c>A)</c>; empty for a bullet, null when the numbering shows nothing.</summary>
    public string? Next(int id, int level)
    {
        if (!_instances.TryGetValue(id, out var instance) || instance.AbstractNumId?.Val?.Value is not { } definitionId || !_definitions.TryGetValue(definitionId, out var definition)) return "";
        if (!_counters.TryGetValue(definitionId, out var counters)) _counters[definitionId] = counters = [.. Enumerable.Range(0, 9).Select(at => Start(definition, at) - 1)];
        if (instance.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value is { } restart && _restarted.Add((id, level))) counters[level] = restart - 1;
        counters[level]++;
        for (var deeper = level + 1; deeper < 9; deeper++) counters[deeper] = Start(definition, deeper) - 1;

        var shape = LevelOf(definition, level);
        if (shape?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet) return "";
        if (shape?.NumberingFormat?.Val?.Value == NumberFormatValues.None) return null;
        var text = shape?.LevelText?.Val?.Value ?? $"%{level + 1}.";
        return Placeholder.Replace(text, match => Label(definition, counters, match.Groups["level"].Value[0] - '1')).Trim();
    }

    private static string Label(AbstractNum definition, int[] counters, int level)
    {
        var number = Math.Max(counters[level], Start(definition, level));
        var format = LevelOf(definition, level)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        if (format == NumberFormatValues.LowerLetter) return Letters(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperLetter) return Letters(number);
        if (format == NumberFormatValues.LowerRoman) return Roman(number).ToLowerInvariant();
        if (format == NumberFormatValues.UpperRoman) return Roman(number);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static Level? LevelOf(AbstractNum definition, int level) => definition.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    private static int Start(AbstractNum definition, int level) => LevelOf(definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    // After Z comes AA, then BB: Word repeats the letter.
    private static string Letters(int number) => number < 1 ? "" : new string((char)('A' + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 10));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value && number < 4000; number -= value) roman += sign;
        return roman;
    }
}
