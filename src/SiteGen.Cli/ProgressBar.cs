using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>The moving bar. The only user of Spectre.Console, and a class of its own so that nothing of it is loaded where no bar is shown.</summary>
internal static class ProgressBar
{
    /// <summary>Shows the bar until <paramref name="running"/> has ended, and then removes it.</summary>
    /// <param name="error">The terminal.</param>
    /// <param name="stage">What is going on.</param>
    /// <param name="total">Number of steps; 0 when not known, and then the bar only moves.</param>
    /// <param name="done">Steps done so far.</param>
    /// <param name="running">What to wait for. Its fault, if any, is the caller's to observe.</param>
    public static async Task ShowAsync(TextWriter error, string stage, int total, Func<int> done, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(Spinner.Known.Line), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(stage), maxValue: Math.Max(total, 1));
                bar.IsIndeterminate = total == 0;
                while (await Task.WhenAny(running, Task.Delay(100)) != running)
                    if (total > 0) bar.Value = done();
            });
    }
}
