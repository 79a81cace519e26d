using System.Runtime.InteropServices;

namespace SiteGen.Disk;

/// <summary>
/// Waits until files are on the disk itself. Without it a power cut may keep the journal, which is a rename, and lose the bytes of
/// the files that it promises: file systems order renames among themselves, but not with the content of new files.
/// </summary>
internal static class DiskFlush
{
    /// <summary>Makes every file of <paramref name="folder"/> durable.</summary>
    public static void Files(string folder)
    {
        // One call for the whole file system where there is one; elsewhere each file waits for the disk by itself.
        var all = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        if (OperatingSystem.IsLinux())
        {
            using var any = File.OpenHandle(all.First());
            if (SyncFileSystem(any.DangerousGetHandle().ToInt32()) == 0) return;
        }

        foreach (var path in all)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            file.Flush(flushToDisk: true);
        }
    }

    [DllImport("libc", EntryPoint = "syncfs", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(int fileDescriptor);
}
