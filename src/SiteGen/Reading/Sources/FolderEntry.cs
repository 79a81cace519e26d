using System.IO.Enumeration;
using SiteGen.Disk;

namespace SiteGen.Reading;

/// <summary>What one look at a folder tells of a file or folder in it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFolder">True for a folder, and for a link to one.</param>
/// <param name="MayBeLink">True for symbolic links, and on Windows for some other files that are not quite there.</param>
/// <param name="Stamp">Size and times; nothing for a folder.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool MayBeLink, FileStamp Stamp)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Everything in a folder, in no order.</summary>
    public static List<FolderEntry> In(string folder)
    {
        using var open = OpenFolder.At(folder);
        return [.. new FileSystemEnumerable<FolderEntry>(folder, open.IsQuick ? Looked : Of, Everything)];

        FolderEntry Looked(ref FileSystemEntry entry)
        {
            var name = entry.FileName.ToString();
            var look = open.Look(name);

            // Gone a moment ago, or not to be looked at: told as the framework tells it, never with the stamp that stands for no trust.
            if (look.Kind == FileKind.None) return Of(ref entry);
            return new FolderEntry(name, entry.IsDirectory, look.Kind == FileKind.Link, look.Stamp);
        }
    }

    /// <summary>True for a symbolic link.</summary>
    /// <param name="path">Its full path.</param>
    public bool IsLink(string path) => MayBeLink && new FileInfo(path).LinkTarget is not null;

    // Where a folder's own list tells size and times, nothing else has to be asked.
    private static FolderEntry Of(ref FileSystemEntry entry)
    {
        var mayBeLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
        return new FolderEntry(entry.FileName.ToString(), entry.IsDirectory, mayBeLink,
            entry.IsDirectory ? default : new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks, entry.CreationTimeUtc.UtcTicks));
    }
}
