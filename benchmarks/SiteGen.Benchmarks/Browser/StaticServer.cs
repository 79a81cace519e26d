using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Browser;

/// <summary>
/// A site as a usual static host sends it: text compressed with gzip, anything of a type it does not know as it lies there. Counts the bytes
/// of every answer's body. Each folder stands under an address of its own.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Text = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css",
        [".json"] = "application/json",
        [".txt"] = "text/plain; charset=utf-8",
        [".xml"] = "text/xml",
        [".svg"] = "image/svg+xml",
    };

    private readonly WebApplication _application;
    private readonly (string Address, string Folder)[] _places;
    private readonly Dictionary<string, string> _pages;
    private readonly ConcurrentDictionary<string, Answer?> _answers = [];
    private ConcurrentQueue<Sent> _sent = [];

    /// <param name="places">Addresses and their folders; the first that fits answers.</param>
    /// <param name="pages">Pages that lie in no folder.</param>
    public StaticServer((string Address, string Folder)[] places, Dictionary<string, string> pages)
    {
        (_places, _pages) = (places, pages);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(System.Net.IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    public string Origin => _application.Urls.First();

    public Task StartAsync() => _application.StartAsync();

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    /// <summary>What was sent since the last time.</summary>
    public List<Sent> Take() => [.. Interlocked.Exchange(ref _sent, [])];

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var answer = _answers.GetOrAdd(path, Load);
        if (answer is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        _sent.Enqueue(new Sent(path, answer.Body.Length));
        context.Response.ContentType = answer.Type;
        context.Response.ContentLength = answer.Body.Length;
        context.Response.Headers.CacheControl = "max-age=600";
        if (answer.IsCompressed) context.Response.Headers.ContentEncoding = "gzip";
        await context.Response.Body.WriteAsync(answer.Body);
    }

    private Answer? Load(string path)
    {
        if (_pages.TryGetValue(path, out var page)) return new(Tree.Compress(System.Text.Encoding.UTF8.GetBytes(page)), Text[".html"], true);
        var place = _places.FirstOrDefault(place => path.StartsWith(place.Address, StringComparison.Ordinal));
        var file = Path.GetFullPath(Path.Combine(place.Folder, path[place.Address.Length..]));
        if (!file.StartsWith(Path.GetFullPath(place.Folder), StringComparison.Ordinal)) return null;
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        if (!File.Exists(file)) return null;
        var bytes = File.ReadAllBytes(file);
        return Text.TryGetValue(Path.GetExtension(file), out var type) ? new(Tree.Compress(bytes), type, true) : new(bytes, "application/octet-stream", false);
    }

    private sealed record Answer(byte[] Body, string Type, bool IsCompressed);
}

/// <summary>An answer that was sent.</summary>
internal sealed record Sent(string Path, long Bytes);
