using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Snapshots;

/// <summary>Compares a text with the approved file beside the tests. <c>UPDATE_GOLDEN=1 dotnet test</c> rewrites the files; the diff is reviewed like code.</summary>
internal static partial class Approved
{
    /// <summary>Names of style sheets and scripts hold a hash of their content, which is no matter of the page.</summary>
    [GeneratedRegex(@"\.[0-9a-f]{10}\.(css|js|svg)")]
    private static partial Regex AssetHash { get; }

    /// <summary>Holds <paramref name="text"/> to the file <paramref name="name"/> in the folder <c>approved</c> beside the calling file.</summary>
    public static void ShouldBeApproved(this string text, string name, [CallerFilePath] string caller = "")
    {
        var actual = AssetHash.Replace(text, ".HASH.$1");
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "approved", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing; make it with UPDATE_GOLDEN=1");
        actual.ShouldBe(File.ReadAllText(path), $"{name} differs from what was approved; when the new text is right: UPDATE_GOLDEN=1 dotnet test");
    }
}
