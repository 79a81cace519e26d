using System.Collections.Immutable;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Planning;
using SiteGen.Reading;

namespace SiteGen;

/// <summary>
/// Checks some files of a site and what stands or falls with them, in a time that does not grow with the archive: for the moment before a
/// commit. Read are the settings, the vocabulary, bodies, pages, and every meeting that one of the files belongs to; no page is made.
/// What only the whole site can tell is left to <see cref="SiteBuilder"/>: two things at one address in different meetings, and links by
/// address to meetings that were not read.
/// </summary>
public static class ChangeCheck
{
    /// <summary>Finds the faults of the changed files, and those of the other files of their meetings: a new status of a meeting may be what makes an item wrong.</summary>
    /// <param name="options">The site's settings.</param>
    /// <param name="changed">Paths from the site folder, forward slashes; also of files that are gone.</param>
    /// <param name="exists">Whether there is a file at a path from the site folder; asked for links to meetings that are not read.</param>
    /// <param name="diagnostics">Holds the faults of the settings, and takes all others.</param>
    /// <returns>The faults, by place.</returns>
    /// <exception cref="IOException">A file or folder cannot be read.</exception>
    public static ImmutableArray<Diagnostic> Run(SiteOptions options, IReadOnlyCollection<string> changed, Func<string, bool> exists, DiagnosticBag diagnostics)
    {
        var input = options.InputPath;
        var meetings = changed.Select(path => MeetingOf(path, input)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sources = SourceTree.Load(options.InputFolder, input, diagnostics, enters: folder => MeetingOf(folder + "/", input) is not { } meeting || meetings.Contains(meeting));
        var language = ThemeFiles.Load(options.ThemeFolder, options.ThemePath).Language(options.Language, diagnostics);
        var council = new CouncilReader(sources, input, SiteBuilder.LocalNow(options), diagnostics).Read(options.Language);
        var plan = PagePlan.For(council, options, language, diagnostics);
        LinkCheck.Run(council, plan.Links, diagnostics, mayExist: (target, file) => target[..1] == "/"
            || (PathReader.Combine(file[..file.LastIndexOf('/')], Uri.UnescapeDataString(target.Split('#')[0])) is { } path && exists(path)));
        StatementCheck.Run(council, options, diagnostics);
        return [.. diagnostics.Sorted().Where(Concerns)];

        bool Concerns(Diagnostic fault) => changed.Contains(fault.At.Path)
            || meetings.Any(folder => fault.At.Path == folder || fault.At.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            || changed.Any(path => path.StartsWith(fault.At.Path + "/", StringComparison.Ordinal))
            || (fault.Severity == Severity.Error && IsShared(fault.At.Path, options));
    }

    /// <summary>True for what every page rests on: settings, vocabulary, bodies, theme. A change of it can do harm anywhere in the site.</summary>
    /// <param name="path">Path from the site folder.</param>
    /// <param name="options">The site's settings.</param>
    public static bool IsShared(string path, SiteOptions options) =>
        path == "statiq.json" || path == $"{options.InputPath}/vocabulary.yml"
        || path.StartsWith($"{options.InputPath}/bodies/", StringComparison.Ordinal) || path.StartsWith($"{options.ThemePath}/", StringComparison.Ordinal);

    /// <summary>True for what <see cref="Run"/> reads when these files have changed.</summary>
    /// <param name="path">Path from the site folder.</param>
    /// <param name="changed">Paths of the changed files.</param>
    /// <param name="options">The site's settings.</param>
    public static bool Reads(string path, IReadOnlyCollection<string> changed, SiteOptions options) =>
        path.StartsWith($"{options.InputPath}/", StringComparison.Ordinal)
            ? MeetingOf(path, options.InputPath) is not { } meeting || changed.Any(other => MeetingOf(other, options.InputPath) == meeting)
            : path == "statiq.json" || path.StartsWith($"{options.ThemePath}/i18n/", StringComparison.Ordinal);

    /// <summary>The folder of the meeting that the file at <paramref name="path"/> belongs to; null when it belongs to none.</summary>
    private static string? MeetingOf(string path, string input)
    {
        var minutes = $"{input}/minutes/";
        if (!path.StartsWith(minutes, StringComparison.Ordinal)) return null;
        var parts = path[minutes.Length..].Split('/');
        return parts.Length > 2 ? $"{minutes}{parts[0]}/{parts[1]}" : null;
    }
}
