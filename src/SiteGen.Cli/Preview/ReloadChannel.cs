using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SiteGen.Cli.Preview;

/// <summary>The browsers that wait for news, and what each of them shows.</summary>
internal sealed class ReloadChannel
{
    private readonly ConcurrentDictionary<Listener, string> _listeners = new();

    /// <summary>Paths of the pages that are open in a browser.</summary>
    public IReadOnlyCollection<string> OpenPages => [.. _listeners.Values.Distinct()];

    /// <summary>Adds a browser that shows <paramref name="page"/>; disposing of what is returned removes it.</summary>
    public Listener Listen(string page)
    {
        var listener = new Listener(this);
        _listeners[listener] = page;
        return listener;
    }

    /// <summary>Tells every browser. One that is slow gets the latest news only.</summary>
    public void Send(string news)
    {
        foreach (var listener in _listeners.Keys) listener.Take(news);
    }

    /// <summary>One browser.</summary>
    internal sealed class Listener(ReloadChannel channel) : IDisposable
    {
        private readonly Channel<string> _news = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

        /// <summary>The next news; null when there were none for <paramref name="patience"/>.</summary>
        public async Task<string?> NextAsync(TimeSpan patience, CancellationToken stop)
        {
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stop);
            timeout.CancelAfter(patience);
            try
            {
                return await _news.Reader.ReadAsync(timeout.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return null;
            }
        }

        /// <inheritdoc/>
        public void Dispose() => channel._listeners.TryRemove(this, out _);

        internal void Take(string news) => _news.Writer.TryWrite(news);
    }
}
