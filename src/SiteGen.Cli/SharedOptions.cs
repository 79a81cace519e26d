using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Cli.Printing;

namespace SiteGen.Cli;

/// <summary>The options that every command takes, before or after the command's name.</summary>
internal sealed class SharedOptions
{
    /// <summary>The options, described in the language of <paramref name="speech"/>.</summary>
    public SharedOptions(Speech speech)
    {
        Site = new("--site")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of("Mappen, som statiq.json ligger i. Ellers den, du står i.", "The folder that holds statiq.json. Default: the current one."),
            Recursive = true,
        };
        Format = new("--format")
        {
            HelpName = "text|json|github|sarif",
            Description = speech.Of(
                "Sådan skrives fejl: til mennesker (text, det sædvanlige), til programmer (json, sarif: alt på stdout) eller til kodeværters kontroller (github).",
                "How faults are written: for people (text, the default), for programs (json, sarif: all of it on stdout) or for the checks of code hosts (github)."),
            Recursive = true,
            CustomParser = result => ParseFormat(result, speech),
        };
        Language = new("--lang")
        {
            HelpName = "da|en",
            Description = speech.Of("Sproget i beskeder. Ellers sitets Language, ellers LANG.", "Language of messages. Default: the site's Language, else LANG."),
            Recursive = true,
            CustomParser = result => ParseLanguage(result, speech),
        };
        Verbose = new("--verbose")
        {
            Description = speech.Of("Vis hele fejlen, når maskinen eller programmet svigter.", "Show the whole error when the machine or the program fails."),
            Recursive = true,
            Arity = ArgumentArity.Zero,
        };
    }

    /// <summary><c>--site</c>.</summary>
    public Option<string> Site { get; }

    /// <summary><c>--format</c>.</summary>
    public Option<ReportFormat> Format { get; }

    /// <summary><c>--lang</c>.</summary>
    public Option<string> Language { get; }

    /// <summary><c>--verbose</c>; read from the raw arguments by <see cref="CommandRunner"/>, defined here so that it is known and explained.</summary>
    public Option<bool> Verbose { get; }

    /// <summary>Option for a moment in time, shared by the commands that build.</summary>
    public static Option<AsOf> AsOfOption(Speech speech) => new("--as-of")
    {
        HelpName = speech.Of("TID", "TIME"),
        Description = speech.Of(
            "Byg, som om klokken var TID: 2024-06-25 eller 2024-06-25T12:00, i sitets tidszone. Bestemmer, hvilke møder der endnu er tilbageholdt.",
            "Build as if it were TIME: 2024-06-25 or 2024-06-25T12:00, in the site's time zone. Decides which meetings are still held back."),
        CustomParser = result => AsOf.TryParse(result.Tokens[0].Value, out var asOf)
            ? asOf
            : Fail<AsOf>(result, UsageFault.Malformed("--as-of", result.Tokens[0].Value, AsOf.Expected), speech),
    };

    /// <summary>Option for what was public before, shared by the commands that build.</summary>
    public static Option<string> PublishedOption(Speech speech) => new("--published")
    {
        HelpName = speech.Of("STI", "PATH"),
        Description = speech.Of(
            "En udgivet mappe eller dens sitegen-manifest.json: hver adresse i den skal stadig føre til noget.",
            "A published folder or its sitegen-manifest.json: every address in it must still lead somewhere."),
    };

    /// <summary>What the user asked of the site, settled.</summary>
    public SiteRequest Settle(ParseResult parse, Terminal terminal, Speech speech) => new(
        parse.CommandResult.Command.Name,
        Path.GetFullPath(parse.GetValue(Site) ?? ".", terminal.Folder),
        parse.GetValue(Format),
        parse.GetValue(Language) is { } chosen ? new Speech(chosen) : null,
        speech,
        terminal);

    /// <summary>Reports that an argument has the wrong shape; the value returned is never used.</summary>
    public static T? Fail<T>(ArgumentResult result, UsageFault fault, Speech speech)
    {
        result.AddError($"{speech.Of(fault.Text)}\n  {speech.Of("hjælp", "help")}: {speech.Of(fault.Help!.Value)}");
        return default;
    }

    private static ReportFormat ParseFormat(ArgumentResult result, Speech speech) => result.Tokens[0].Value switch
    {
        "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        "sarif" => ReportFormat.Sarif,
        var other => Fail<ReportFormat>(result, UsageFault.Malformed("--format", other, new("vælg text, json, github eller sarif", "choose text, json, github or sarif")), speech),
    };

    private static string? ParseLanguage(ArgumentResult result, Speech speech) => result.Tokens[0].Value is var language && Speech.IsKnown(language)
        ? language
        : Fail<string>(result, UsageFault.Malformed("--lang", language, new("vælg da eller en", "choose da or en")), speech);
}
