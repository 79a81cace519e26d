using System.CommandLine;
using System.CommandLine.Help;

namespace SiteGen.Cli.Help;

/// <summary>The command <c>sitegen</c> itself: what it is for, what its exit codes mean, and the options that every command takes.</summary>
internal sealed class RootPage : DocumentedCommand
{
    /// <summary>The root, in the language of <paramref name="speech"/>; the commands are added to it.</summary>
    public RootPage(SharedOptions shared, Speech speech)
        : base("sitegen", speech.Of("Gør en mappe med referater i Markdown til et tilgængeligt websted", "Turns a folder of minutes in Markdown into an accessible website"))
    {
        Details = speech.Of(
            "Resultater skrives til stdout, fejl i indholdet til stderr: fil, linje, hvad der står, og hvordan det rettes.",
            "Results go to stdout, faults in the content to stderr: file, line, what was found and how to mend it.");
        Examples =
        [
            ("sitegen init", speech.Of("begynd et nyt arkiv", "begin a new repository")),
            ("sitegen preview", speech.Of("se sitet i browseren, mens du skriver", "see the site in the browser while you write")),
            ("sitegen new meeting byraadet 2024-06-25", speech.Of("opret et møde", "create a meeting")),
            ("sitegen new item byraadet/2024-06-25 1 \"Dagsorden\"", speech.Of("opret et punkt på det", "create an item of it")),
            ("sitegen check", speech.Of("find alle fejl, før det går i luften", "find every fault before it goes live")),
            ("sitegen build", speech.Of("byg sitet til output-mappen", "build the site to the output folder")),
        ];
        ExitCodes =
        [
            ("0", speech.Of("alt i orden; der kan være advarsler", "all is well; there may be warnings")),
            ("1", speech.Of("fejl i indhold, indstillinger eller tema; intet er skrevet. For verify: mappen er ikke det, der blev bygget", "faults in content, settings or theme; nothing is written. For verify: the folder is not what was built")),
            ("2", speech.Of("kommandoen er forkert, eller mappen er ikke et site", "the command is wrong, or the folder is no site")),
            ("3", speech.Of("disken, netværket eller programmet svigtede", "the disk, the network or the program failed")),
            ("130", speech.Of("afbrudt med Ctrl+C", "interrupted with Ctrl+C")),
        ];

        Options.Add(shared.Site);
        Options.Add(shared.Format);
        Options.Add(shared.Language);
        Options.Add(shared.Verbose);
        Options.Add(new HelpOption("--help", "-h", "-?")
        {
            Description = speech.Of("Vis hjælp, også til en enkelt kommando.", "Show help, for a single command as well."),
            Action = new HelpPage(speech),
        });
        Options.Add(new Option<bool>("--version")
        {
            Description = speech.Of("Vis programmets version.", "Show the program's version."),
            Arity = ArgumentArity.Zero,
            Action = new VersionLine(),
        });
    }
}
