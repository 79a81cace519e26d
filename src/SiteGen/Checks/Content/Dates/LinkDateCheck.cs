using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>
/// A date near a link whose address holds the same day of another year: "25. august 2024" before "…-2023-08-25/". Addresses are made by
/// machines when something is published, so the words are probably wrong. Other differences are left alone: news comes out after the day it
/// tells of. So are New Year's days and months that do not stand in the link's own sentence: much begins on 1 January of any year.
/// </summary>
internal static class LinkDateCheck
{
    // The words that tell of a link stand before it, now and then in a paragraph of their own.
    private const int Before = 400, After = 100;

    /// <summary>Adds SG1105 for the links of a text.</summary>
    public static void Run(Passage text, List<WrittenDate> dates, DiagnosticBag diagnostics)
    {
        if (dates.TrueForAll(date => date.Year is null)) return;
        var links = text.Prose.Links.Where(link => !link.IsImage).Select(link => (Offset: OffsetOf(link, text), Address: link.Target));
        foreach (var (offset, address) in links.Concat(text.BareAddresses()))
        {
            var own = AddressDate.In(address);
            if (own.Count == 0) continue;
            var (start, end) = text.SentenceAt(offset);
            var near = dates.Where(date => date.Year is not null && date.Start >= offset - Before && date.End <= offset + After).ToList();
            if (near.Any(date => own.Any(found => found.Agrees(date)))) continue;
            foreach (var date in near)
            {
                var isBeside = date.Start >= start && date.End <= end;
                if (own.Any(found => found.IsAnotherYearOf(date) && (isBeside || found is { Day: not null } and not { Day: 1, Month: 1 })))
                    diagnostics.Add(DiagnosticCodes.LinkHasAnotherDate(text.At(date.DayStart), date.WordsIn(text.Words), own[0].ToString()));
            }
        }
    }

    /// <summary>Adds SG1105 for attachments whose title has the date.</summary>
    public static void Run(IEnumerable<Attachment> attachments, Func<string, string, SourceSpan> at, DiagnosticBag diagnostics)
    {
        foreach (var attachment in attachments.OfType<LinkAttachment>())
        {
            var dates = DateScanner.In(attachment.Title);
            dates.RemoveAll(date => date.Year is null);
            if (dates.Count == 0) continue;
            var own = AddressDate.In(attachment.Url);
            if (dates.Any(date => own.Any(found => found.Agrees(date)))) continue;
            foreach (var date in dates.Where(date => own.Any(found => found.IsAnotherYearOf(date))))
                diagnostics.Add(DiagnosticCodes.LinkHasAnotherDate(at("attachments", attachment.Title), date.WordsIn(attachment.Title), own[0].ToString()));
        }
    }

    private static int OffsetOf(ProseLink link, Passage text)
    {
        var offset = 0;
        for (var line = text.Prose.FirstLine; line < link.At.Line; line++) offset = text.Markdown.IndexOf('\n', offset) + 1;
        return Math.Min(offset + link.At.Column - 1, text.Markdown.Length - 1);
    }
}

/// <summary>A date in an address: a day, or a month where folders tell no more.</summary>
internal readonly record struct AddressDate(int Year, int Month, int? Day)
{
    /// <summary>The dates in an address, as <c>2023-08-25</c>, <c>25-08-2023</c>, <c>20230825</c>, <c>/2023/08/25/</c> or <c>/2023/08/</c>.</summary>
    public static List<AddressDate> In(string address)
    {
        var found = new List<AddressDate>();
        var numbers = Numbers(address);
        for (var i = 0; i < numbers.Count; i++)
        {
            var (text, mark) = numbers[i];
            if (text.Length == 8 && Make(text[..4], text[4..6], text[6..]) is { } packed) found.Add(packed);
            if (i + 2 < numbers.Count && mark != '\0' && numbers[i + 1].Mark == mark
                && (Make(text, numbers[i + 1].Text, numbers[i + 2].Text) ?? Make(numbers[i + 2].Text, numbers[i + 1].Text, text)) is { } day)
                found.Add(day);
            else if (mark == '/' && i + 1 < numbers.Count && numbers[i + 1] is { Text.Length: 2, Mark: '/' } month && Make(text, month.Text, "01") is { } whole)
                found.Add(whole with { Day = null });
        }

        return found;
    }

    /// <summary>True when a written date can be this one.</summary>
    public bool Agrees(WrittenDate date) => date.Year == Year && date.Month == Month && (Day is null || Day == date.Day);

    /// <summary>True for the same day, or month, of another year.</summary>
    public bool IsAnotherYearOf(WrittenDate date) => date.Year != Year && date.Month == Month && (Day is null || Day == date.Day);

    /// <inheritdoc/>
    public override string ToString() => Day is { } day ? $"{Year}-{Month:00}-{day:00}" : $"{Year}-{Month:00}";

    private static AddressDate? Make(string year, string month, string day) =>
        year.Length == 4 && int.Parse(year, CultureInfo.InvariantCulture) is var y and >= 1990 and < 2200 && month.Length == 2 && int.Parse(month, CultureInfo.InvariantCulture) is var m and >= 1 and <= 12
            && day.Length == 2 && int.Parse(day, CultureInfo.InvariantCulture) is var d && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new AddressDate(y, m, d) : null;

    /// <summary>Runs of digits, each with the mark between it and the next; a zero character where more than a mark stands between.</summary>
    private static List<(string Text, char Mark)> Numbers(string address)
    {
        var numbers = new List<(string, char)>();
        for (var at = 0; at < address.Length; at++)
        {
            if (!char.IsAsciiDigit(address[at])) continue;
            var end = at;
            while (end < address.Length && char.IsAsciiDigit(address[end])) end++;
            var joined = end < address.Length && address[end] is '-' or '/' or '.' or '_' && (end + 1 < address.Length ? char.IsAsciiDigit(address[end + 1]) || address[end] == '/' : address[end] == '/');
            if (end - at <= 8) numbers.Add((address[at..end], joined ? address[end] : '\0'));
            at = end;
        }

        return numbers;
    }
}
