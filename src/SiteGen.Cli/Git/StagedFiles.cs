using SiteGen.Diagnostics;

namespace SiteGen.Cli.Git;

/// <summary>
/// The part of a site that its next commit touches, laid out in a folder of its own as that commit will hold it. A file that is staged in
/// part, or edited again since, is there as staged. The folder goes when this is disposed of.
/// </summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly HashSet<string> _tracked;

    private StagedFiles(string folder, IReadOnlyList<string> changed, HashSet<string> tracked)
    {
        Folder = folder;
        Changed = changed;
        _tracked = tracked;
    }

    /// <summary>The folder, laid out like the site's own.</summary>
    public string Folder { get; }

    /// <summary>Paths from the site folder of what the next commit adds, changes or removes.</summary>
    public IReadOnlyList<string> Changed { get; }

    /// <summary>Lays out the files.</summary>
    /// <param name="siteFolder">The site's folder.</param>
    /// <exception cref="UsageFault">The folder is in no git repository, or its settings are not in git.</exception>
    public static StagedFiles Of(string siteFolder)
    {
        var repository = GitRepository.Around(siteFolder) ?? throw UsageFault.NoRepository(siteFolder);
        var tracked = repository.Tracked().ToHashSet(StringComparer.Ordinal);
        if (!tracked.Contains("statiq.json")) throw UsageFault.SettingsNotTracked();
        var staged = new StagedFiles(Directory.CreateTempSubdirectory("sitegen-").FullName, repository.Staged(), tracked);

        try
        {
            // The settings first: they name the folder of the content.
            repository.Export(["statiq.json"], staged.Folder);
            if (SettingsReader.Read(staged.Folder, DateTimeOffset.UnixEpoch, new DiagnosticBag()) is { } options)
                repository.Export(tracked.Where(path => path != "statiq.json" && ChangeCheck.Reads(path, staged.Changed, options)), staged.Folder);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    /// <summary>True when the next commit holds a file at that path from the site folder.</summary>
    public bool Has(string path) => _tracked.Contains(path);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
