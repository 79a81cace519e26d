using System.Threading.Channels;

namespace SiteGen.Cli.Preview;

/// <summary>
/// Notices that something a site is made from has changed. Says that it did and not what: editors write by rename, in steps, and with
/// helper files, and a build reads everything anyway.
/// </summary>
/// <param name="siteFolder">The folder that holds <c>statiq.json</c>, as a full path.</param>
internal sealed class SiteWatcher(string siteFolder) : IDisposable
{
    // Saving one file takes an editor several events within a few milliseconds; a git checkout takes hundreds, back to back. What comes later is built again.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, FileSystemWatcher> _watchers = [];

    /// <summary>
    /// Watches the folders that <paramref name="options"/> name; the usual ones while the settings cannot be read. Called after every
    /// build: the folders may have been replaced, created or renamed in the settings since.
    /// </summary>
    public void Watch(SiteOptions? options)
    {
        var input = options?.InputFolder ?? Path.Combine(siteFolder, "input");
        var theme = options?.ThemeFolder ?? Path.Combine(siteFolder, "theme");

        // The site's folder itself, without what lies below it: there the output, node_modules and .git live.
        Add(siteFolder, recursive: false, path => path == input || path == theme || Path.GetFileName(path) == "statiq.json");
        foreach (var gone in _watchers.Keys.Where(folder => folder != siteFolder && (!Directory.Exists(folder) || (folder != input && folder != theme))).ToList())
        {
            _watchers.Remove(gone, out var watcher);
            watcher!.Dispose();
        }

        foreach (var folder in new[] { input, theme }.Where(Directory.Exists)) Add(folder, recursive: true, IsContent);
    }

    /// <summary>Returns when something has changed and then been quiet for a moment.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public async Task ChangedAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        var waited = TimeSpan.Zero;
        do
        {
            await Task.Delay(Quiet, stop);
            waited += Quiet;
        }
        while (_changes.Reader.TryRead(out _) && waited < LongestWait);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers.Values) watcher.Dispose();
    }

    private void Add(string folder, bool recursive, Func<string, bool> matters)
    {
        if (_watchers.ContainsKey(folder)) return;
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.FullPath);
            Note(change.OldFullPath);
        };

        // Too many events at once: which ones is lost, but not that there were some.
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        _watchers.Add(folder, watcher);

        void Note(string path)
        {
            if (matters(path)) _changes.Writer.TryWrite(true);
        }
    }

    // What editors put beside a file while they save it. Names with . in front are no content either.
    private static bool IsContent(string path) =>
        Path.GetFileName(path) is not (['.', ..] or ['#', ..] or [.., '~'] or "4913") && Path.GetExtension(path) is not (".swp" or ".swx" or ".tmp");
}
