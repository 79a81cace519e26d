using System.Collections.Immutable;
using SiteGen.Import.Fidelity;
using SiteGen.Import.Recognition;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;
using SiteGen.Import.Writing;
using SiteGen.Output;

namespace SiteGen.Import;

/// <summary>Turns a document into the files of a meeting: Read → Recognise → Write → Account. Start reading here.</summary>
public static class Importer
{
    /// <summary>Extensions of the documents that can be read, with their dots.</summary>
    public static IReadOnlyList<string> Extensions => DocumentReader.Extensions;

    /// <summary>The largest document that is read, in bytes.</summary>
    public static long MaxBytes => DocumentReader.MaxBytes;

    /// <summary>Imports one document.</summary>
    /// <param name="name">Its file name; the extension says what kind it is.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="context">The site that it is imported into.</param>
    /// <returns>The files to write, with paths below the input folder, and what became of every line. Nothing is written here.</returns>
    /// <exception cref="UnreadableDocumentException">It is of an unknown kind, damaged, too large or empty.</exception>
    public static ImportResult Import(string name, ReadOnlyMemory<byte> bytes, ImportContext context)
    {
        // Read: whatever the document is, from here on it is lines.
        var document = DocumentReader.Read(name, bytes);
        var (lines, attached) = PictureLinks.Settle(document, context);

        // Recognise and write, meeting by meeting.
        var ledger = new Ledger();
        var files = new List<TrackedFile>();
        var meetings = new List<ImportedMeeting>();
        foreach (var part in MeetingSplit.Of(lines))
        {
            var draft = new MeetingRecognition(context, name, ledger).Read(part);
            var folder = FolderFor(draft, meetings);
            meetings.Add(new ImportedMeeting(folder, draft.Items.Count));
            if (MeetingFile.WriteBody(draft, context.Language) is { } body && files.All(file => file.Path != body.Path)) files.Add(body);
            files.Add(MeetingFile.Write(draft, folder, context.Language));
            files.AddRange(draft.Items.Select(item => ItemFile.Write(item, folder, context)));
        }

        // Account: every word is somewhere.
        var main = files.Where(file => !file.Path.StartsWith("bodies/", StringComparison.Ordinal)).Concat(files.Where(file => file.Path.StartsWith("bodies/", StringComparison.Ordinal))).ToList();
        var accounts = new Accounting(document, ledger, context.Language).Settle(main);
        var filled = accounts.Where(account => !account.IsEmpty).ToList();
        return new ImportResult(
            [.. files.Select(file => file.ToFile()), .. Attachments(files, attached)],
            [.. meetings],
            FidelityReport.Write(name, main, accounts, context.Language),
            new ImportCounts(filled.Count, filled.Count(account => account.IsDropped), filled.Count(account => account.IsUnplaced), files.Sum(file => FidelityReport.Checks(file).Count())));
    }

    private static string FolderFor(MeetingDraft draft, List<ImportedMeeting> before)
    {
        var folder = $"minutes/{draft.Body.Text}/{draft.Date.Text}";
        var number = 1 + before.Count(meeting => meeting.Folder == folder || meeting.Folder.StartsWith(folder + "-", StringComparison.Ordinal));
        return number == 1 ? folder : $"{folder}-{number}";
    }

    // A picture goes to each meeting whose text shows it.
    private static IEnumerable<OutputFile> Attachments(List<TrackedFile> files, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> attached) =>
        from file in attached
        from folder in files.Where(written => written.Lines.Any(line => line.Text.Contains(file.Key, StringComparison.Ordinal))).Select(written => written.Path[..written.Path.LastIndexOf('/')]).Distinct()
        select OutputFile.Of($"{folder}/{file.Key}", file.Value);
}
