using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace SiteGen.Checks.External;

/// <summary>
/// Asks the web about one address at a time. HEAD first, since the answer's first line is all that counts; GET where a server will not
/// have HEAD. Nothing of a body is read. Redirects are followed by hand, so that each step is seen and passes the same gates.
/// </summary>
internal sealed class WebVisitor : IDisposable
{
    private const int MaxRedirects = 10;

    private readonly ConcurrentDictionary<string, HostGate> _gates = new(StringComparer.OrdinalIgnoreCase);
    private readonly HttpMessageInvoker _web;
    private readonly Politeness _politeness;
    private readonly TimeProvider _clock;
    private readonly string _userAgent;

    /// <param name="web">What sends the requests; disposed with the visitor.</param>
    /// <param name="politeness">How to behave.</param>
    /// <param name="clock">Measures pauses and patience.</param>
    /// <param name="userAgent">Who asks, and whom to write to about it.</param>
    public WebVisitor(HttpMessageHandler web, Politeness politeness, TimeProvider clock, string userAgent)
    {
        (_web, _politeness, _clock, _userAgent) = (new HttpMessageInvoker(web), politeness, clock, userAgent);
    }

    /// <summary>What is at <paramref name="address"/>. Never throws but for <paramref name="stop"/>.</summary>
    public async Task<Visit> VisitAsync(Uri address, CancellationToken stop)
    {
        var seen = new HashSet<Uri>();
        var (current, isPermanent) = (address, true);
        while (seen.Add(current) && seen.Count <= MaxRedirects)
        {
            var gate = GateOf(current);
            if (gate.IsClosed) return new Visit(VisitKind.Unsure, "429");
            try
            {
                var answer = await AskAsync(current, gate, stop);
                if (answer.Location is not { } location) return Judge(answer.Status, current == address || !isPermanent ? null : current);
                if (!Uri.TryCreate(current, location, out var next) || next.Scheme is not ("http" or "https")) return new Visit(VisitKind.Unsure, $"{answer.Status} {location}");
                isPermanent &= answer.Status is 301 or 308;
                current = next;
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
            {
                return Judge(fault);
            }
        }

        return new Visit(VisitKind.Loop, current.AbsoluteUri);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _web.Dispose();
        foreach (var gate in _gates.Values) gate.Dispose();
    }

    private HostGate GateOf(Uri address) => _gates.GetOrAdd(address.Authority, _ => new HostGate(_politeness.BetweenRequests, _clock));

    private async Task<Answer> AskAsync(Uri address, HostGate gate, CancellationToken stop)
    {
        var answer = await SendAsync(HttpMethod.Head, address, gate, stop);
        if (answer.Status >= 400 && !answer.AsksToWait) answer = await SendAsync(HttpMethod.Get, address, gate, stop);
        if (!answer.AsksToWait) return answer;
        if (answer.RetryAfter is { } wait && wait <= _politeness.Patience)
        {
            await Task.Delay(wait, _clock, stop);
            answer = await SendAsync(HttpMethod.Get, address, gate, stop);
        }

        if (answer.AsksToWait) gate.Close();
        return answer;
    }

    private Task<Answer> SendAsync(HttpMethod method, Uri address, HostGate gate, CancellationToken stop) => gate.PassAsync(
        async () =>
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
            using var patience = new CancellationTokenSource(_politeness.Timeout, _clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
            using var response = await _web.SendAsync(request, either.Token);
            var status = (int)response.StatusCode;
            var isRedirect = status is 301 or 302 or 303 or 307 or 308;
            return new Answer(status, isRedirect ? response.Headers.Location?.OriginalString : null, Wait(response.Headers.RetryAfter));
        },
        stop);

    // RFC 9110, section 10.2.3: seconds, or a moment, which may lie behind by now.
    private TimeSpan? Wait(RetryConditionHeaderValue? after)
    {
        var wait = after?.Delta ?? after?.Date - _clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static Visit Judge(int status, Uri? movedTo) => status switch
    {
        < 300 => new Visit(VisitKind.Good, $"{status}", movedTo),
        404 or 410 => new Visit(VisitKind.Gone, $"{status}"),
        >= 500 => new Visit(VisitKind.NoAnswer, $"{status}"),
        _ => new Visit(VisitKind.Unsure, $"{status}"),
    };

    private static Visit Judge(Exception fault)
    {
        if (fault is PrivateAddressException || fault.InnerException is PrivateAddressException) return new Visit(VisitKind.Private, "");
        return (fault as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => new Visit(VisitKind.NoHost, ""),
            HttpRequestError.SecureConnectionError => new Visit(VisitKind.Insecure, (fault.InnerException ?? fault).Message),
            _ when fault is OperationCanceledException => new Visit(VisitKind.NoAnswer, "timeout"),
            _ when fault.GetBaseException() is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } => new Visit(VisitKind.NoHost, ""),
            _ => new Visit(VisitKind.NoAnswer, fault.GetBaseException().Message),
        };
    }

    /// <param name="Status">HTTP status.</param>
    /// <param name="Location">Where a redirect leads, as the server wrote it; otherwise null.</param>
    /// <param name="RetryAfter">How long the server asks to wait; null when it says nothing.</param>
    private sealed record Answer(int Status, string? Location, TimeSpan? RetryAfter)
    {
        public bool AsksToWait => Status == (int)HttpStatusCode.TooManyRequests || (Status == (int)HttpStatusCode.ServiceUnavailable && RetryAfter is not null);
    }
}

/// <summary>What became of asking about an address.</summary>
/// <param name="Kind">In one word.</param>
/// <param name="Detail">The HTTP status, or the machine's own words; empty when the kind says all.</param>
/// <param name="MovedTo">Where it lies now, when only permanent redirects lead there; otherwise null.</param>
internal sealed record Visit(VisitKind Kind, string Detail, Uri? MovedTo = null);

/// <summary>What an address turned out to be.</summary>
internal enum VisitKind
{
    /// <summary>There is something.</summary>
    Good,

    /// <summary>404 or 410: there is nothing any more.</summary>
    Gone,

    /// <summary>No host has that name.</summary>
    NoHost,

    /// <summary>Redirects lead round in a circle, or on and on.</summary>
    Loop,

    /// <summary>The host did not answer in time, refused, or said that it is broken (5xx).</summary>
    NoAnswer,

    /// <summary>The certificate does not hold.</summary>
    Insecure,

    /// <summary>The host answers people and not programs (401, 403, 429 and the like): it may well be there.</summary>
    Unsure,

    /// <summary>The address belongs to a private network.</summary>
    Private,
}
