using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads a meeting and its items from their folder. Depends on nothing but the folder, the words of the site and the list of bodies, so that folders can be read side by side.</summary>
/// <param name="bodies">The bodies by id.</param>
/// <param name="vocabulary">Types, outcomes, topics and headings.</param>
/// <param name="allowedHtml">Names of the HTML elements that texts may hold.</param>
internal sealed class MeetingFolderReader(IReadOnlyDictionary<string, Body> bodies, Vocabulary vocabulary, IReadOnlySet<string> allowedHtml)
{
    /// <summary>The meeting and what is wrong with its files.</summary>
    public (Meeting? Meeting, ImmutableArray<Diagnostic> Faults) Read(MeetingFolder folder)
    {
        var diagnostics = new DiagnosticBag();
        var inside = folder.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Meeting? meeting = null;
        if (!bodies.TryGetValue(folder.BodyId, out var body)) diagnostics.Add(DiagnosticCodes.UnknownBody(new SourceSpan(folder.Path), folder.BodyId, Nearest.To(folder.BodyId, bodies.Keys)));
        else if (MeetingReader.DayOf(folder.Name) is not { } day) diagnostics.Add(DiagnosticCodes.BadMeetingFolder(new SourceSpan(folder.Path), folder.Name));
        else if (!inside.TryGetValue($"{folder.Path}/meeting.md", out var source)) diagnostics.Add(DiagnosticCodes.NoMeetingFile(new SourceSpan(folder.Path)));
        else meeting = Meeting(source, body, day, inside, diagnostics);
        return (meeting, diagnostics.Sorted());
    }

    private Meeting? Meeting(SourceFile source, Body body, DateOnly day, Dictionary<string, SourceFile> inside, DiagnosticBag diagnostics)
    {
        var prose = new ProseReader(allowedHtml, diagnostics);
        var attachments = new AttachmentReader(source.Folder, inside, diagnostics);
        if (MeetingReader.Read(source, body, day, attachments, prose, diagnostics) is not { } meeting) return null;
        var reader = new ItemReader(meeting, vocabulary, attachments, prose, diagnostics);
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var items = new List<AgendaItem>();
        var allAreRead = true;
        foreach (var file in inside.Values.Where(file => file.Folder == source.Folder && file != source && file.Name.EndsWith(".md", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (reader.Read(file) is not { } read) allAreRead = false;
            else if (!seen.TryAdd(read.Item.Number, file.Path)) diagnostics.Add(DiagnosticCodes.RepeatedNumber(read.NumberAt, read.Item.Number, seen[read.Item.Number]));
            else items.Add(read.Item);
        }

        if (items.Count > Limits.Items) diagnostics.Add(DiagnosticCodes.TooMany(new SourceSpan(source.Path), items.Count, Limits.Items, new("punkter", "items")));

        // The item that somebody attended may be the one that could not be read, which was told already.
        var attended = meeting.Attendance.SelectMany(group => group.Members).SelectMany(person => person.Items);
        foreach (var number in attended.Where(number => allAreRead && !seen.ContainsKey(number)))
            diagnostics.Add(DiagnosticCodes.AttendsUnknownItem(new SourceSpan(source.Path), number));
        var whole = meeting with { Items = [.. items.OrderBy(item => item.Number, NaturalOrder.Numbers)] };
        ImmutableArray<InnerLink> links = [.. whole.Items.SelectMany(item => item.Sections).Select(section => section.Text).Prepend(whole.Introduction).SelectMany(InnerLink.Of)];
        var files = PublishedFiles.Of(whole.Attachments.Concat(whole.Items.SelectMany(item => item.Attachments)), links, inside);
        foreach (var file in files) AttachmentCheck.Run(file, diagnostics);
        return whole with
        {
            Items = [.. whole.Items.Select(item => item with { BrokenPromises = [.. PromisedAttachments.In(whole, item)] })],
            InnerLinks = links,
            Files = files,
        };
    }
}
