using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Privacy.Attachments;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Privacy;

/// <summary>
/// Looks for personal data in every file of the input, whether it is published today, under embargo, closed or not named by anything: what
/// lies there is one line away from being public, and the repository may be. <c>docs/privacy.md</c> tells what it finds and what it cannot.
/// </summary>
internal sealed class PrivacyGate
{
    /// <summary>Larger attachments are not opened: their readers would need many times as much memory.</summary>
    private const long LargestFile = 100_000_000;

    private readonly OwnContacts _own;
    private readonly AttachmentScan _attachments;
    private readonly FindingCache _cache;
    private readonly SignOffs _signOffs;
    private readonly DiagnosticBag _diagnostics;

    private PrivacyGate(SiteOptions options, int files, SignOffs signOffs, PdfTool pdf, DiagnosticBag diagnostics)
    {
        _own = new OwnContacts(options);
        _attachments = new AttachmentScan(pdf);
        _cache = new FindingCache(BuildCache.In(options.CacheFolder), pdf, files);
        _signOffs = signOffs;
        _diagnostics = diagnostics;
    }

    /// <summary>Adds SG0801 to SG0811.</summary>
    /// <param name="sources">The input folder.</param>
    /// <param name="options">The publisher's own addresses, and where results are kept between builds.</param>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="pdf">Reads PDF; null for the programs that the machine has.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static void Run(SourceTree sources, SiteOptions options, DiagnosticBag diagnostics, PdfTool? pdf = null)
    {
        var signOffPath = $"{options.InputPath}/{SignOffReader.FileName}";
        var signOffFile = sources.Find(signOffPath);
        var signOffs = new SignOffs(SignOffReader.Read(signOffFile, diagnostics));
        var files = sources.Files.Add(SourceFile.Settings(options.SiteFolder));
        var gate = new PrivacyGate(options, files.Length, signOffs, pdf ?? new PdfTool(), diagnostics);
        gate.LookAtNames(sources);
        Parallel.For(0, files.Length, place => gate.LookAt(files[place], place, isSignOffs: files[place] == signOffFile));
        signOffs.Check(diagnostics);
        gate._cache.Save();
    }

    /// <summary>Every name once, however many files lie in a folder: they stand in the order of their paths, so the folders that a path shares with the one before were looked at.</summary>
    private void LookAtNames(SourceTree sources)
    {
        if (_cache.Names.AreClean(sources.Files)) return;
        var (before, areClean) = ("", true);
        foreach (var path in sources.Files.Select(file => file.Path))
        {
            var end = Math.Max(0, OrderedPaths.SharedFolders(before, path) - 1);
            while (end < path.Length)
            {
                var start = end;
                end = path.IndexOf('/', start + 1) is var slash and >= 0 ? slash : path.Length;
                foreach (var number in CprFinder.InName(path.AsSpan(start, end - start)))
                {
                    _diagnostics.Add(DiagnosticCodes.CprInName(new SourceSpan(path[..end]), number.Masked, number.FitsModulus11));
                    areClean = false;
                }
            }

            before = path;
        }

        if (areClean) _cache.Names.Keep();
    }

    private void LookAt(SourceFile file, int place, bool isSignOffs)
    {
        var isSource = IsText(file.Path);
        if (isSource && _signOffs.IsEmpty && file.IsMarked && _cache.IsClean(file.Mark, place)) return;
        if (file.SizeInBytes > LargestFile)
        {
            var tooLarge = new Finding(FindingKind.Unreadable, "", new("den fylder over 100 MB", "it is larger than 100 MB"));
            Report(tooLarge, file, FileHash.Of(file), isSource: false);
            return;
        }

        var seen = isSource ? null : Seen(file);
        var hash = new Lazy<string>(() => seen?.Hash ?? FileHash.Of(file.ReadBytes()));
        foreach (var finding in isSource ? InSource(file, place) : _cache.Of(seen!.Key, () => _attachments.Read(file.Name, file.ReadBytes())))
        {
            // Whoever signs an address off has to write it.
            if (_own.Has(finding) || isSignOffs && finding.Kind is FindingKind.Email or FindingKind.Phone) continue;
            Report(finding, file, hash.Value, isSource);
        }

        if (!_signOffs.IsEmpty && CprFinder.Mask(file.Path) is var path && _signOffs.Name(path)) _signOffs.Saw(path, hash.Value);
    }

    private static bool IsText(string path)
    {
        foreach (var extension in Texts)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return path.AsSpan(path.LastIndexOf('/') + 1).SequenceEqual(SourceFile.SettingsName);
    }

    private static readonly string[] Texts = [".md", ".yml", ".yaml"];

    /// <summary>What is known of an attachment, which is read for it when the build before did not see it.</summary>
    private SeenFile Seen(SourceFile file)
    {
        if (_cache.Seen.Find(file) is { } before) return before;
        var bytes = file.ReadBytes();
        var hash = FileHash.Of(bytes);

        // What a text means depends on its name, too: in a table, each cell is looked at by itself.
        var key = FileSignature.Of(bytes) is FileKind.Text ? $"{hash} {Path.GetExtension(file.Name).ToLowerInvariant()}" : hash;
        var seen = new SeenFile(file.Mark, hash, key);
        _cache.Seen.Note(file, seen);
        _cache.Of(key, () => _attachments.Read(file.Name, bytes));
        return seen;
    }

    private void Report(Finding finding, SourceFile file, string hash, bool isSource)
    {
        var path = CprFinder.Mask(file.Path);
        if (!_signOffs.Cover(path, hash, PrivacyFault.NameOf(finding, isSource))) _diagnostics.Add(PrivacyFault.Of(finding, path, hash, isSource));
    }

    /// <summary>A text that was looked through before is not read; any other is read once.</summary>
    private IReadOnlyCollection<Finding> InSource(SourceFile file, int place) => file.IsMarked
        ? _cache.Of(file.Mark, place, () => file.Read(bytes => InSource(bytes.Span)))
        : file.Read(bytes => _cache.Of(file.Mark, place, () => InSource(bytes.Span)));

    private static IReadOnlyCollection<Finding> InSource(ReadOnlySpan<byte> bytes)
    {
        if (!Glance.MayHold(bytes)) return [];
        var found = new FindingList();
        found.AddLines(AttachmentScan.Decoded(bytes));
        return found.All;
    }
}
