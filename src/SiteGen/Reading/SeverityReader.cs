using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Reading;

/// <summary>Reads <c>Severity</c> in <c>statiq.json</c>: codes with <c>off</c>, <c>warning</c> or <c>error</c>.</summary>
internal static partial class SeverityReader
{
    private static readonly Dictionary<string, Weight> Weights = new(StringComparer.Ordinal) { ["off"] = Weight.Off, ["warning"] = Weight.Warning, ["error"] = Weight.Error };

    // What looks like a code of a stage is told that it is fixed; what looks like that of a content check, that it does not exist.
    [GeneratedRegex(@"^SG(0[1-9]|10)\d\d$|^SG1101$")]
    private static partial Regex StageCode { get; }

    /// <summary>The site's own weights. Adds SG0103, SG0104 and SG1101.</summary>
    public static Severities Read(Fields settings, DiagnosticBag diagnostics)
    {
        if (settings.Map("Severity") is not { } of) return Severities.Usual;
        var chosen = ImmutableDictionary.CreateBuilder<string, Weight>(StringComparer.Ordinal);
        foreach (var (code, least) in Severities.Least)
        {
            if (of.Text(code) is not { } text) continue;
            if (!Weights.TryGetValue(text, out var weight)) diagnostics.Add(DiagnosticCodes.BadSetting(of.At(code), code, text, new("\"off\", \"warning\" eller \"error\"", "\"off\", \"warning\" or \"error\"")));
            else if (weight < least) diagnostics.Add(DiagnosticCodes.FixedSeverity(of.At(code), code, text));
            else chosen[code] = weight;
        }

        foreach (var code in of.Keys.Where(code => StageCode.IsMatch(code) && !Severities.Least.ContainsKey(code)))
        {
            if (of.Text(code) is { } text) diagnostics.Add(DiagnosticCodes.FixedSeverity(of.At(code), code, text));
        }

        of.Finish(DiagnosticCodes.UnknownSetting);
        return new Severities(chosen.ToImmutable());
    }
}
