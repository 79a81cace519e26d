using System.CommandLine;
using System.Text.RegularExpressions;
using SiteGen.Cli.Help;
using SiteGen.Diagnostics;
using SiteGen.Scaffolding;

namespace SiteGen.Cli.Creating;

/// <summary><c>sitegen new item</c>: one agenda item of a meeting.</summary>
internal static partial class NewItemCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var meeting = new Argument<string>("meeting")
        {
            HelpName = speech.Of("MØDE", "MEETING"),
            Description = speech.Of("Mødet som organ/dato: byraadet/2024-06-25.", "The meeting as body/date: byraadet/2024-06-25."),
        };
        var number = new Argument<string>("number")
        {
            HelpName = speech.Of("NUMMER", "NUMBER"),
            Description = speech.Of("Punktets nummer på dagsordenen: 7 eller 2.1.1. Det bliver en del af adressen.", "The item's number on the agenda: 7 or 2.1.1. It becomes part of the address."),
            CustomParser = result => NumberShape().IsMatch(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed(speech.Of("NUMMER", "NUMBER"), result.Tokens[0].Value, new("brug tal, bogstaver a-z, punktum og bindestreg: 2.1.1", "use digits, letters a-z, dots and hyphens: 2.1.1")), speech),
        };
        var title = new Argument<string>("title")
        {
            HelpName = speech.Of("TITEL", "TITLE"),
            Description = speech.Of("Titlen i anførselstegn.", "The title in quotation marks."),
        };
        var type = new Option<string[]>("--type")
        {
            HelpName = "TYPE",
            Description = speech.Of(
                "decision (B, det sædvanlige), discussion (D), information (O) eller presentation (oplæg); gerne flere.",
                "decision (B, the default), discussion (D), information (O) or presentation; several if need be."),
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => ["decision"],
        };
        var caseNumber = new Option<string>("--case")
        {
            HelpName = speech.Of("SAG", "CASE"),
            Description = speech.Of("Sagens journalnummer, som 15.00.00-G01-3-22.", "The case's journal number, such as 15.00.00-G01-3-22."),
        };
        var section = new Option<string>("--section")
        {
            HelpName = speech.Of("NUMMER", "NUMBER"),
            Description = speech.Of("Det afsnit af dagsordenen, punktet hører til; afsnit står i meeting.md.", "The section of the agenda that the item belongs to; sections stand in meeting.md."),
        };
        var command = new DocumentedCommand("item", speech.Of("Opret et punkt på et møde", "Create an item of a meeting")) { meeting, number, title, type, caseNumber, section };
        command.Details = speech.Of(
            "Om punktet er åbent eller lukket, skal et menneske tage stilling til: access står tom, og sitegen check siger til, indtil den er udfyldt. Intet overskrives.",
            "Whether the item is open or closed is for a person to decide: access stands empty, and sitegen check speaks up until it is filled in. Nothing is overwritten.");
        command.Examples =
        [
            ("sitegen new item byraadet/2024-06-25 7 \"Ny cykelsti\"", speech.Of("et punkt til beslutning", "an item for decision")),
            ("sitegen new item rar/2023-09-28 0.1 \"Nyt\" --type information presentation", speech.Of("orientering med oplæg", "information with a presentation")),
        ];
        command.SetAction(parse => Run(
            shared.Settle(parse, terminal, speech),
            parse.GetRequiredValue(meeting),
            new ItemFacts(parse.GetRequiredValue(number), parse.GetRequiredValue(title), parse.GetRequiredValue(type))
            {
                Case = parse.GetValue(caseNumber),
                Section = parse.GetValue(section),
            }));
        return command;
    }

    private static int Run(SiteRequest request, string meeting, ItemFacts facts)
    {
        if (!NewFile.TryOpen(request, out var files)) return ExitCode.Faults;

        var meetings = files.Meetings();
        var id = meeting.Replace('\\', '/').Trim('/');
        if (!meetings.Contains(id))
        {
            var body = id.Split('/')[0];
            if (files.Bodies() is var bodies && !bodies.Contains(body)) throw UsageFault.UnknownBody(body, bodies);
            throw UsageFault.UnknownMeeting(meeting, meetings);
        }

        // Which types there are is the vocabulary's business and told by check; here only what would break the file is refused.
        if (facts.Types.FirstOrDefault(type => !TypeShape().IsMatch(type)) is { } odd)
            throw UsageFault.Malformed("--type", odd, new("for eksempel decision, discussion, information eller presentation", "such as decision, discussion, information or presentation"));

        var item = ItemScaffold.Make($"minutes/{id}", facts, files.Language);
        if (files.ItemWithNumber($"minutes/{id}", facts.Number) is { } taken)
        {
            throw UsageFault.Exists(files.Shown(taken), new LocalText(
                "hvert punkt i et møde har sit eget nummer; vælg et andet, eller ret filen",
                "each item of a meeting has its own number; choose another, or edit the file"));
        }

        return files.Create(item);
    }

    [GeneratedRegex("^[a-zA-Z0-9]+([.-][a-zA-Z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberShape();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeShape();
}
