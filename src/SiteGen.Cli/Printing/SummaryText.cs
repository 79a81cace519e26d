using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Printing;

/// <summary>The last lines of a report for people: what the site holds, what was written, how long it took.</summary>
internal static class SummaryText
{
    /// <summary>The lines; none when there were errors.</summary>
    public static IEnumerable<string> Of(Report report)
    {
        var speech = report.Speech;
        foreach (var path in report.Created) yield return speech.Of($"Oprettede {path}", $"Created {path}");
        if (report is { Checked: { } count, Errors: 0 })
        {
            yield return count == 0
                ? speech.Of("Ingen filer med indhold at kontrollere.", "No files with content to check.")
                : speech.Of($"Ingen fejl i {speech.Count(count, new("fil", "file"), new("filer", "files"))}.", $"No errors in {speech.Count(count, new("fil", "file"), new("filer", "files"))}.");
            if (report.ChecksShared)
            {
                yield return speech.Of(
                    "Indstillinger, ordforråd og organer gælder hele sitet: kør også sitegen check, før du sender dem videre.",
                    "Settings, vocabulary and bodies concern the whole site: run sitegen check too before you hand them on.");
            }
        }

        if (report.Verified is { } verified)
        {
            var (files, size, seconds) = (speech.Count(verified.Result.Files, new("fil", "file"), new("filer", "files")), speech.Size(verified.Result.Bytes), speech.Seconds(verified.Elapsed));
            if (report.Errors == 0) yield return speech.Of($"{verified.Folder}: {files} er, som de blev bygget; {size} læst på {seconds}.", $"{verified.Folder}: {files} are as they were built; {size} read in {seconds}.");
            if (verified.Result.Fingerprint is { } found) yield return FingerprintLine(speech, found);
        }

        if (report.External is { } external)
        {
            var hosts = speech.Count(external.Hosts, new("websted", "website"), new("websteder", "websites"));
            yield return speech.Of(
                $"Links ud af sitet: {speech.Count(external.Addresses, new("adresse", "address"), new("adresser", "addresses"))} på {hosts}; {speech.Whole(external.Remembered)} var i orden for nylig og blev ikke spurgt igen.",
                $"Links off the site: {speech.Count(external.Addresses, new("adresse", "address"), new("adresser", "addresses"))} on {hosts}; {speech.Whole(external.Remembered)} were good not long ago and were not asked again.");
        }

        if (report.Summary is not { } summary) yield break;

        var time = speech.Of($"på {speech.Seconds(summary.Elapsed)}", $"in {speech.Seconds(summary.Elapsed)}");
        var holds = string.Join(", ",
            speech.Count(summary.Counts.Bodies, new("organ", "body"), new("organer", "bodies")),
            speech.Count(summary.Counts.Meetings, new("møde", "meeting"), new("møder", "meetings")),
            speech.Count(summary.Counts.Items, new("punkt", "item"), new("punkter", "items")),
            speech.Count(summary.Counts.Pages, new("side", "page"), new("sider", "pages")));
        if (summary.At is { } at)
        {
            var clock = at.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            yield return speech.Of($"{clock} Byggede {holds} {time}.", $"{clock} Built {holds} {time}.");
        }
        else if (summary.Written is not { } written)
        {
            yield return speech.Of($"Ingen fejl i {holds}, kontrolleret {time}.", $"No errors in {holds}, checked {time}.");
        }
        else
        {
            yield return speech.Of($"Byggede {holds}.", $"Built {holds}.");
            yield return speech.Of(
                $"{summary.Output}: {Files(written.Written, new("skrevet", "written"))}, {speech.Whole(written.Unchanged)} uændret, {speech.Whole(written.Removed)} fjernet; i alt {speech.Size(written.Bytes)} {time}.",
                $"{summary.Output}: {Files(written.Written, new("skrevet", "written"))}, {speech.Whole(written.Unchanged)} unchanged, {speech.Whole(written.Removed)} removed; {speech.Size(written.Bytes)} in all {time}.");
            yield return FingerprintLine(speech, written.Fingerprint);
        }

        if (summary.Counts.Embargoed > 0)
        {
            var held = speech.Count(summary.Counts.Embargoed, new("møde", "meeting"), new("møder", "meetings"));
            yield return speech.Of(
                $"{held} holdes tilbage til det tidspunkt, der står i published.",
                $"{held} held back until the time given as published.");
        }

        string Files(int number, LocalText what) => $"{speech.Count(number, new("fil", "file"), new("filer", "files"))} {speech.Of(what)}";
    }

    private static string FingerprintLine(Speech speech, string fingerprint) => speech.Of($"Fortegnelsens fingeraftryk: {fingerprint}", $"Fingerprint of the manifest: {fingerprint}");
}
