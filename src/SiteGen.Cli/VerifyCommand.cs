using System.CommandLine;
using System.Text.RegularExpressions;
using SiteGen.Cli.Help;
using SiteGen.Cli.Printing;
using SiteGen.Output;

namespace SiteGen.Cli;

/// <summary><c>sitegen verify</c>: proves that a published folder is what was built.</summary>
internal static partial class VerifyCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var folder = new Argument<string>("site")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of("Den udgivne mappe, regnet fra den, du står i.", "The published folder, counted from the current one."),
        };
        var expect = new Option<string>("--expect")
        {
            HelpName = speech.Of("FINGERAFTRYK", "FINGERPRINT"),
            Description = speech.Of(
                "Fingeraftrykket, som build skrev. Uden det opdages ikke, at nogen har ændret både filer og fortegnelse.",
                "The fingerprint that build printed. Without it nobody finds out that both files and manifest were changed."),
            CustomParser = result => FingerprintShape().IsMatch(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed("--expect", result.Tokens[0].Value, new("skriv de 64 tegn, som build viste", "write the 64 characters that build showed")), speech),
        };
        var except = new Option<string[]>("--except")
        {
            HelpName = speech.Of("STI", "PATH"),
            Description = speech.Of(
                "En fil eller mappe, som er lagt der med vilje, fx CNAME. Kan gives flere gange.",
                "A file or folder that was put there on purpose, such as CNAME. Can be given several times."),
        };
        var command = new DocumentedCommand("verify", speech.Of("Bevis, at en udgivet mappe er det, der blev bygget", "Prove that a published folder is what was built")) { folder, expect, except };
        command.Details = speech.Of(
            "Læser hver fil og sammenligner med fortegnelsen sitegen-manifest.json. Ændrede, manglende og tilføjede filer nævnes ved navn. Intet skrives, og sitets kilder behøver ikke at være her.",
            "Reads every file and compares it with the manifest sitegen-manifest.json. Altered, missing and added files are named. Nothing is written, and the site's sources need not be here.");
        command.Examples =
        [
            ("sitegen verify output", speech.Of("er filerne dem, som fortegnelsen nævner?", "are the files those that the manifest names?")),
            ("sitegen verify /srv/www --expect 3f0c… --except CNAME", speech.Of("og er det den udgave, der blev bygget?", "and is it the version that was built?")),
        ];
        command.SetAction(parse => Run(
            shared.Settle(parse, terminal, speech), parse.GetRequiredValue(folder), parse.GetValue(expect), [.. (parse.GetValue(except) ?? []).Select(path => path.Replace('\\', '/').Trim('/'))]));
        return command;
    }

    private static int Run(SiteRequest request, string folder, string? expected, IReadOnlyCollection<string> others)
    {
        var started = request.Terminal.Clock.GetTimestamp();
        var full = Path.GetFullPath(folder, request.Terminal.Folder);
        if (!Directory.Exists(full)) throw UsageFault.NothingToVerify(full);

        var name = folder.Replace('\\', '/').TrimEnd('/');
        var result = SiteVerifier.Verify(full, name.Length == 0 ? "/" : name, expected, others);
        var report = new Report(request.Command, request.Chosen ?? request.Fallback, "", result.Faults) { Verified = new Verification(name, result, request.Terminal.Clock.GetElapsedTime(started)) };
        report.Print(request);
        return report.Errors > 0 ? ExitCode.Faults : ExitCode.Fine;
    }

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex FingerprintShape();
}
