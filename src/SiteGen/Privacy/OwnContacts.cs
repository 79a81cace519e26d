namespace SiteGen.Privacy;

/// <summary>The publisher's own addresses and numbers, and those that belong to nobody: they may stand anywhere.</summary>
internal sealed class OwnContacts
{
    // RFC 2606 and RFC 6761 keep these for examples.
    private static readonly string[] Nobodys = ["example", "example.com", "example.net", "example.org", "invalid", "localhost", "test"];

    private readonly string[] _domains;
    private readonly string[] _numbers;

    /// <param name="options">Host, publisher, and what the site adds to them.</param>
    public OwnContacts(SiteOptions options)
    {
        var derived = new[] { options.Host?.Split(':')[0], options.Publisher?.Email?.Split('@')[^1], options.Publisher?.Website is { } site ? new Uri(site).Host : null };
        _domains = [.. derived.OfType<string>().Concat(options.OwnDomains).Select(Bare).Concat(Nobodys).Distinct()];
        _numbers = [.. options.OwnPhones.Append(options.Publisher?.Phone ?? "").Select(Digits).Where(number => number.Length > 0)];
    }

    /// <summary>True when the address or number is the publisher's own.</summary>
    public bool Has(Finding finding) => finding.Kind switch
    {
        FindingKind.Email => _domains.Any(domain => IsBelow(finding.Value.Split('@')[^1], domain)),
        FindingKind.Phone => _numbers.Any(number => Digits(finding.Value).StartsWith(number, StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsBelow(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string domain)
    {
        var bare = domain.Trim().TrimStart('@', '.').ToLowerInvariant();
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }

    /// <summary>The digits without Denmark's country code.</summary>
    private static string Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var isInternational = number.TrimStart(' ', '(').StartsWith('+');
        return isInternational && digits.StartsWith("45", StringComparison.Ordinal) ? digits[2..]
            : digits.StartsWith("0045", StringComparison.Ordinal) ? digits[4..]
            : digits;
    }
}
