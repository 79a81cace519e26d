namespace SiteGen.Tests.Cases;

/// <summary>Files of the repository that tests read: the cases and the documentation.</summary>
internal static class Repository
{
    /// <summary>Full path of the folder that holds <c>SiteGen.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Full path of a file or folder of the repository.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file of the repository, lines ended by LF.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
