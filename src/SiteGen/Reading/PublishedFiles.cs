using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>
/// Finds the attachments and pictures that published text names. Nothing else is ever copied: a file that merely lies in a folder, belongs
/// to a closed item or to a meeting under embargo, stays where it is.
/// </summary>
/// <param name="sources">Every file of the input folder by its path.</param>
internal sealed class PublishedFiles(IReadOnlyDictionary<string, SourceFile> sources)
{
    /// <summary>The files that these meetings and texts name, by path.</summary>
    public ImmutableSortedDictionary<string, LocalFile> NamedBy(IEnumerable<Meeting> meetings, IEnumerable<Prose> otherTexts)
    {
        var all = meetings.ToList();
        var attached = all.SelectMany(meeting => meeting.Agenda.Files.Concat(meeting.Attachments.OfType<FileAttachment>().Select(attachment => attachment.File)));
        var shown = all.SelectMany(meeting => meeting.InnerLinks).Concat(otherTexts.SelectMany(InnerLink.Of)).Select(inner => Find(inner.File, inner.Link.Target)).OfType<LocalFile>();
        return attached.Concat(shown).DistinctBy(file => file.Source).ToImmutableSortedDictionary(file => file.Source, file => file, StringComparer.Ordinal);
    }

    private LocalFile? Find(string file, string target)
    {
        var path = PathReader.Combine(file[..file.LastIndexOf('/')], Uri.UnescapeDataString(target.Split('#')[0]));
        var isRecord = path?.EndsWith(".md", StringComparison.Ordinal) != false;
        return !isRecord && sources.TryGetValue(path!, out var found) ? found.ToLocalFile() : null;
    }
}
