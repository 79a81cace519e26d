using System.Net;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Preview;

/// <summary>The page shown where there is no site to show: it lists the faults, works without scripts, and reloads with them.</summary>
internal static class FaultPage
{
    /// <summary>The page.</summary>
    /// <param name="status">The HTTP status to give it.</param>
    /// <param name="diagnostics">What to list.</param>
    /// <param name="speech">The language.</param>
    /// <param name="root">What to put before paths.</param>
    /// <param name="version">The site that would have been shown; empty when there is none yet.</param>
    public static PreviewAnswer Of(int status, IEnumerable<Diagnostic> diagnostics, Speech speech, string root, string version)
    {
        var title = speech.Of("Siden kan ikke vises, før fejlene er rettet", "The page cannot be shown until the faults are mended");
        var html = $"""
            <!DOCTYPE html>
            <html lang="{speech.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="{PreviewPage.Folder}overlay.css">
            </head>
            <body class="page">
            <main>
            <h1>{title}</h1>
            <ol>
            {string.Join('\n', diagnostics.Select(diagnostic => Entry(diagnostic, speech, root)))}
            </ol>
            </main>
            {PreviewPage.ScriptTag(version, panel: false)}
            </body>
            </html>

            """;
        return new(status, ContentTypes.Html, Encoding.UTF8.GetBytes(html));
    }

    private static string Entry(Diagnostic diagnostic, Speech speech, string root)
    {
        var help = diagnostic.Help is { } text ? $"<p>{speech.Of("Hjælp", "Help")}: {WebUtility.HtmlEncode(speech.Of(text))}</p>" : "";
        return $"<li><p><code>{WebUtility.HtmlEncode(root + diagnostic.At)}</code> {speech.Word(diagnostic.Severity)} {diagnostic.Code}</p>"
            + $"<p><strong>{WebUtility.HtmlEncode(speech.Of(diagnostic.Message))}</strong></p>{help}</li>";
    }
}
