using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>
/// Finds the attachments and pictures that published text names. Nothing else is ever copied: a file that merely lies in a folder, belongs
/// to a closed item or to a meeting under embargo, stays where it is.
/// </summary>
/// <param name="sources">Finds a file of the input folder by its path.</param>
internal sealed class PublishedFiles(Func<string, SourceFile?> sources)
{
    /// <summary>The files that some attachments are and some links lead to.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="links">The links.</param>
    /// <param name="sources">The files that they may mean, by path.</param>
    public static ImmutableArray<LocalFile> Of(IEnumerable<Attachment> attachments, IEnumerable<InnerLink> links, IReadOnlyDictionary<string, SourceFile> sources) =>
    [
        .. attachments.OfType<FileAttachment>().Select(attachment => attachment.File)
            .Concat(links.Select(link => Find(link, sources.GetValueOrDefault)?.ToLocalFile()).OfType<LocalFile>()).DistinctBy(file => file.Source),
    ];

    /// <summary>The files that lie elsewhere than in the folder of who names them.</summary>
    /// <param name="meetings">Meetings, whose own files are known.</param>
    /// <param name="otherTexts">Texts that belong to no meeting.</param>
    public ImmutableArray<LocalFile> Elsewhere(IReadOnlyCollection<Meeting> meetings, IEnumerable<Prose> otherTexts)
    {
        var found = meetings.SelectMany(NamedOutside).Concat(otherTexts.SelectMany(InnerLink.Of).Select(link => Find(link, sources))).OfType<SourceFile>().Distinct().ToList();
        if (found.Count == 0) return [];
        var own = meetings.SelectMany(meeting => meeting.Files).Select(file => file.Source).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(file => !own.Contains(file.Path)).Select(file => file.ToLocalFile())];
    }

    // What lies in the folder of the meeting itself was found when the folder was read.
    private IEnumerable<SourceFile?> NamedOutside(Meeting meeting)
    {
        var inside = meeting.Folder + '/';
        return meeting.InnerLinks.Select(link => Find(link, path => path.StartsWith(inside, StringComparison.Ordinal) ? null : sources(path)));
    }

    // What leads to a text of the record publishes nothing. Most links do, so that is asked first.
    private static SourceFile? Find(InnerLink inner, Func<string, SourceFile?> sources)
    {
        var address = inner.Link.Target.Split('#')[0];
        if (address.EndsWith(".md", StringComparison.Ordinal)) return null;
        var path = PathReader.Combine(inner.File[..inner.File.LastIndexOf('/')], Uri.UnescapeDataString(address));
        return path?.EndsWith(".md", StringComparison.Ordinal) != false ? null : sources(path);
    }
}
