using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen;

/// <summary>Reads <c>statiq.json</c>.</summary>
public static partial class SettingsReader
{
    private const string FileName = "statiq.json";

    // The pages' backgrounds in theme/assets/base.css, which text in the accent colour must stand out from.
    private const string LightBackground = "#ffffff";
    private const string DarkBackground = "#14171a";

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$")]
    private static partial Regex HostShape { get; }

    [GeneratedRegex(@"^[\p{L}0-9]([\p{L}0-9.-]*[\p{L}0-9])?\.\p{L}{2,}$")]
    private static partial Regex DomainShape { get; }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex ColorShape { get; }

    /// <summary>The settings of the site in <paramref name="siteFolder"/>. Faulty values fall back to their defaults and are reported as SG01.</summary>
    /// <param name="siteFolder">The folder that holds <c>statiq.json</c>.</param>
    /// <param name="asOf">"Now" for embargoes and coming meetings.</param>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <returns>Null when there is no <c>statiq.json</c> or it is not JSON.</returns>
    public static SiteOptions? Read(string siteFolder, DateTimeOffset asOf, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(siteFolder, FileName);
        if (!File.Exists(path))
        {
            diagnostics.Add(DiagnosticCodes.NoSettings(new SourceSpan(FileName)));
            return null;
        }

        if (ReadText(siteFolder, diagnostics) is not { } json) return null;
        return Parse(json, diagnostics) is { } fields ? Bind(fields, Path.GetFullPath(siteFolder), asOf, diagnostics) : null;
    }

    /// <summary>The text as any other file's is read: of a bounded size, UTF-8, without misleading characters.</summary>
    private static string? ReadText(string siteFolder, DiagnosticBag diagnostics) =>
        new FileInfo(Path.Combine(siteFolder, FileName)).LinkTarget is null ? SourceFile.Settings(siteFolder).ReadText(diagnostics) : Link(diagnostics);

    private static string? Link(DiagnosticBag diagnostics)
    {
        diagnostics.Add(DiagnosticCodes.SymbolicLink(new SourceSpan(FileName)));
        return null;
    }

    private static Fields? Parse(string json, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
        }
        catch (JsonException fault)
        {
            // The JSON reader counts bytes; people and editors count characters.
            var line = json.Split('\n').ElementAtOrDefault((int)(fault.LineNumber ?? 0)) ?? "";
            var bytes = Encoding.UTF8.GetBytes(line);
            var column = Encoding.UTF8.GetCharCount(bytes, 0, Math.Min((int)(fault.BytePositionInLine ?? 0), bytes.Length)) + 1;
            var at = new SourceSpan(FileName, (int)(fault.LineNumber ?? 0) + 1, column);
            diagnostics.Add(DiagnosticCodes.BrokenSettings(at, fault.Message.Split(" LineNumber")[0]));
            return null;
        }

        // JSON is YAML too, and the YAML tree knows the place of every value. YAML forbids the tabs that JSON allows between tokens.
        return FrontMatter.Parse(json.TrimStart('\uFEFF').Replace('\t', ' '), 1, FileName, diagnostics);
    }

    private static SiteOptions Bind(Fields fields, string folder, DateTimeOffset asOf, DiagnosticBag diagnostics)
    {
        if (fields.Text("SiteTitle") is null) diagnostics.Add(DiagnosticCodes.MissingSetting(fields.Start, "SiteTitle"));
        var language = Valid("Language", text => text is "da" or "en", new("\"da\" eller \"en\"", "\"da\" or \"en\"")) ?? "da";
        var options = new SiteOptions
        {
            SiteFolder = folder,
            AsOf = asOf,
            SiteTitle = fields.Text("SiteTitle") ?? FileName,
            Host = Valid("Host", HostShape.IsMatch, new("værtens navn alene: referater.example.dk", "the host's name alone: minutes.example.org")),
            LinksUseHttps = fields.Flag("LinksUseHttps", otherwise: true),
            LinkRoot = LinkRoot(),
            InputPath = Trimmed("InputPath") ?? "input",
            OutputPath = Trimmed("OutputPath") ?? "output",
            ThemePath = Trimmed("ThemePath") ?? "theme",
            Language = language,
            ContentLanguage = Valid("ContentLanguage", text => Regex.IsMatch(text, "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"), new("et sprogmærke som \"da\"", "a language tag such as \"da\"")) ?? language,
            TimeZone = Valid("TimeZone", IsTimeZone, new("en IANA-tidszone som \"Europe/Copenhagen\"", "an IANA time zone such as \"Europe/Copenhagen\"")) ?? "Europe/Copenhagen",
            Notice = fields.Text("Notice"),
            AccessibilityStatement = fields.Text("AccessibilityStatement") is null ? null : PathReader.WebAddress(fields, "AccessibilityStatement", diagnostics),
            AccentColor = Color("AccentColor", LightBackground),
            AccentColorDark = Color("AccentColorDark", DarkBackground),
            Publisher = ReadPublisher(fields, diagnostics),
            AllowedHtml = AllowedHtml(),
            OwnDomains = Domains(),
            OwnPhones = [.. fields.Words("OwnPhones").Select(number => number.Text)],
            Severities = SeverityReader.Read(fields, diagnostics),
            PublishWithinDays = Days("PublishWithinDays") ?? 14,
        };
        options = ReadSearch(fields, options, diagnostics);
        fields.Finish(DiagnosticCodes.UnknownSetting);
        return options;

        string? Trimmed(string key) => fields.Text(key)?.Replace('\\', '/').TrimEnd('/');

        string? Valid(string key, Func<string, bool> isValid, LocalText expected)
        {
            if (fields.Text(key) is not { } text) return null;
            if (isValid(text)) return text;
            diagnostics.Add(DiagnosticCodes.BadSetting(fields.At(key), key, text, expected));
            return null;
        }

        ImmutableHashSet<string> AllowedHtml()
        {
            var words = fields.Words("AllowedHtml");
            var names = string.Join(", ", SafeTags.Names);
            foreach (var (name, at) in words.Where(word => !SafeTags.Names.Contains(word.Text)))
                diagnostics.Add(DiagnosticCodes.BadSetting(at, "AllowedHtml", name, new($"navne blandt {names}", $"names among {names}")));
            return SafeTags.WithParts(words.Select(word => word.Text).Where(SafeTags.Names.Contains));
        }

        ImmutableArray<string> Domains()
        {
            var domains = fields.Words("OwnDomains");
            foreach (var (text, at) in domains.Where(domain => !DomainShape.IsMatch(domain.Text)))
                diagnostics.Add(DiagnosticCodes.BadSetting(at, "OwnDomains", text, new("domæner alene: \"lilleby.dk\"", "domains alone: \"lilleby.dk\"")));
            return [.. domains.Select(domain => domain.Text).Where(text => DomainShape.IsMatch(text))];
        }

        int? Days(string key) => Valid(key, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 365,
            new("et antal dage fra 1 til 365", "a number of days from 1 to 365")) is { } days ? int.Parse(days, CultureInfo.InvariantCulture) : null;

        string LinkRoot()
        {
            var root = Valid("LinkRoot", text => text.Split('/').All(part => part.Length == 0 || Slug.IsSlug(part)), new("en sti som \"/referater\"", "a path such as \"/minutes\""));
            return root is null || root.Trim('/').Length == 0 ? "" : "/" + root.Trim('/');
        }

        string? Color(string key, string background)
        {
            if (Valid(key, ColorShape.IsMatch, new("en farve som \"#0b4f8a\"", "a colour such as \"#0b4f8a\"")) is not { } color) return null;
            var contrast = Contrast.Between(color, background);
            if (contrast < Contrast.ForText) diagnostics.Add(DiagnosticCodes.FaintAccent(fields.At(key), key, color, contrast));
            return color;
        }
    }

    /// <summary><c>false</c> for a site without search, or a map.</summary>
    private static SiteOptions ReadSearch(Fields fields, SiteOptions options, DiagnosticBag diagnostics)
    {
        var usual = options.ContentLanguage.Split('-')[0] is var language && SearchEngine.Languages.Contains(language) ? language : SearchEngine.English;
        if (fields.IsWord("Search")) return options with { SearchLanguage = fields.Flag("Search", otherwise: true) ? usual : null };
        if (fields.Map("Search") is not { } of) return options with { SearchLanguage = usual };

        var chosen = of.Text("Language");
        if (chosen is not null && !SearchEngine.Languages.Contains(chosen))
        {
            var languages = string.Join(", ", SearchEngine.Languages);
            diagnostics.Add(DiagnosticCodes.BadSetting(of.At("Language"), "Language", chosen, new($"et af {languages}", $"one of {languages}")));
            chosen = null;
        }

        var publishesLunrIndex = of.Flag("PublishLunrIndex");
        of.Finish(DiagnosticCodes.UnknownSetting);
        return options with { SearchLanguage = chosen ?? usual, PublishesLunrIndex = publishesLunrIndex };
    }

    private static Publisher? ReadPublisher(Fields fields, DiagnosticBag diagnostics)
    {
        if (fields.Map("Publisher") is not { } of)
        {
            diagnostics.Add(DiagnosticCodes.NoContact(fields.Start, "Email"));
            return null;
        }

        var name = of.RequiredText("Name", new("\"Name\": \"Rebild Kommune\"", "\"Name\": \"Rebild Kommune\""));
        var publisher = new Publisher(name ?? "", of.Text("Email"), of.Text("Phone"), PathReader.WebAddress(of, "Website", diagnostics));
        if (publisher.Email is null) diagnostics.Add(DiagnosticCodes.NoContact(of.Start, "Email"));
        if (publisher.Phone is null) diagnostics.Add(DiagnosticCodes.NoContact(of.Start, "Phone"));
        of.Finish(DiagnosticCodes.UnknownSetting);
        return name is null ? null : publisher;
    }

    private static bool IsTimeZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);
}
