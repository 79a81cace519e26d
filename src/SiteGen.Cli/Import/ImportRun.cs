using System.Text;
using SiteGen.Cli.Printing;
using SiteGen.Import;
using SiteGen.Import.Sources;

namespace SiteGen.Cli.Import;

/// <summary>One run of <c>sitegen import</c>: document by document, read, compare with what is there, write, report.</summary>
internal sealed class ImportRun
{
    // The first words of every report, in both languages: what begins otherwise is not overwritten.
    private static readonly string[] ReportBeginnings = ["# Import af ", "# Import of "];

    private readonly SiteRequest _request;
    private readonly ImportRequest _import;
    private readonly Speech _speech;
    private readonly string _folder;
    private readonly ImportTarget _target;
    private readonly TextWriter _notes;
    private readonly List<string> _created = [];
    private readonly StringBuilder _reports = new();
    private int _exitCode = ExitCode.Fine;

    private ImportRun(SiteRequest request, ImportRequest import, Speech speech, string folder)
    {
        _request = request;
        _import = import;
        _speech = speech;
        _folder = folder;
        _target = new ImportTarget(folder);

        // In machine formats stdout belongs to the report.
        _notes = request.Format is ReportFormat.Text or ReportFormat.GitHub ? request.Terminal.Out : request.Terminal.Error;
    }

    /// <summary>Runs the import and returns an <see cref="ExitCode"/>.</summary>
    /// <exception cref="UsageFault">The source, the site or the body does not exist.</exception>
    public static int Run(SiteRequest request, ImportRequest import)
    {
        var documents = Documents.At(import.Source);
        if (import.Into is { } into) return new ImportRun(request, import, request.Chosen ?? request.Fallback, into).Run(documents, (request.Chosen ?? request.Fallback).Language);
        var site = request.Open(asOf: null);
        if (site.Options is not null && !site.Faults.HasErrors) return new ImportRun(request, import, site.Speech, site.Options.InputFolder).Run(documents, site.Options.ContentLanguage);
        request.Report(site.Speech, site.Faults.Sorted()).Print(request);
        return ExitCode.Faults;
    }

    private int Run(IReadOnlyList<string> documents, string language)
    {
        foreach (var document in documents) Import(document, language);
        if (_import.Report is { } path && _reports.Length > 0) WriteReport(path, _reports.ToString());
        if (_exitCode == ExitCode.Fine && !_import.IsDryRun && _created.Count > 0)
            _notes.WriteLine(_speech.Of("Nu: sæt access i hvert punkt, og kør sitegen check.", "Next: set access in each item, and run sitegen check."));
        if (_request.Format is ReportFormat.Json or ReportFormat.Sarif) (_request.Report(_speech, []) with { Created = _created }).Print(_request);
        return _exitCode;
    }

    private void Import(string document, string language)
    {
        // Read again for each document: the one before may have brought a new body.
        var context = ImportContextReader.Read(_folder, language) with { Body = _import.Body, Beside = Documents.Beside(document) };
        ImportResult result;
        try
        {
            if (new FileInfo(document).Length > Importer.MaxBytes) throw UnreadableDocumentException.TooLarge(Path.GetFileName(document), Importer.MaxBytes);
            result = Importer.Import(Path.GetFileName(document), File.ReadAllBytes(document), context);
        }
        catch (UnreadableDocumentException fault)
        {
            Complain($"{Shown(document)}: {_speech.Of(fault.Text)}", _speech.Of(fault.Help), ExitCode.Faults);
            return;
        }

        Summarise(document, result);
        var planned = result.Files.Select(_target.Plan).ToList();
        foreach (var file in planned.Where(file => file.Differs))
        {
            foreach (var line in file.Difference(Shown(file.FullPath))) _notes.WriteLine(line);
        }

        if (planned.Any(file => file.Differs) && !_import.Overwrites)
        {
            Complain(
                _speech.Of($"{Shown(document)}: filer findes og er anderledes, som vist; intet er skrevet", $"{Shown(document)}: files exist and differ, as shown; nothing is written"),
                _speech.Of("--force overskriver dem; det, der er rettet i hånden, går da tabt", "--force overwrites them; what was mended by hand is lost then"),
                ExitCode.WrongUse);
            return;
        }

        foreach (var file in planned.Where(file => !file.IsSame)) Write(file);
        if (planned.All(file => file.IsSame)) _notes.WriteLine(_speech.Of("  Alt er som før; intet er skrevet.", "  All is as before; nothing is written."));
        if (_import.Report is not null) _reports.Append(_reports.Length > 0 ? "\n" : "").Append(result.Report);
        else if (!_import.IsDryRun) WriteReport(Path.Combine(_request.Terminal.Folder, Path.GetFileName(document) + Documents.ReportEnding), result.Report);
    }

    private void Write(PlannedFile file)
    {
        if (_import.IsDryRun)
        {
            _target.Remember(file);
            _notes.WriteLine(file.Differs ? _speech.Of($"  Ville overskrive {Shown(file.FullPath)}", $"  Would overwrite {Shown(file.FullPath)}") : _speech.Of($"  Ville oprette {Shown(file.FullPath)}", $"  Would create {Shown(file.FullPath)}"));
            return;
        }

        ImportTarget.Write(file);
        _created.Add(Shown(file.FullPath));
        _notes.WriteLine(file.Differs ? _speech.Of($"  Overskrev {Shown(file.FullPath)}", $"  Overwrote {Shown(file.FullPath)}") : _speech.Of($"  Oprettede {Shown(file.FullPath)}", $"  Created {Shown(file.FullPath)}"));
    }

    private void Summarise(string document, ImportResult result)
    {
        var counts = result.Counts;
        _notes.WriteLine($"{Shown(document)}:");
        foreach (var meeting in result.Meetings)
        {
            var items = _speech.Count(meeting.Items, new("punkt", "item"), new("punkter", "items"));
            _notes.WriteLine(_speech.Of($"  {meeting.Folder}: {items}", $"  {meeting.Folder}: {items}"));
        }

        _notes.WriteLine(_speech.Of(
            $"  {_speech.Count(counts.Lines, new("linje", "line"), new("linjer", "lines"))} med tekst: {counts.Lines - counts.Dropped - counts.Unplaced} placeret, {counts.Dropped} udeladt med en grund, {counts.Unplaced} uden plads",
            $"  {_speech.Count(counts.Lines, new("linje", "line"), new("linjer", "lines"))} of text: {counts.Lines - counts.Dropped - counts.Unplaced} placed, {counts.Dropped} left out for a reason, {counts.Unplaced} without a place"));
        _notes.WriteLine(_speech.Of($"  {counts.Checks} at se efter (# check)", $"  {counts.Checks} to be looked at (# check)"));
    }

    private void WriteReport(string path, string text)
    {
        var isReport = !File.Exists(path) || ReportBeginnings.Any(beginning => File.ReadLines(path).FirstOrDefault()?.StartsWith(beginning, StringComparison.Ordinal) == true);
        if (!isReport && !_import.Overwrites) throw UsageFault.Exists(Shown(path), new("vælg en anden fil med --report", "choose another file with --report"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _notes.WriteLine(_speech.Of($"  Rapport: {Shown(path)}", $"  Report: {Shown(path)}"));
    }

    private void Complain(string message, string help, int exitCode)
    {
        _request.Terminal.Error.WriteLine($"sitegen: {message}");
        _request.Terminal.Error.WriteLine($"  {_speech.Of("hjælp", "help")}: {help}");
        _exitCode = Math.Max(_exitCode, exitCode);
    }

    private string Shown(string path) => Path.GetRelativePath(_request.Terminal.Folder, path).Replace('\\', '/');
}
