using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Runs the slow stages and shows on a terminal how far they are and how long they will still take; says nothing elsewhere, where lines that come and go are litter.</summary>
/// <param name="request">Whose progress it is.</param>
/// <param name="speech">The language.</param>
/// <param name="stop">Gives the prompt back at once; the stage itself is left to end with the process.</param>
internal sealed class BuildProgress(SiteRequest request, Speech speech, CancellationToken stop)
{
    // A small site is done before this, and then the bar, and the library that draws it, are never loaded: 60 ms saved of half a second.
    private static readonly TimeSpan BeforeBar = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs <paramref name="work"/> away from the main thread, so that Ctrl+C is answered while it runs.</summary>
    /// <param name="stage">What is going on.</param>
    /// <param name="work">The stage. Gets what to report its steps to.</param>
    public async Task<T> RunAsync<T>(LocalText stage, Func<StepCount, T> work)
    {
        var steps = new StepCount();
        var running = Task.Run(() => work(steps), CancellationToken.None).WaitAsync(stop);
        var isShown = request.Format is ReportFormat.Text or ReportFormat.GitHub && request.Terminal.ErrorIsTerminal;
        if (isShown && await Task.WhenAny(running, Task.Delay(BeforeBar, CancellationToken.None)) != running)
            await ProgressBar.ShowAsync(request.Terminal.Error, speech.Of(stage), () => steps.Now, speech, running);
        return await running;
    }
}

/// <summary>The step count as last reported. Not <see cref="Progress{T}"/>: that posts each report to another thread, late and out of order.</summary>
internal sealed class StepCount : IProgress<Steps>, IProgress<int>
{
    private int _done;
    private int _total;

    /// <summary>How far the stage is; a total of 0 while that is not known.</summary>
    public Steps Now => new(Volatile.Read(ref _done), Volatile.Read(ref _total));

    /// <summary>The same count with its total, for a stage that knows it beforehand.</summary>
    public StepCount OutOf(int total)
    {
        Volatile.Write(ref _total, total);
        return this;
    }

    /// <inheritdoc/>
    public void Report(int value) => Volatile.Write(ref _done, value);

    /// <inheritdoc/>
    public void Report(Steps value)
    {
        Volatile.Write(ref _total, value.Total);
        Report(value.Done);
    }
}
