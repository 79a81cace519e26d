using System.CommandLine;
using SiteGen.Cli.Help;
using SiteGen.Scaffolding;
using SiteGen.Text;

namespace SiteGen.Cli.Creating;

/// <summary><c>sitegen init</c>: the repository of a new council.</summary>
internal static class InitCommand
{
    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var folder = new Argument<string?>("folder")
        {
            HelpName = speech.Of("[MAPPE]", "[DIR]"),
            Description = speech.Of("Mappen, der oprettes eller gøres færdig. Ellers den, du står i.", "The folder to create or complete. Default: the current one."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var name = Text("--name", "Myndighedens navn.", "The authority's name.");
        var body = Text("--body", "Rådets eller udvalgets navn.", "Name of the council or committee.");
        var email = Text("--email", "E-mail, som borgere kan skrive til.", "E-mail address that citizens can write to.");
        var phone = Text("--phone", "Telefonnummer, som det skal vises.", "Telephone number as it is to be shown.");
        var language = new Option<string?>("--language")
        {
            HelpName = "da|en",
            Description = speech.Of("Sitets sprog. Ellers det, der tales nu.", "The site's language. Default: the one spoken now."),
            CustomParser = result => Speech.IsKnown(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed("--language", result.Tokens[0].Value, new("vælg da eller en", "choose da or en")), speech),
        };
        var host = new Option<Uri?>("--host")
        {
            HelpName = speech.Of("ADRESSE", "ADDRESS"),
            Description = speech.Of("Adressen, sitet skal have.", "The address that the site will have."),
            CustomParser = result => ParseHost(result.Tokens[0].Value) ?? SharedOptions.Fail<Uri>(result, UsageFault.Malformed(
                "--host", result.Tokens[0].Value, new("skriv en adresse som https://referater.example.dk eller https://example.dk/referater", "write an address such as https://minutes.example.org or https://example.org/minutes")), speech),
        };
        var withoutGit = new Option<bool>("--no-git")
        {
            Description = speech.Of("Rør ikke git.", "Leave git alone."),
            Arity = ArgumentArity.Zero,
        };
        var command = new DocumentedCommand("init", speech.Of("Opret et arkiv til et nyt råd", "Create the repository of a new council"))
        {
            folder, name, body, language, host, email, phone, withoutGit,
        };
        command.Details = speech.Of(
            "Opretter et eksempel at lære af, indstillinger, arbejdsgange til GitHub, GitLab, Azure DevOps og Forgejo, hjælp til Visual Studio Code og en kontrol, som git kører før hvert commit. Er mappen ikke i git, oprettes et git-arkiv. Intet overskrives: kør den gerne igen, også i en mappe, der allerede har indhold. Mangler et valg, spørges der i en terminal; ellers bruges et eksempel.",
            "Creates an example to learn from, settings, workflows for GitHub, GitLab, Azure DevOps and Forgejo, help for Visual Studio Code, and a check that git runs before every commit. A folder that is not in git becomes a git repository. Nothing is overwritten: run it again as you like, in a folder with content too. Where an option is missing you are asked on a terminal; elsewhere an example is used.");
        command.Examples =
        [
            ("sitegen init", speech.Of("i den mappe, du står i; den spørger", "in the current folder; it asks")),
            ("sitegen init lilleby --name \"Lilleby Kommune\" --body Byrådet --host https://referater.example.dk", speech.Of("uden spørgsmål", "without questions")),
        ];
        command.SetAction(parse =>
        {
            var questions = new Questions(terminal, speech);
            var chosen = parse.GetValue(language) ?? questions.Ask(new("Sitets sprog, da eller en", "The site's language, da or en"), speech.Language, Speech.IsKnown);
            var site = new Speech(chosen);
            var facts = new CouncilFacts(
                parse.GetValue(name) ?? questions.Ask(new("Myndighedens navn", "The authority's name"), site.Of("Lilleby Kommune", "Littleton Council")),
                parse.GetValue(body) ?? questions.Ask(new("Rådets eller udvalgets navn", "Name of the council or committee"), site.Of("Byrådet", "City Council"), text => Slug.Of(text).Length > 0))
            {
                Host = parse.GetValue(host),
                Version = Printing.Report.Version,
            };
            facts = facts with
            {
                Email = parse.GetValue(email) ?? questions.Ask(new("E-mail til borgere", "E-mail address for citizens"), facts.Email),
                Phone = parse.GetValue(phone) ?? questions.Ask(new("Telefonnummer", "Telephone number"), facts.Phone),
            };
            if (facts.BodyId.Length == 0) throw UsageFault.Malformed("--body", facts.Body, new("navnet skal have et bogstav eller et tal", "the name needs a letter or a digit"));

            var request = shared.Settle(parse, terminal, speech);
            var place = parse.GetValue(folder) is { } given ? Path.GetFullPath(given, terminal.Folder) : request.Folder;
            return new NewCouncil(request with { Folder = place }, speech, facts, chosen).Create(useGit: !parse.GetValue(withoutGit));
        });
        return command;

        Option<string?> Text(string option, string danish, string english) => new(option)
        {
            HelpName = speech.Of("TEKST", "TEXT"),
            Description = speech.Of(danish, english),
        };
    }

    private static Uri? ParseHost(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" } && address.Host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        && address.AbsolutePath.Trim('/').Split('/').All(part => part.Length == 0 || Slug.IsSlug(part))
            ? address
            : null;
}
