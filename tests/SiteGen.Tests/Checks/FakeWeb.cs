using System.Collections.Concurrent;
using System.Net;

namespace SiteGen.Tests.Checks;

/// <summary>
/// Other websites, as lines of text: <c>address answer [where to]</c>. The answer is a status, or <c>timeout</c>, <c>nohost</c>,
/// <c>certificate</c> or <c>private</c>. An address that no line names has no host. A query is answered as the path before it.
/// </summary>
internal sealed class FakeWeb(IEnumerable<string> lines) : HttpMessageHandler
{
    private readonly Dictionary<string, string[]> _answers = lines.Select(line => line.Split(' ', 3)).ToDictionary(parts => parts[0], parts => parts[1..]);

    /// <summary>Every request, as <c>HEAD https://…</c>, in the order in which they came.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string? UserAgent { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        Requests.Enqueue($"{request.Method} {address}");
        UserAgent = string.Join(' ', request.Headers.GetValues("User-Agent"));
        var answer = _answers.GetValueOrDefault(address) ?? ["nohost"];
        return answer[0] switch
        {
            "timeout" => throw new TaskCanceledException(),
            "nohost" => throw new HttpRequestException(HttpRequestError.NameResolutionError),
            "certificate" => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "ssl", new InvalidOperationException("the certificate has expired")),
            "private" => throw new HttpRequestException(HttpRequestError.ConnectionError, "private", new SiteGen.Checks.External.PrivateAddressException()),
            "no-head" => Answer(request.Method == HttpMethod.Head ? "405" : answer[1]),
            _ => Answer(answer[0], answer.ElementAtOrDefault(1)),
        };
    }

    private static Task<HttpResponseMessage> Answer(string status, string? location = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
        if (location is not null) response.Headers.TryAddWithoutValidation("Location", location);
        return Task.FromResult(response);
    }
}
