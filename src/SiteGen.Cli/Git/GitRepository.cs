using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Cli.Machine;

namespace SiteGen.Cli.Git;

/// <summary>A git repository, asked through the program <c>git</c>. Lists are NUL-separated, so no name is quoted or cut.</summary>
internal sealed class GitRepository
{
    private readonly string _top;
    private readonly string _prefix;

    private GitRepository(string top, string prefix)
    {
        _top = top;
        _prefix = prefix;
    }

    /// <summary>True when the folder asked for is the repository's own top folder.</summary>
    public bool IsTop => _prefix.Length == 0;

    /// <summary>The repository that <paramref name="folder"/> lies in; null when it lies in none or there is no git.</summary>
    public static GitRepository? Around(string folder) =>
        // The prefix ends with a slash or is empty; the way up is its counterpart. Neither resolves symbolic links, as the top's own path would.
        TryRun(folder, null, "rev-parse", "--show-prefix", "--show-cdup") is { } answer && answer.Split('\n') is [var prefix, var up, ..]
            ? new(Path.GetFullPath(Path.Combine(folder, up.Trim())), prefix.Trim())
            : null;

    /// <summary>Makes <paramref name="folder"/> a repository. Null when there is no git.</summary>
    public static GitRepository? Create(string folder)
    {
        // -b is newer (2.28) than many installed gits; the branch that HEAD names can be set before the first commit in all of them.
        if (TryRun(folder, null, "init", "--quiet") is null) return null;
        TryRun(folder, null, "symbolic-ref", "HEAD", "refs/heads/main");
        return Around(folder);
    }

    /// <summary>Paths, from the folder asked for, of the files that the next commit holds.</summary>
    public IReadOnlyList<string> Tracked() => List("ls-files", "-z", "--cached", "--full-name");

    /// <summary>Paths, from the folder asked for, of the files that the next commit adds, changes or removes.</summary>
    public IReadOnlyList<string> Staged() => List("diff", "--cached", "--name-only", "--no-renames", "-z");

    /// <summary>Writes the files as the next commit holds them, not as they lie on the disk, below <paramref name="target"/>, with their paths from the folder asked for.</summary>
    /// <exception cref="TroubleException">git cannot write them.</exception>
    public void Export(IEnumerable<string> paths, string target)
    {
        var list = string.Concat(paths.Select(path => _prefix + path + '\0'));
        var parent = Path.Combine(target, ".export");
        if (list.Length == 0) return;
        Run(list, "checkout-index", "--force", "-z", "--stdin", $"--prefix={parent.Replace('\\', '/')}/");
        Merge(Path.Combine(parent, _prefix), target);
        Directory.Delete(parent, recursive: true);
    }

    /// <summary>A setting of the repository; null when it is not set.</summary>
    public string? Setting(string name) => TryRun(_top, null, "config", "--get", name)?.Trim();

    /// <summary>Sets a setting of this repository alone.</summary>
    public void Set(string name, string value) => Run(null, "config", name, value);

    /// <summary>Puts a file into the next commit as a program that may be run, also where the file system knows no such mark.</summary>
    public void AddExecutable(string path) => Run(null, "add", "--chmod=+x", "--", _prefix + path);

    private List<string> List(params string[] arguments) =>
        [.. Run(null, arguments).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => path.StartsWith(_prefix, StringComparison.Ordinal)).Select(path => path[_prefix.Length..])];

    private string Run(string? input, params string[] arguments) =>
        TryRun(_top, input, arguments) ?? throw TroubleException.Git(arguments);

    private static void Merge(string from, string to)
    {
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            var place = Path.Combine(to, entry.Name);
            if (entry is DirectoryInfo { LinkTarget: null } && Directory.Exists(place)) Merge(entry.FullName, place);
            else if (entry is DirectoryInfo folder) folder.MoveTo(place);
            else ((FileInfo)entry).MoveTo(place, overwrite: true);
        }
    }

    /// <summary>What git answers; null when it is missing or fails.</summary>
    private static string? TryRun(string folder, string? input, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
            UseShellExecute = false,
        };
        try
        {
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEndAsync();
            var error = git.StandardError.ReadToEndAsync();
            if (input is not null) git.StandardInput.Write(input);
            git.StandardInput.Close();
            git.WaitForExit();
            Task.WaitAll(output, error);
            return git.ExitCode == 0 ? output.Result : null;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            // No git on this machine, or one that stopped listening.
            return null;
        }
    }
}
