namespace SiteGen.Checks.External;

/// <summary>Lets one request at a time through to a host, with a pause in between, and none once the host has asked to be left alone.</summary>
/// <param name="pause">The pause.</param>
/// <param name="clock">Measures it.</param>
internal sealed class HostGate(TimeSpan pause, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private long? _lastEnd;

    /// <summary>True once the host asked to wait for longer than the check has patience.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Sends the host's remaining links home.</summary>
    public void Close() => IsClosed = true;

    /// <summary>Runs one request.</summary>
    public async Task<T> PassAsync<T>(Func<Task<T>> request, CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            if (_lastEnd is { } end && pause - clock.GetElapsedTime(end) is { Ticks: > 0 } left) await Task.Delay(left, clock, stop);
            return await request();
        }
        finally
        {
            _lastEnd = clock.GetTimestamp();
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
