using System.Diagnostics.CodeAnalysis;
using SiteGen.Output;

namespace SiteGen.Cli.Creating;

/// <summary>What <c>sitegen new</c> needs to know of the input folder, and the one way in which it writes there.</summary>
internal sealed class NewFile
{
    private readonly SiteRequest _request;
    private readonly SiteOptions _options;
    private readonly Speech _speech;

    private NewFile(SiteRequest request, SiteOptions options, Speech speech)
    {
        _request = request;
        _options = options;
        _speech = speech;
    }

    /// <summary>The language to scaffold in: that of the record, which is the interface's unless the settings say otherwise.</summary>
    public string Language => _options.ContentLanguage;

    /// <summary>Finds the input folder. False, with a report, when the settings have errors: the folder they name might be the wrong one.</summary>
    public static bool TryOpen(SiteRequest request, [NotNullWhen(true)] out NewFile? files)
    {
        var site = request.Open(asOf: null);
        files = site.Options is null || site.Faults.HasErrors ? null : new NewFile(request, site.Options, site.Speech);
        if (files is null) request.Report(site.Speech, site.Faults.Sorted()).Print(request);
        return files is not null;
    }

    /// <summary>Ids of the bodies, in ordinal order.</summary>
    public IReadOnlyCollection<string> Bodies() => Names("bodies", folder => Directory.EnumerateFiles(folder, "*.md").Select(Path.GetFileNameWithoutExtension));

    /// <summary>Ids of the meetings, <c>body/date</c>, in ordinal order.</summary>
    public IReadOnlyCollection<string> Meetings() => Names("minutes", folder => Directory.EnumerateFiles(folder, "meeting.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/')));

    /// <summary>The file in <paramref name="folder"/> whose name begins with that item number; null when there is none.</summary>
    public string? ItemWithNumber(string folder, string number) => Names(folder, full => Directory.EnumerateFiles(full, "*.md").Select(Path.GetFileName))
        .Where(name => name == number + ".md" || name.StartsWith(number + "-", StringComparison.OrdinalIgnoreCase))
        .Select(name => $"{folder}/{name}")
        .FirstOrDefault();

    /// <summary>True when there is a file or folder at that path below the input folder.</summary>
    public bool Exists(string path) => Path.Exists(Full(path));

    /// <summary>The path as the user would write it from the current folder.</summary>
    public string Shown(string path) => Path.GetRelativePath(_request.Terminal.Folder, Full(path)).Replace('\\', '/');

    /// <summary>Writes <paramref name="file"/> below the input folder and reports it.</summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    public int Create(OutputFile file)
    {
        var path = Full(file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // CreateNew, not a look beforehand: nothing that appears in between is overwritten either.
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) stream.Write(file.Make().Span);
        var report = _request.Report(_speech, []) with { Created = [Shown(file.Path)] };
        report.Print(_request);
        return ExitCode.Fine;
    }

    private string Full(string path) => Path.Combine(_options.InputFolder, path);

    // Names that begin with _ or . are no content: see SourceTree.
    private string[] Names(string folder, Func<string, IEnumerable<string?>> list) =>
        Directory.Exists(Full(folder)) ? [.. list(Full(folder)).OfType<string>().Where(name => name[0] is not ('_' or '.')).Order(StringComparer.Ordinal)] : [];
}
