using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>Finds e-mail addresses and telephone numbers. Unlike a civil registration number, a telephone number must look like one or be called one.</summary>
internal static partial class ContactFinder
{
    private const int LabelLength = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> LocalSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.!#$&'+-/=?^_{|}~");
    private static readonly SearchValues<char> DomainSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.-");

    /// <summary>E-mail addresses and telephone numbers with the place where each begins.</summary>
    public static IEnumerable<(FindingKind Kind, string Value, int Start)> In(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
            if (Email(text, at) is { } email) yield return email;

        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOfAny(Digits) is var next and >= 0;)
        {
            at += next;
            var end = text.AsSpan(at).IndexOfAnyExcept(Ranges.Digits) is var length and >= 0 ? at + length : text.Length;
            if (Phone(text, at, end - at) is { } phone)
            {
                yield return (FindingKind.Phone, phone.Value, phone.Start);
                end = phone.End;
            }

            at = end;
        }
    }

    private static (FindingKind, string, int)? Email(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var start = before.LastIndexOfAnyExcept(LocalSigns) + 1;
        while (start < at && !char.IsLetterOrDigit(text[start])) start++;
        var after = text.AsSpan(at + 1);
        var end = after.IndexOfAnyExcept(DomainSigns);
        var domain = (end < 0 ? after : after[..end]).TrimEnd("-.");
        var dot = domain.LastIndexOf('.');
        var isAddress = start < at && dot > 0 && domain.Length - dot > 2 && domain[(dot + 1)..].ContainsAnyExcept(Ranges.Digits) && domain[0] is not ('.' or '-');
        return isAddress ? (FindingKind.Email, $"{text[start..at]}@{domain}", start) : null;
    }

    // Eight digits, in pairs or otherwise grouped, perhaps with Denmark's code; Danish numbers begin with 2 to 9.
    [GeneratedRegex(@"\G(?<country>(?:\+|00)45\)?[ \u00A0]?)?(?<number>[2-9]\d(?<blank>[ \u00A0])\d\d\k<blank>\d\d\k<blank>\d\d|[2-9](?:[ \u00A0]?\d){7})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Danish { get; }

    [GeneratedRegex(@"\G\+(?!45)[1-9]\d{0,2}(?:[ \u00A0-]?\(?\d\)?){6,12}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign { get; }

    [GeneratedRegex(@"(?:\b(?:tlf|tel|telefon(?:nr|nummer)?|mobil(?:nr|nummer|telefon)?|phone|fastnet|sms|ring(?: på| til)?)(?:\.? ?nr)?)[.:]* ?\(?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneLabel { get; }

    [GeneratedRegex(@"(?:\b(?:CVR|SE|EAN|GLN|P|konto|reg|IBAN|sags?|journal|faktura|ordre|matr)[-. ]?(?:nr|nummer)?)[.: ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherLabel { get; }

    private static (string Value, int Start, int End)? Phone(string text, int at, int length)
    {
        if (length is > 8 and not (10 or 12) && !(at > 0 && text[at - 1] == '+')) return null;
        var start = at > 0 && text[at - 1] == '+' ? at - 1 : at;
        var before = text.AsSpan(0, start);
        if (before is [.., var last] && (char.IsLetterOrDigit(last) || last is '-' or '/' or ',' or '.' or '_' && before.Length > 1 && char.IsDigit(before[^2]))) return null;
        if (before is [.., >= '0' and <= '9', ' ' or '\u00A0']) return null;

        if (text[start] == '+' && Foreign.Match(text, start) is { Success: true } foreign) return Result(foreign);
        if (Danish.Match(text, start) is not { Success: true } danish) return null;
        var follows = text.AsSpan(danish.Index + danish.Length);
        if (follows is [' ' or '\u00A0' or '-' or '/' or ',' or '.', >= '0' and <= '9', ..] or ['%', ..] || follows is [var letter, ..] && char.IsLetter(letter)) return null;
        var label = before[^Math.Min(before.Length, LabelLength)..];
        var isPhone = danish.Groups["country"].Success || PhoneLabel.IsMatch(label) || danish.Groups["blank"].Success && !OtherLabel.IsMatch(label);
        return isPhone ? Result(danish) : null;
    }

    private static (string Value, int Start, int End) Result(Match match) => (match.Value.Replace('\u00A0', ' '), match.Index, match.Index + match.Length);
}
