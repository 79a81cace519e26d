using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The language that the program speaks to its user in, and the numbers as that language writes them.</summary>
/// <param name="Language"><c>da</c> or <c>en</c>.</param>
internal sealed partial record Speech(string Language)
{
    private bool IsDanish => Language == "da";

    /// <summary>
    /// The language before any site is read: <c>--lang</c>, else that of the site in the folder, else the locale, else English. Looked up
    /// in the raw arguments because the help texts, and what is said about a wrong command line, are made before the arguments are parsed.
    /// </summary>
    /// <param name="args">The words of the command line.</param>
    /// <param name="variable">Environment variables by name.</param>
    /// <param name="folder">The current folder; null when there is none to look for a site in.</param>
    public static Speech Before(IReadOnlyList<string> args, Func<string, string?> variable, string? folder = null)
    {
        var site = folder;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--") break;
            if (args[i] == "--lang" && i + 1 < args.Count && IsKnown(args[i + 1])) return new(args[i + 1]);
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal) && IsKnown(args[i][7..])) return new(args[i][7..]);
            if (folder is not null && args[i] == "--site" && i + 1 < args.Count) site = Path.Combine(folder, args[i + 1]);
        }

        if (site is not null && OfSite(site) is { } language) return new(language);

        // POSIX: the first of these that is set and not empty decides.
        string?[] locales = [variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")];
        var locale = locales.FirstOrDefault(l => !string.IsNullOrEmpty(l)) ?? "";
        return new(locale.StartsWith("da", StringComparison.OrdinalIgnoreCase) ? "da" : "en");
    }

    // A glance, not a reading: settings with a fault have a language too, and here is nobody to report the fault to.
    private static string? OfSite(string folder)
    {
        try
        {
            var settings = Path.Combine(folder, "statiq.json");
            return !File.Exists(settings) ? null : LanguageSetting().Match(File.ReadAllText(settings)) is { Success: true } match ? match.Groups["language"].Value : "da";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"""Language""\s*:\s*""(?<language>da|en)""", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageSetting();

    /// <summary>True for the languages that the program speaks.</summary>
    public static bool IsKnown(string language) => language is "da" or "en";

    /// <summary>One of two texts.</summary>
    public string Of(string danish, string english) => IsDanish ? danish : english;

    /// <summary>A text of the library.</summary>
    public string Of(LocalText text) => text.In(Language);

    /// <summary>A number with its noun: <c>1 møde</c>, <c>2.500 møder</c>.</summary>
    public string Count(int number, LocalText one, LocalText many) => $"{Whole(number)} {Of(number == 1 ? one : many)}";

    /// <summary>A whole number with the language's mark between thousands.</summary>
    public string Whole(long number) => Localise(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Seconds with two decimals and their unit.</summary>
    public string Seconds(TimeSpan time) => Localise(time.TotalSeconds.ToString("#,0.00", CultureInfo.InvariantCulture)) + " s";

    /// <summary>A number of bytes as people say it; 1 kB is 1,000 bytes.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{Whole(bytes / 1_000)} kB",
        _ => Localise((bytes / 1e6).ToString("#,0.0", CultureInfo.InvariantCulture)) + " MB",
    };

    /// <summary>"2 fejl, 1 advarsel": the last line after diagnostics.</summary>
    public string FaultCount(int errors, int warnings)
    {
        var parts = new List<string>();
        if (errors > 0) parts.Add(Count(errors, new("fejl", "error"), new("fejl", "errors")));
        if (warnings > 0) parts.Add(Count(warnings, new("advarsel", "warning"), new("advarsler", "warnings")));
        return parts.Count == 0 ? Of("ingen fejl", "no faults") : string.Join(", ", parts);
    }

    /// <summary>The word for a severity.</summary>
    public string Word(Severity severity) => severity == Severity.Error ? Of("fejl", "error") : Of("advarsel", "warning");

    private string Localise(string number) => IsDanish ? string.Concat(number.Select(c => c switch { ',' => '.', '.' => ',', _ => c })) : number;
}
