using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Runs the slow stages and shows how far they are: a moving bar on a terminal, a plain line elsewhere, nothing in machine formats.</summary>
/// <param name="request">Whose progress it is.</param>
/// <param name="speech">The language.</param>
/// <param name="stop">Gives the prompt back at once; the stage itself is left to end with the process.</param>
internal sealed class BuildProgress(SiteRequest request, Speech speech, CancellationToken stop)
{
    // A small site is done before this, and then the bar, and the library that draws it, are never loaded: 60 ms saved of half a second.
    private static readonly TimeSpan BeforeBar = TimeSpan.FromMilliseconds(400);

    /// <summary>Runs <paramref name="work"/> away from the main thread, so that Ctrl+C is answered while it runs.</summary>
    /// <param name="stage">What is going on.</param>
    /// <param name="total">How many steps the work reports; 0 when it reports none.</param>
    /// <param name="work">The stage. Gets what to report its steps to.</param>
    public async Task<T> RunAsync<T>(LocalText stage, int total, Func<IProgress<int>, T> work)
    {
        var steps = new StepCount();
        var running = Task.Run(() => work(steps), CancellationToken.None).WaitAsync(stop);
        var name = speech.Of(stage);
        if (request.Format is ReportFormat.Text or ReportFormat.GitHub)
        {
            if (!request.Terminal.ErrorIsTerminal) await request.Terminal.Out.WriteLineAsync(name);
            else if (await Task.WhenAny(running, Task.Delay(BeforeBar, CancellationToken.None)) != running)
                await ProgressBar.ShowAsync(request.Terminal.Error, name, total, () => steps.Done, running);
        }

        return await running;
    }

    /// <summary>The step count as last reported. Not <see cref="Progress{T}"/>: that posts each report to another thread, late and out of order.</summary>
    private sealed class StepCount : IProgress<int>
    {
        private int _done;

        public int Done => Volatile.Read(ref _done);

        public void Report(int value) => Volatile.Write(ref _done, value);
    }
}
