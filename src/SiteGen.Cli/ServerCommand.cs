using System.CommandLine;
using SiteGen.Cli.Help;
using SiteGen.Hosting;

namespace SiteGen.Cli;

/// <summary><c>sitegen server</c>: prints the site's part of a web server's configuration.</summary>
internal static class ServerCommand
{
    private static readonly Dictionary<string, Func<OldAddressRules, string, string>> Servers = new(StringComparer.Ordinal)
    {
        ["nginx"] = NginxConfig.Of,
        ["caddy"] = Caddyfile.Of,
    };

    /// <summary>The command with its options.</summary>
    public static DocumentedCommand Define(Terminal terminal, SharedOptions shared, Speech speech)
    {
        var server = new Argument<string>("server")
        {
            HelpName = "nginx|caddy",
            Description = speech.Of("Webserveren.", "The web server."),
            CustomParser = result => Servers.ContainsKey(result.Tokens[0].Value)
                ? result.Tokens[0].Value
                : SharedOptions.Fail<string>(result, UsageFault.Malformed("nginx|caddy", result.Tokens[0].Value, new("vælg nginx eller caddy; Netlify og Cloudflare Pages læser selv _headers og _redirects i output", "choose nginx or caddy; Netlify and Cloudflare Pages read _headers and _redirects in the output by themselves")), speech),
        };
        var folder = new Option<string>("--folder")
        {
            HelpName = speech.Of("MAPPE", "DIR"),
            Description = speech.Of("Den udgivne mappes fulde sti på serveren. Ellers output-mappen her.", "Full path of the published folder on the server. Default: the output folder here."),
        };
        var command = new DocumentedCommand("server", speech.Of("Skriv sitets del af en webservers opsætning", "Print the site's part of a web server's configuration")) { server, folder };
        command.Details = speech.Of(
            "Content-Security-Policy og andre hoveder, cache, komprimering, 404, 301 for flyttede adresser og 410 for fjernede. Skriver til stdout; gem det, og hent det ind med include (nginx) eller import (Caddy) i serverens egen fil.",
            "Content-Security-Policy and other headers, caching, compression, 404, 301 for addresses that moved and 410 for those removed. Prints to stdout; save it, and take it in by include (nginx) or import (Caddy) in the server's own file.");
        command.Examples =
        [
            ("sitegen server nginx --folder /srv/www/referater > referater.conf", speech.Of("server { server_name …; include referater.conf; }", "server { server_name …; include referater.conf; }")),
            ("sitegen server caddy > referater.caddy", speech.Of("referater.lilleby.example { import referater.caddy }", "minutes.example.org { import minutes.caddy }")),
        ];
        command.SetAction(parse => Run(shared.Settle(parse, terminal, speech), parse.GetRequiredValue(server), parse.GetValue(folder)));
        return command;
    }

    private static int Run(SiteRequest request, string server, string? folder)
    {
        var site = request.Open(asOf: null);
        var build = site.Build();
        if (build.HasErrors || site.Options is null)
        {
            request.Report(site.Speech, build.Diagnostics).Print(request);
            return ExitCode.Faults;
        }

        request.Terminal.Out.Write(Servers[server](build.OldAddresses, folder ?? site.Options.OutputFolder));
        return ExitCode.Fine;
    }
}
