using System.Text.RegularExpressions;
using SiteGen.Import.Sources;
using SiteGen.Model;

namespace SiteGen.Import.Recognition;

/// <summary>
/// The headings under which councils write: "Sagsfremstilling", "Resumé", "Forvaltningen indstiller", "Byrådets beslutning". Those that
/// the site knows keep their words; the others get the site's heading above them, so that the site knows what they are.
/// </summary>
/// <param name="vocabulary">The site's words.</param>
internal sealed partial class FieldLabels(Vocabulary vocabulary)
{
    private static readonly Dictionary<string, SectionRole> Others = Table(
        (SectionRole.Summary, "resume,kort resume,sammendrag,sagen i korte træk,kort fortalt,kort om sagen,indledning,introduktion,beslutningstema"),
        (SectionRole.Case, "sagsbeskrivelse,beskrivelse,beskrivelse af sagen,fremstilling,redegørelse,sagens fremstilling,supplerende sagsfremstilling,sagen"),
        (SectionRole.Background, "baggrund for sagen,sagens baggrund,historik,forhistorie"),
        (SectionRole.Recommendation, "indstillinger,forslag til beslutning,beslutningsforslag,administrationens indstilling,forvaltningens indstilling,direktionens indstilling,udvalgets indstilling,sekretariatets indstilling,skolelederens indstilling,formandens indstilling,det indstilles,anbefaling"),
        (SectionRole.Decision, "beslutninger,konklusion,afgørelse,vedtagelse,referat,vedtaget"),
        (SectionRole.Finances, "økonomi og personaleforhold,økonomiske og personalemæssige konsekvenser,bevillingsmæssige konsekvenser,økonomi og bevilling,økonomi/personaleforhold"),
        (SectionRole.Process, "det videre forløb,videre forløb,proces,den videre proces,opfølgning"),
        (SectionRole.Dissent, "mindretal,mindretalsindstilling"),
        (SectionRole.Other, "lovgrundlag,retsgrundlag,høring,kommunikation,konsekvenser,personalemæssige konsekvenser,miljømæssige konsekvenser,bæredygtighed,sagsgang,tidligere beslutninger,vurdering,forvaltningens bemærkninger,administrationens bemærkninger,borgerinddragelse,tidsplan,tidsperspektiv,formål,inhabilitet,drøftelse,debat,bemærkninger,klima,implementering"));

    [GeneratedRegex(@"^[\p{L}][\p{L} ,&-]{2,60} (?:indstiller|anbefaler)$", RegexOptions.IgnoreCase)]
    private static partial Regex SomebodyRecommends { get; }

    [GeneratedRegex(@"^(?:[\p{L}][\p{L} ,&-]{2,60}s beslutning(?: (?:den|fra) .{4,40})?|beslutning (?:i|fra|for|af|truffet)\b.{2,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex SomebodysDecision { get; }

    // Without bold letters around it only in this very form: "Byrådets beslutning den 30. januar 2024".
    [GeneratedRegex(@"^\p{Lu}[\p{L}-]+(?:(?: og|,|-)? [\p{L}-]+){0,3}s beslutning(?: (?:den|fra|d\.) \d[\d. \p{L}/-]{5,20})?$", RegexOptions.IgnoreCase)]
    private static partial Regex PlainDecision { get; }

    [GeneratedRegex(@"^Bilag(?:sliste|soversigt|smateriale|er)?(?:\s*:\s*|\s+(?=Se\b)|\s+(?=\d[\d.]*\s*[:–-]\s)|\.?$)(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Attachments { get; }

    /// <summary>The label that a line begins with; null when it begins with none.</summary>
    public FieldLabel? Of(SourceLine line)
    {
        var text = line.Plain.Replace('\t', ' ');
        if (Attachments.Match(text) is { Success: true } attachments)
            return new FieldLabel(text[..^attachments.Groups["rest"].Length].TrimEnd(' ', ':', '.'), SectionRole.Other, attachments.Groups["rest"].Value.Trim()) { IsAttachments = true };

        var isAlone = line.IsBold || line.Heading > 0;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 2 and < 80 && Label(text[..colon], text[(colon + 1)..].Trim(), isAlone: true) is { } withColon) return withColon;
        return Label(text.TrimEnd('.'), "", isAlone);
    }

    /// <summary>The site's own heading for a role; null for <see cref="SectionRole.Other"/>.</summary>
    public static string? HeadingOf(SectionRole role, string language) => language.StartsWith("da", StringComparison.OrdinalIgnoreCase) ? Danish.GetValueOrDefault(role) : English.GetValueOrDefault(role);

    private FieldLabel? Label(string words, string rest, bool isAlone)
    {
        words = words.Trim().TrimEnd(':').Trim();
        if (words.Length is < 3 or > 80) return null;
        var key = Vocabulary.HeadingKey(words);
        if (vocabulary.RoleOf(words) is var role and not SectionRole.Other) return new FieldLabel(words, role, rest) { IsKnown = true };
        if (Misread.TryGetValue(Folded(key), out var meant) && meant != key && vocabulary.RoleOf(meant) is var read and not SectionRole.Other)
            return new FieldLabel(words, read, rest);
        if (Others.TryGetValue(key, out var other)) return new FieldLabel(words, other, rest) { IsKnown = other == SectionRole.Other };
        if (isAlone && SomebodyRecommends.IsMatch(words)) return new FieldLabel(words, SectionRole.Recommendation, rest);
        if (PlainDecision.IsMatch(words)) return new FieldLabel(words, SectionRole.Decision, rest);
        return isAlone && SomebodysDecision.IsMatch(words) ? new FieldLabel(words, SectionRole.Decision, rest) : null;
    }

    private static readonly Dictionary<SectionRole, string> Danish = new()
    {
        [SectionRole.Summary] = "Sagen kort",
        [SectionRole.Recommendation] = "Indstilling",
        [SectionRole.Decision] = "Beslutning",
        [SectionRole.Case] = "Sagsfremstilling",
        [SectionRole.Finances] = "Økonomi",
        [SectionRole.Process] = "Videre proces",
        [SectionRole.Background] = "Baggrund",
        [SectionRole.Remarks] = "Emner",
        [SectionRole.Dissent] = "Mindretalsudtalelse",
    };

    private static readonly Dictionary<SectionRole, string> English = new()
    {
        [SectionRole.Summary] = "Summary",
        [SectionRole.Recommendation] = "Recommendation",
        [SectionRole.Decision] = "Decision",
        [SectionRole.Case] = "Case",
        [SectionRole.Finances] = "Finances",
        [SectionRole.Process] = "Next steps",
        [SectionRole.Background] = "Background",
        [SectionRole.Remarks] = "Remarks",
        [SectionRole.Dissent] = "Dissent",
    };

    // The labels by their form in which l, i, 1 and o, 0 are one sign, so that "lndsti11ing" is known.
    private static readonly Dictionary<string, string> Misread = Danish.Values.Append("Sagsresume").Append("Forvaltningen indstiller")
        .ToDictionary(heading => Folded(Vocabulary.HeadingKey(heading)), Vocabulary.HeadingKey);

    private static string Folded(string key) => string.Concat(key.Select(c => c switch { '1' or 'i' or '|' => 'l', '0' => 'o', _ => c }));

    private static Dictionary<string, SectionRole> Table(params ReadOnlySpan<(SectionRole Role, string Labels)> rows)
    {
        var table = new Dictionary<string, SectionRole>(StringComparer.Ordinal);
        foreach (var (role, labels) in rows)
        {
            foreach (var label in labels.Split(',')) table.TryAdd(label, role);
        }

        return table;
    }
}

/// <summary>A label of a part of an item.</summary>
/// <param name="Words">As printed, without its colon.</param>
/// <param name="Role">What the part is.</param>
/// <param name="Rest">The text behind it on the same line.</param>
internal sealed record FieldLabel(string Words, SectionRole Role, string Rest)
{
    /// <summary>True when the site itself knows these words, or when they mean nothing special to it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>True for the label above the attachments.</summary>
    public bool IsAttachments { get; init; }
}
