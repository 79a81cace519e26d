using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Planning;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>
/// Holds the promise that an address stays: what an earlier build published is there, leads on, or says that it was removed. Compares
/// addresses, never content. What only programs ask for by names that change, style sheets and index shards, is left out.
/// </summary>
internal static class PermanenceCheck
{
    // To compare every old address with every new one takes minutes where a whole archive has moved; then none is guessed at.
    private const int MostComparisons = 250_000;

    /// <summary>Adds SG1010 for each address that has vanished, and SG1011 when <paramref name="published"/> is no manifest.</summary>
    /// <param name="published">Full path of a manifest, or of a published folder that holds one.</param>
    /// <param name="files">The site as it is now.</param>
    /// <param name="plan">Its addresses and sources.</param>
    /// <param name="options">The site's settings.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Run(string published, IEnumerable<OutputFile> files, PagePlan plan, SiteOptions options, DiagnosticBag diagnostics)
    {
        var (path, manifest) = Manifest.Find(published);
        var at = new SourceSpan(Path.GetRelativePath(options.SiteFolder, path).Replace('\\', '/'));
        if (manifest is null)
        {
            diagnostics.Add(DiagnosticCodes.NoPublishedManifest(at));
            return;
        }

        var now = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var added = plan.PagesInOrder.Where(page => page.IsCurrent).Select(page => (page.Url, page.Source)).Concat(plan.Files.Select(file => (file.Url, Source: (string?)null)))
            .Where(page => !manifest.Files.ContainsKey(plan.Urls.FileOf(page.Url))).ToList();
        var vanished = manifest.Files.Keys.Where(file => !IsThere(file) && IsAddress(file)).ToList();
        if ((long)vanished.Count * added.Count > MostComparisons) added.Clear();
        foreach (var file in vanished)
        {
            var address = $"/{(file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file)}";
            var nearest = Nearest.To(address, added.Select(page => Written(page.Url)).Where(url => DepthOf(url) == DepthOf(address)));
            var source = nearest is null ? null : added.First(page => Written(page.Url) == nearest).Source;
            diagnostics.Add(DiagnosticCodes.VanishedAddress(at, address, nearest, source, $"{options.InputPath}/addresses.yml", Iso.Date(DateOnly.FromDateTime(options.AsOf.UtcDateTime))));
        }

        // What was a file may be a page now that says where it went: servers lead from plan.pdf to plan.pdf/ by themselves.
        bool IsThere(string file) => now.Contains(file) || now.Contains(file + "/index.html");

        static bool IsAddress(string file) => !file.StartsWith("assets/", StringComparison.Ordinal) && !file.StartsWith("search-index/", StringComparison.Ordinal)
            && file is not ("robots.txt" or "opensearch.xml" or "404.html" or "_headers" or "_redirects")
            && !(file.StartsWith("sitemap", StringComparison.Ordinal) && file.EndsWith(".xml", StringComparison.Ordinal));

        static int DepthOf(string address) => address.Count(c => c == '/');

        // As people write addresses of the site: from its own root.
        string Written(string url) => url[(plan.Urls.Home.Length - 1)..];
    }
}
