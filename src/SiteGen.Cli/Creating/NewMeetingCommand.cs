using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Cli.Help;
using SiteGen.Diagnostics;
using SiteGen.Scaffolding;

namespace SiteGen.Cli.Creating;

/// <summary><c>sitegen new meeting</c>: a meeting's folder with its <c>meeting.md</c>.</summary>
internal static partial class NewMeetingCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var body = new Argument<string>("body")
        {
            HelpName = speech.Of("ORGAN", "BODY"),
            Description = speech.Of("Organet: navnet på dets fil i input/bodies/, uden .md.", "The body: the name of its file in input/bodies/, without .md."),
        };
        var date = new Argument<DateOnly>("date")
        {
            HelpName = speech.Of("DATO", "DATE"),
            Description = speech.Of("Dagen, som 2024-06-25.", "The day, such as 2024-06-25."),
            CustomParser = result => DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : SharedOptions.Fail<DateOnly>(result, UsageFault.Malformed(speech.Of("DATO", "DATE"), result.Tokens[0].Value, new("skriv år, måned og dag: 2024-06-25", "write year, month and day: 2024-06-25")), speech),
        };
        var start = new Option<string>("--start")
        {
            HelpName = speech.Of("TT:MM", "HH:MM"),
            Description = speech.Of("Hvornår det begynder.", "When it starts."),
            CustomParser = result => ClockShape().IsMatch(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed("--start", result.Tokens[0].Value, new("skriv timer og minutter: 09:30", "write hours and minutes: 09:30")), speech),
        };
        var place = new Option<string>("--place")
        {
            HelpName = speech.Of("TEKST", "TEXT"),
            Description = speech.Of("Hvor det holdes.", "Where it is held."),
        };
        var another = new Option<bool>("--another")
        {
            Description = speech.Of("Opret dagens andet (tredje, …) møde i organet.", "Create the body's second (third, …) meeting of that day."),
            Arity = ArgumentArity.Zero,
        };
        var command = new DocumentedCommand("meeting", speech.Of("Opret et møde", "Create a meeting")) { body, date, start, place, another };
        command.Details = speech.Of(
            "Skriver input/minutes/ORGAN/DATO/meeting.md med alle nøgler, som skal være der, og resten slået fra med #. Intet overskrives.",
            "Writes input/minutes/BODY/DATE/meeting.md with every key that must be there, and the others switched off by #. Nothing is overwritten.");
        command.Examples = [("sitegen new meeting byraadet 2024-06-25 --start 17:00 --place Rådhuset", speech.Of("mødets mappe, klar til punkter", "the meeting's folder, ready for items"))];
        command.SetAction(parse => Run(
            shared.Settle(parse, terminal, speech),
            parse.GetRequiredValue(body),
            parse.GetRequiredValue(date),
            new MeetingFacts(parse.GetValue(start), parse.GetValue(place)),
            parse.GetValue(another)));
        return command;
    }

    private static int Run(SiteRequest request, string body, DateOnly date, MeetingFacts facts, bool another)
    {
        if (!NewFile.TryOpen(request, out var files)) return ExitCode.Faults;

        var bodies = files.Bodies();
        if (!bodies.Contains(body)) throw UsageFault.UnknownBody(body, bodies);

        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var folder = $"minutes/{body}/{day}";
        for (var n = 2; another && files.Exists(folder); n++) folder = $"minutes/{body}/{day}-{n}";
        if (files.Exists(folder))
        {
            throw UsageFault.Exists(files.Shown(folder), new LocalText(
                "tilføj --another, hvis organet holder endnu et møde den dag",
                "add --another if the body holds one more meeting that day"));
        }

        return files.Create(MeetingScaffold.Make(folder, date, facts, files.Language));
    }

    [GeneratedRegex("^([01][0-9]|2[0-3]):[0-5][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockShape();
}
