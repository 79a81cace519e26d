using SiteGen.Cli.Git;
using SiteGen.Cli.Printing;
using SiteGen.Diagnostics;
using SiteGen.Scaffolding;

namespace SiteGen.Cli.Creating;

/// <summary>Writes a council's repository into a folder and tells what was done. What is there already stays as it is.</summary>
/// <param name="request">The folder, and where to talk.</param>
/// <param name="speech">The language to talk in.</param>
/// <param name="facts">What is known of the council.</param>
/// <param name="language">The site's language.</param>
internal sealed class NewCouncil(SiteRequest request, Speech speech, CouncilFacts facts, string language)
{
    private const string HookFolder = ".githooks";

    private readonly List<string> _created = [];
    private readonly List<string> _left = [];

    /// <summary>Does it all.</summary>
    /// <param name="useGit">False leaves git alone.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public int Create(bool useGit)
    {
        if (File.Exists(request.Folder)) throw UsageFault.Exists(request.Folder, new("vælg en mappe", "choose a folder"));

        // Content of the folder's own is no place for an example.
        var hasContent = Directory.Exists(Full("input")) && Directory.EnumerateFileSystemEntries(Full("input")).Any();
        foreach (var file in CouncilScaffold.Make(facts, language).Concat(SiteSchemas.Files(language)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!hasContent || !file.Path.StartsWith("input/", StringComparison.Ordinal)) Write(file.Path, file.Make().Span);
        }

        var package = $"packages/SiteGen.Cli.{facts.Version}.nupkg";
        if (PackageOfThisProgram() is { } installed && !File.Exists(Full(package))) Write(package, File.ReadAllBytes(installed));
        var notes = new List<LocalText>();
        if (useGit && SetUpGit() is { } note) notes.Add(note);
        if (!File.Exists(Full(package)))
        {
            notes.Add(new(
                $"{package} mangler, så kodeværten kan ikke hente SiteGen endnu; packages/README.md fortæller hvordan.",
                $"{package} is missing, so the code host cannot fetch SiteGen yet; packages/README.md says how."));
        }

        Tell(notes);
        return ExitCode.Fine;
    }

    private void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Path.Exists(Full(path)))
        {
            _left.Add(path);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);

        // CreateNew, not the look beforehand alone: nothing that appears in between is overwritten either.
        using (var stream = new FileStream(Full(path), FileMode.CreateNew, FileAccess.Write)) stream.Write(bytes);
        if (path == CouncilScaffold.Hook && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Full(path), File.GetUnixFileMode(Full(path)) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        _created.Add(path);
    }

    /// <summary>Makes a repository where there is none, and switches the check before commits on. Answers with what could not be done; null when all is well.</summary>
    private LocalText? SetUpGit()
    {
        if ((GitRepository.Around(request.Folder) ?? GitRepository.Create(request.Folder)) is not { } repository)
        {
            return new(
                "git er ikke installeret: installér det, og kør sitegen init igen.",
                "git is not installed: install it and run sitegen init again.");
        }

        if (!repository.IsTop)
        {
            return new(
                "Mappen ligger inde i et andet git-arkiv: kontrollen før hvert commit er ikke slået til.",
                "The folder lies within another git repository: the check before every commit is not switched on.");
        }

        // Where the file system knows no executable files, git has to be told, for those of colleagues that do.
        if (_created.Contains(CouncilScaffold.Hook)) repository.AddExecutable(CouncilScaffold.Hook);
        var hooks = repository.Setting("core.hooksPath");
        if (hooks is null) repository.Set("core.hooksPath", HookFolder);
        return hooks is null or HookFolder
            ? null
            : new(
                $"git henter allerede sine kroge i {hooks}: kør .githooks/pre-commit derfra, hvis rettelser skal kontrolleres før hvert commit.",
                $"git takes its hooks from {hooks} already: run .githooks/pre-commit from there if changes are to be checked before every commit.");
    }

    private void Tell(List<LocalText> notes)
    {
        var terminal = request.Terminal;
        if (request.Format is ReportFormat.Json or ReportFormat.Sarif)
        {
            (request.Report(speech, []) with { Created = [.. _created.Select(path => request.ShownFolder + path)] }).Print(request);
            return;
        }

        var files = speech.Count(_created.Count, new("fil", "file"), new("filer", "files"));
        var place = request.ShownFolder.Length == 0 ? speech.Of("denne mappe", "this folder") : request.ShownFolder.TrimEnd('/');
        terminal.Out.WriteLine(speech.Of($"Oprettede {files} i {place}.", $"Created {files} in {place}."));
        if (_left.Count > 0)
        {
            terminal.Out.WriteLine(speech.Of("Rørte ikke disse, som var der i forvejen:", "Left these alone, which were there already:"));
            foreach (var path in _left) terminal.Out.WriteLine($"  {path}");
        }

        foreach (var note in notes) terminal.Out.WriteLine(speech.Of(note));
        terminal.Out.WriteLine(speech.Of("Sådan går du videre:", "How to go on:"));
        if (request.ShownFolder.Length > 0) terminal.Out.WriteLine($"  cd {(place.Contains(' ') ? $"\"{place}\"" : place)}");
        terminal.Out.WriteLine("  sitegen preview");
        terminal.Out.WriteLine(speech.Of("README.md fortæller resten.", "README.md tells the rest."));
    }

    private string Full(string path) => Path.Combine(request.Folder, path);

    /// <summary>The package that this program was installed from; null when it runs from a build. An installed tool lies a few folders below its package.</summary>
    private string? PackageOfThisProgram()
    {
        var name = $"sitegen.cli.{facts.Version}.nupkg";
        var folder = new DirectoryInfo(request.Terminal.ProgramFolder);
        for (var up = 0; up < 5 && folder is not null; up++, folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, name))) return Path.Combine(folder.FullName, name);
        }

        return null;
    }
}
