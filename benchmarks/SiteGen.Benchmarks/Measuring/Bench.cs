namespace SiteGen.Benchmarks.Measuring;

/// <summary>One corpus of one size, where its parts lie, and what was measured on it.</summary>
/// <param name="Items">Number of agenda items.</param>
/// <param name="Folder">The corpus and everything made of it.</param>
/// <param name="Repository">The folder with SiteGen.sln.</param>
/// <param name="Program">Full path of the program that is measured.</param>
/// <param name="Runs">How often builds are made; the one in the middle counts.</param>
/// <param name="Figures">What was measured.</param>
internal sealed record Bench(int Items, string Folder, string Repository, string Program, int Runs, Figures Figures)
{
    public string Source => Path.Combine(Folder, "source");

    /// <summary>The built site, as it is published.</summary>
    public string Site => Path.Combine(Folder, "site");

    public string Pagefind => Path.Combine(Folder, "pagefind");

    public string Lunr => Path.Combine(Folder, "lunr");

    public const string IndexFolder = "search-index";

    public void Note(string of, string figure, double value) => Figures[Items, of, figure] = value;

    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
