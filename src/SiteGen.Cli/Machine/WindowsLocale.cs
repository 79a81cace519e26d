using System.Runtime.InteropServices;

namespace SiteGen.Cli.Machine;

/// <summary>The user's language on Windows, which sets no LANG. Asked of the system itself, because the program runs without .NET's cultures.</summary>
internal static class WindowsLocale
{
    // LOCALE_NAME_MAX_LENGTH of Windows, with the final NUL.
    private const int LongestName = 85;

    /// <summary>A name such as <c>da-DK</c>; null where this is not Windows, or it does not say.</summary>
    public static string? Name()
    {
        if (!OperatingSystem.IsWindows()) return null;
        var name = new char[LongestName];
        var length = GetUserDefaultLocaleName(name, name.Length);
        return length > 1 ? new string(name, 0, length - 1) : null;
    }

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true)]
    private static extern int GetUserDefaultLocaleName([Out] char[] name, int length);
}
