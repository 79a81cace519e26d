using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Another generator of sites, and its project made of one archive.</summary>
/// <param name="Name">What the figures are kept under.</param>
/// <param name="Bench">The archive.</param>
/// <param name="Program">What is run.</param>
/// <param name="Arguments">What makes it build into <c>site</c> of its project.</param>
/// <param name="IsInstalled">Whether this machine has it.</param>
/// <param name="Layout">What it calls things.</param>
internal sealed record Generator(string Name, Bench Bench, string Program, string[] Arguments, bool IsInstalled, PeerLayout Layout)
{
    public string Folder => Path.Combine(Bench.Folder, Name);

    public string Site => Path.Combine(Folder, "site");

    /// <summary>Writes the project, unless it is there.</summary>
    public void Prepare()
    {
        if (Directory.Exists(Folder)) return;
        var peers = Path.Combine(Bench.Repository, "benchmarks/peers");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(peers, Name), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Path.Combine(peers, Name), file);
            if (!path.StartsWith("node_modules", StringComparison.Ordinal) && !path.StartsWith("package", StringComparison.Ordinal)) Copy(file, path);
        }

        Copy(Path.Combine(peers, "style.css"), "static/style.css");
        new PeerContent(Bench.Source, Folder, Layout).Write();
    }

    public Measured Build() => Measured.Run(Program, Arguments, Folder);

    /// <summary>Where it keeps an item of the archive.</summary>
    public EditedItem Item(EditedItem item) => item with { File = Path.Combine(Folder, Layout.Content, item.Address.Trim('/') + ".md") };

    private void Copy(string file, string path)
    {
        var to = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(file, to);
    }
}
