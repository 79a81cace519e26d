using SiteGen.Diagnostics;

namespace SiteGen.Cli.Creating;

/// <summary>Asks whoever sits at the terminal; where nobody does, every answer is the usual one.</summary>
/// <param name="terminal">Where to ask.</param>
/// <param name="speech">The language to ask in.</param>
internal sealed class Questions(Terminal terminal, Speech speech)
{
    /// <summary>The answer; <paramref name="usual"/> when it is empty or nobody is there to ask.</summary>
    /// <param name="question">The question, without a mark at its end.</param>
    /// <param name="usual">What is meant by no answer.</param>
    /// <param name="isValid">Asked again until this holds; null takes everything.</param>
    public string Ask(LocalText question, string usual, Func<string, bool>? isValid = null)
    {
        if (terminal.In() is not { } answers) return usual;
        while (true)
        {
            terminal.Out.Write($"{speech.Of(question)} [{usual}]: ");

            // Waited for on another thread, so that Ctrl+C is an answer too.
            var line = Task.Run(answers.ReadLine).WaitAsync(terminal.Stop).GetAwaiter().GetResult();
            if (line?.Trim() is not { Length: > 0 } answer) return usual;
            if (isValid?.Invoke(answer) != false) return answer;
            terminal.Out.WriteLine(speech.Of("Det kan ikke bruges her.", "That cannot be used here."));
        }
    }
}
