namespace SiteGen.Disk;

/// <summary>What lies under a name.</summary>
internal enum FileKind
{
    /// <summary>Nothing, or something that may not be looked at.</summary>
    None,

    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,

    /// <summary>A device, a pipe or the like.</summary>
    Other,
}

/// <summary>What one look at a name tells without opening what lies there. A link is looked at, not followed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Stamp">Size and times of a file; nothing for all else.</param>
internal readonly record struct FileLook(FileKind Kind, FileStamp Stamp);
