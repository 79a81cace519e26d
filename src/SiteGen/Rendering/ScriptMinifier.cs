using System.Text;
using NUglify;
using NUglify.JavaScript;
using SiteGen.Output;

namespace SiteGen.Rendering;

/// <summary>
/// Makes a script small for those who fetch it: comments and spaces for people stay behind, names that nobody sees from outside become short. A comment
/// that begins with <c>/*!</c> stays, as licences do.
/// </summary>
internal static class ScriptMinifier
{
    private const string Kept = "script";

    // The library takes a module's functions for unneeded where only the module's own statements call them.
    private static readonly CodeSettings Settings = new() { SourceMode = JavaScriptSourceMode.Module, RemoveUnneededCode = false, LineTerminator = "\n" };

    /// <summary>The script as it is published. One that was made small in the build before is not read again, which would take a tenth of a second.</summary>
    /// <param name="script">A whole module.</param>
    /// <param name="cache">What is kept between builds; null for nothing.</param>
    /// <returns>The small script in UTF-8; the script as it is when the library cannot read it: a browser may know a newer language.</returns>
    public static byte[] Minified(string script, BuildCache? cache)
    {
        var rules = RulesFor(script);
        if (cache?.Read(Kept, rules) is { } known) return known.ToArray();
        var small = Uglify.Js(script, Settings);
        var bytes = Encoding.UTF8.GetBytes(small.HasErrors ? script : small.Code);
        cache?.Write(Kept, rules, bytes);
        return bytes;
    }

    /// <summary>What a small script depends on: what it was made from, and this program, which is built for one version of the library.</summary>
    internal static byte[] RulesFor(string script) => [.. typeof(ScriptMinifier).Module.ModuleVersionId.ToByteArray(), .. Encoding.UTF8.GetBytes(script)];
}
