using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>The moving bar. The only user of Spectre.Console, and a class of its own so that nothing of it is loaded where no bar is shown.</summary>
internal static class ProgressBar
{
    /// <summary>Shows the bar until <paramref name="running"/> has ended, and then removes it.</summary>
    /// <param name="error">The terminal.</param>
    /// <param name="stage">What is going on.</param>
    /// <param name="now">How far it is; with a total of 0 the bar only moves.</param>
    /// <param name="speech">How numbers are written.</param>
    /// <param name="running">What to wait for. Its fault, if any, is the caller's to observe.</param>
    public static async Task ShowAsync(TextWriter error, string stage, Func<Steps> now, Speech speech, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(Spinner.Known.Line), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(stage));
                bar.IsIndeterminate = true;
                while (await Task.WhenAny(running, Task.Delay(100)) != running)
                {
                    if (now() is not { Total: > 0 } steps) continue;
                    (bar.IsIndeterminate, bar.MaxValue, bar.Value) = (false, steps.Total, steps.Done);
                    bar.Description = Markup.Escape($"{stage}: {speech.Whole(steps.Done)} / {speech.Whole(steps.Total)}");
                }
            });
    }
}
