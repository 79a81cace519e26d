using System.Text.RegularExpressions;
using SiteGen.Import.Recognition.Agendas;
using SiteGen.Import.Sources;

namespace SiteGen.Import.Recognition;

/// <summary>The line that names the document: "Referat af Byrådets møde den 30. januar 2024", "Dagsorden", "Beslutningsprotokol".</summary>
internal static partial class MeetingTitle
{
    private const string Kinds = "mødereferat|beslutningsreferat|beslutningsprotokol|protokol|referat|dagsorden|udskrift|minutes|agenda";

    // What ends a body's name in a title: a date, a time, a comma, a dash.
    private const string Name = @"(?<body>\p{L}[\p{L} .&/-]*?)";
    private const string End = @"(?=\s*(?:,|[–—]|\s-\s|\bden\b|\bd\.|\bkl\b|\d|$))";

    [GeneratedRegex($@"^(?:åbent|åben|lukket|foreløbigt?|godkendt|endeligt?|kladde til)?\s*(?<kind>(?:bestyrelses|skolebestyrelses|udvalgs|råds|byråds|kommunalbestyrelses|regionsråds)?(?:møde)?(?:{Kinds}))(?:et|en)?\b(?!\s*er\b)(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Shape { get; }

    // "Økonomiudvalget, referat af møde 14.08.2025"
    [GeneratedRegex($@"^(?<body>\p{{Lu}}[\p{{L}} &/-]{{3,60}}?)\s*(?:,|\s[–-])\s*(?<kind>{Kinds})\b(?<rest>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex BodyFirst { get; }

    [GeneratedRegex($@"\bmødet?\s+i\s+{Name}{End}", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingIn { get; }

    [GeneratedRegex($@"^(?:af|fra|for|til)\s+{Name}s?\s+(?:ordinære\s+|ekstraordinære\s+)?møde\b", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingOf { get; }

    // "Referat fra skolebestyrelsesmøde": the body is a part of the word.
    [GeneratedRegex(@"\b(?<body>\p{L}{4,}?)s?mødet?\b", RegexOptions.IgnoreCase)]
    private static partial Regex CompoundMeeting { get; }

    [GeneratedRegex($@"^(?:(?:af|fra|for|til|i)\s+)?(?!mødet?\b|(?:af|fra|for|til|i|den|d|kl)\b){Name}{End}", RegexOptions.IgnoreCase)]
    private static partial Regex Rest { get; }

    /// <summary>True for such a line.</summary>
    public static bool IsTitle(SourceLine line) => line.Plain.Length < 200 && Match(line).Success && NumberedTitle.Of(line) is null && !line.Plain.TrimEnd().EndsWith('.') && !Contents.IsHead(line);

    /// <summary>True when it names an agenda and no minutes.</summary>
    public static bool IsAgenda(SourceLine line) => Match(line) is { Success: true } match && match.Groups["kind"].Value.Contains("dagsorden", StringComparison.OrdinalIgnoreCase);

    /// <summary>The body that the title names; null when it names none.</summary>
    public static string? BodyOf(SourceLine line)
    {
        if (Match(line) is not { Success: true } match) return null;
        if (match.Groups["body"].Success) return match.Groups["body"].Value.Trim();
        var rest = match.Groups["rest"].Value.Trim(' ', ':', '-', '–', ',');
        foreach (var shape in new[] { MeetingIn, MeetingOf, CompoundMeeting, Rest })
        {
            if (shape.Match(rest) is { Success: true } found && found.Groups["body"].Value.Trim(' ', ',', '-', '.') is { Length: > 2 } name) return name;
        }

        return null;
    }

    private static Match Match(SourceLine line) => Shape.Match(line.Plain) is { Success: true } match ? match : BodyFirst.Match(line.Plain);
}
