using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// Attachments that an item's text promises: "se bilag 1.4.1", "Bilag 2", "notatet er vedlagt". The check and the page that accounts for the
/// record ask the same question. Annexes of other papers ("lovens bilag 1", "bilag 2 til aftalen") are left alone.
/// </summary>
internal static partial class PromisedAttachments
{
    // What follows a day, an amount or a share: "bilag 25. oktober", "bilag 3 mio. kr.".
    private const string NotANumber = @"\.?\s?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kr\b|mio\b|mia\b|pct\b|procent)";

    // A number or a capital letter, perhaps several; a small one is the word "i": "bilag 1, 2 og 3", "bilag A", "bilag nr. 1.4.1".
    [GeneratedRegex(@"(?<!\p{L})(?<word>bilag|bilagene|appendix|annex)\s(?:nr\.?\s)?(?<ids>(?<id>[0-9]+(?:[.-][0-9]+)*[a-z]?|(?-i:[A-Z]))(?![\p{L}\d%]|[.,]\d|" + NotANumber + @")(?:(?:,\s?|\s?(?:og|samt|and)\s)(?<id>[0-9]+(?:[.-][0-9]+)*[a-z]?|(?-i:[A-Z]))(?![\p{L}\d%]|[.,]\d|" + NotANumber + @"))*)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:er|blev|bliver|som|se|jf\.?|det|den|de)\s(?:\p{L}+\s)?(?:vedlagt|vedlagte|vedhæftet|vedhæftede)(?!\p{L})|(?<!\p{L})(?:vedlægges|vedhæftes)(?!\p{L})|(?<!\p{L})(?:se|jf\.?)\s(?:vedlagte\s)?bilag(?:et|ene)?(?![\p{L}]|\s(?:nr\.?\s)?[\dA-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Unnumbered { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:ikke|ingen|intet|uden|tidligere|skal|kan|bør|må|kunne|skulle|tidligere|sammen med ansøgningen|til ansøgningen|not|without)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex NotNow { get; }

    // What a title calls an attachment by, before its number.
    [GeneratedRegex(@"(?<!\p{L})(?:bilag|appendix|annex)\s*(?:nr\.?\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Label { get; }

    // Without one of these no promise is made, and most texts end here.
    private static readonly SearchValues<string> Telling = SearchValues.Create(["bilag", "vedl", "vedh", "annex", "appendix"], StringComparison.OrdinalIgnoreCase);

    // Nobody writes longer ones, and a hostile text takes no longer than a kind one.
    private const int LongestSentence = 400;

    /// <summary>Every promise that nothing keeps.</summary>
    public static IEnumerable<BrokenPromise> In(Meeting meeting, AgendaItem item)
    {
        foreach (var section in item.Sections)
        {
            if (!section.Text.Characters().ContainsAny(Telling)) continue;
            var words = VisibleText.Of(section.Text.Markdown);
            foreach (Match match in Numbered.Matches(words))
            {
                if (IsAnothers(words, match) || IsInLink(words, match.Index)) continue;
                foreach (var id in Ids(match).Where(id => !IsThere(id, meeting, item)))
                    yield return new BrokenPromise(section.Text.At(match.Index), Line(words[match.Index..(match.Index + match.Length)]), id, NearestTo(id, meeting, item));
            }

            if (item.Attachments.Length + meeting.Attachments.Length > 0) continue;
            foreach (Match match in Unnumbered.Matches(words))
            {
                var sentence = SentenceAround(words, match.Index);
                if (!NotNow.IsMatch(sentence) && !sentence.Contains(']')) yield return new BrokenPromise(section.Text.At(match.Index), Line(match.Value), null, null);
            }
        }
    }

    /// <summary>The numbers named; "1-3" of whole numbers is a range, a year is none.</summary>
    private static IEnumerable<string> Ids(Match match)
    {
        foreach (var id in match.Groups["id"].Captures.Select(capture => capture.Value))
        {
            var parts = id.Split('-');
            if (parts is [var from, var to] && int.TryParse(from, out var first) && int.TryParse(to, out var last) && last - first is > 0 and < 20)
            {
                for (var number = first; number <= last; number++) yield return $"{number}";
            }
            else if (!(id.Length == 4 && int.TryParse(id, out var year) && year >= 1900))
            {
                yield return id;
            }
        }
    }

    /// <summary>True for the annex of another paper: "lovens bilag 1", "bilag 2 til aftalen", "bilag 1 i bekendtgørelsen".</summary>
    private static bool IsAnothers(string words, Match match)
    {
        var after = words.AsSpan(match.Index + match.Length).TrimStart();
        if (after.StartsWith("til ") || after.StartsWith("i ") || after.StartsWith("fra ") || after.StartsWith("to ") || after.StartsWith("of ") || after.StartsWith("på ")) return true;
        var before = words[Math.Max(0, match.Index - 40)..match.Index].TrimEnd();
        var owner = before[(before.LastIndexOfAny([' ', '\n', '(']) + 1)..];
        if (owner is "ingen" or "uden" or "Ingen" or "Uden") return true;
        return owner.Length > 5 && (owner.EndsWith("ens", StringComparison.Ordinal) || owner.EndsWith("ets", StringComparison.Ordinal) || owner.EndsWith("ernes", StringComparison.Ordinal)
            || owner.EndsWith("ns", StringComparison.Ordinal) || owner.EndsWith("'s", StringComparison.Ordinal)) && owner is not ("sagens" or "Sagens" or "punktets" or "Punktets" or "mødets" or "Mødets" or "dagsordenens" or "Dagsordenens");
    }

    private static bool IsInLink(string words, int at)
    {
        var open = words.LastIndexOf('[', at, Math.Min(at + 1, LongestSentence));
        return open >= 0 && words.IndexOf(']', open) > at && words.AsSpan(open, at - open).IndexOf('\n') < 0;
    }

    private static bool IsThere(string id, Meeting meeting, AgendaItem item)
    {
        // "Bilag 2" is the second of the item's own, whatever they are called.
        if (int.TryParse(id, out var place) && place >= 1 && place <= item.Attachments.Length) return true;
        if (IsAmong(meeting.Attachments, id)) return true;
        foreach (var other in meeting.Items)
            if (IsAmong(other.Attachments, id)) return true;
        return false;
    }

    private static bool IsAmong(ImmutableArray<Attachment> attachments, string id)
    {
        foreach (var attachment in attachments)
            if (IsNamed(attachment, id)) return true;
        return false;
    }

    private static bool IsNamed(Attachment attachment, string id) =>
        string.Equals(attachment.Number, id, StringComparison.OrdinalIgnoreCase)
        || IsInTitle(attachment.Title, id)
        || (attachment is FileAttachment { File: { Source: var path } } && $"-{Slug.Of(Path.GetFileNameWithoutExtension(path))}-".Contains($"bilag-{Slug.Of(id)}-", StringComparison.Ordinal));

    private static bool IsInTitle(string title, string id)
    {
        foreach (var label in Label.EnumerateMatches(title))
        {
            var named = title.AsSpan(label.Index + label.Length);
            if (!named.StartsWith(id, StringComparison.OrdinalIgnoreCase)) continue;
            var goesOn = named[id.Length..] is [var next, ..] && char.IsLetterOrDigit(next) || named[id.Length..] is ['.', var behind, ..] && char.IsDigit(behind);
            if (!goesOn) return true;
        }

        return false;
    }

    /// <summary>What was probably meant: the number that is nearest, with its title.</summary>
    private static string? NearestTo(string id, Meeting meeting, AgendaItem item)
    {
        var numbered = item.Attachments.Concat(meeting.Items.SelectMany(other => other.Attachments)).Where(attachment => attachment.Number is not null).ToList();
        return Nearest.To(id, numbered.Select(attachment => attachment.Number!).Distinct()) is { } number ? $"{number} {numbered.First(attachment => attachment.Number == number).Title}" : null;
    }

    private static string SentenceAround(string words, int at)
    {
        var before = words[Math.Max(0, at - LongestSentence)..at];
        var start = Math.Max(before.LastIndexOf(". ", StringComparison.Ordinal), before.LastIndexOf('\n')) + 1;
        var after = words[at..Math.Min(words.Length, at + LongestSentence)];
        var end = after.AsSpan().IndexOf(". ") is var stop and >= 0 ? stop : after.Length;
        return before[start..] + after[..(after.AsSpan(0, end).IndexOf('\n') is var line and >= 0 ? line : end)];
    }

    private static string Line(string text) => text.Replace('\n', ' ');
}
