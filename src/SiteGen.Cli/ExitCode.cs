namespace SiteGen.Cli;

/// <summary>What the program answers to whoever started it. Documented in <c>sitegen --help</c>; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>All is well; there may be warnings.</summary>
    public const int Fine = 0;

    /// <summary>The content, the settings or the theme has errors, and nothing was published.</summary>
    public const int Faults = 1;

    /// <summary>The command line asks for something that does not exist or is refused.</summary>
    public const int WrongUse = 2;

    /// <summary>The disk, the network or the program itself failed.</summary>
    public const int Trouble = 3;

    /// <summary>Stopped from outside before it was done; 128 + SIGINT, as shells expect.</summary>
    public const int Interrupted = 130;
}
