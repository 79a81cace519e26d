using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Checks.External;

/// <summary>
/// Asks other websites whether what the minutes link to is still there. The only stage that uses the network, run on request and never by
/// a build: what others do must not decide what a site's bytes are.
/// </summary>
public static class ExternalLinkCheck
{
    private static readonly string Version = typeof(ExternalLinkCheck).Assembly.GetName().Version!.ToString(3);

    /// <summary>Checks every address once, hosts side by side, each host one request at a time.</summary>
    /// <param name="links">Addresses and where they stand.</param>
    /// <param name="options">The site's settings: who asks, where the cache lies, what time it is.</param>
    /// <param name="politeness">How to behave.</param>
    /// <param name="clock">Measures pauses.</param>
    /// <param name="done">Told the number of addresses settled so far.</param>
    /// <param name="stop">Ends the check.</param>
    /// <param name="web">What sends requests; null for the network itself.</param>
    public static async Task<ExternalLinkResult> RunAsync(
        ImmutableArray<ExternalLink> links, SiteOptions options, Politeness politeness, TimeProvider clock, IProgress<int>? done, CancellationToken stop, HttpMessageHandler? web = null)
    {
        var memory = new VisitMemory(BuildCache.In(options.CacheFolder), options.AsOf, politeness.GoodFor);
        var visits = new ConcurrentDictionary<Uri, Visit>();
        var (settled, remembered) = (0, 0);
        var addresses = links.Select(link => AddressOf(link.Address)).OfType<Uri>().Distinct().ToList();
        using var visitor = new WebVisitor(web ?? PublicNetwork.Handler(politeness), politeness, clock, UserAgent(options));
        var hosts = addresses.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase).ToList();
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = politeness.HostsAtATime, CancellationToken = stop }, async (host, cancelled) =>
        {
            foreach (var address in host)
            {
                if (memory.Recall(address) is { } known)
                {
                    visits[address] = known;
                    Interlocked.Increment(ref remembered);
                }
                else
                {
                    visits[address] = await visitor.VisitAsync(address, cancelled);
                    memory.Note(address, visits[address]);
                }

                done?.Report(Interlocked.Increment(ref settled));
            }
        });
        memory.Save();
        return new ExternalLinkResult(addresses.Count, hosts.Count, remembered, Report(links, visits));
    }

    private static ImmutableArray<Diagnostic> Report(ImmutableArray<ExternalLink> links, ConcurrentDictionary<Uri, Visit> visits)
    {
        var diagnostics = new DiagnosticBag();

        // When no host at all can be found, it is this machine that is not on the network.
        var isOffline = visits.Count > 1 && visits.Values.All(visit => visit.Kind == VisitKind.NoHost);
        if (isOffline) diagnostics.Add(DiagnosticCodes.Offline(new SourceSpan("statiq.json"), visits.Keys.Select(address => address.Authority).Distinct().Count()));
        foreach (var link in links)
        {
            if (AddressOf(link.Address) is not { } address) diagnostics.Add(DiagnosticCodes.NotAWebAddress(link.At, link.Address));
            else if (!isOffline && Fault(link, visits[address]) is { } fault) diagnostics.Add(fault);
        }

        return diagnostics.Sorted();
    }

    private static Diagnostic? Fault(ExternalLink link, Visit visit) => visit.Kind switch
    {
        VisitKind.Good => visit.MovedTo is { } now ? DiagnosticCodes.MovedElsewhere(link.At, link.Address, now.AbsoluteUri) : null,
        VisitKind.Gone => DiagnosticCodes.GoneElsewhere(link.At, link.Address, visit.Detail),
        VisitKind.NoHost => DiagnosticCodes.NoSuchHost(link.At, link.Address),
        VisitKind.Loop => DiagnosticCodes.RedirectLoop(link.At, link.Address, visit.Detail),
        VisitKind.Private => DiagnosticCodes.PrivateAddress(link.At, link.Address),
        VisitKind.Insecure => DiagnosticCodes.BadCertificate(link.At, link.Address, visit.Detail),
        VisitKind.NoAnswer => DiagnosticCodes.NoAnswer(link.At, link.Address, visit.Detail),
        _ => DiagnosticCodes.UnsureAnswer(link.At, link.Address, visit.Detail),
    };

    /// <summary>What to ask for: the address without the section, which no server gets to see. Null for what is no address.</summary>
    private static Uri? AddressOf(string written) =>
        Uri.TryCreate(written.Split('#')[0], UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 ? address : null;

    private static string UserAgent(SiteOptions options)
    {
        var contact = new[] { options.Host is { } host ? $"+https://{host}{options.LinkRoot}/" : null, options.Publisher?.Email }.OfType<string>().Where(part => part.All(char.IsAscii));
        return $"SiteGen/{Version} ({string.Join("; ", contact.Prepend("link check"))})";
    }
}

/// <summary>What the check of external links found.</summary>
/// <param name="Addresses">Number of different addresses.</param>
/// <param name="Hosts">Number of hosts that they lie on.</param>
/// <param name="Remembered">How many of them were good not long ago and were not asked again.</param>
/// <param name="Faults">What is wrong, at the place of each link.</param>
public sealed record ExternalLinkResult(int Addresses, int Hosts, int Remembered, ImmutableArray<Diagnostic> Faults);
