using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Rendering;

/// <summary>
/// Joins the modules of a folder into one script: those that a module imports stand before it, imports and the word <c>export</c> fall
/// away, and all names share one scope. A browser then fetches one file, and tests can still import each module by itself.
/// </summary>
internal static partial class ScriptBundle
{
    private const string Entry = "main.js";

    [GeneratedRegex("""^import \{ \w+(?:, \w+)* \} from "\./(?<file>[\w-]+\.js)";$""")]
    private static partial Regex Import { get; }

    [GeneratedRegex(@"^export (?=(async )?(function|class|const|let) )")]
    private static partial Regex Export { get; }

    [GeneratedRegex(@"^(?:async )?(?:function|class|const|let) (?<name>[\w$]+)")]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"^\s*(?:import\b(?!\()|export\b)")]
    private static partial Regex Unknown { get; }

    /// <summary>The script; adds SG0707 for everything that cannot be joined.</summary>
    /// <param name="theme">The theme's files.</param>
    /// <param name="folder">Folder of the modules, with a final slash.</param>
    /// <param name="diagnostics">Gets the faults.</param>
    public static string Join(ThemeFiles theme, string folder, DiagnosticBag diagnostics)
    {
        var script = new StringBuilder();
        var homeOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var begun = new HashSet<string>(StringComparer.Ordinal);
        Add(Entry, null);
        return script.ToString();

        void Add(string name, SourceSpan? importedAt)
        {
            if (!begun.Add(name)) return;
            if (!theme.Files.TryGetValue(folder + name, out var file))
            {
                if (importedAt is { } at) diagnostics.Add(DiagnosticCodes.UnjoinableScript(at, name));
                return;
            }

            var lines = file.Text.Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (Import.Match(lines[line]) is { Success: true } import) Add(import.Groups["file"].Value, At(line));
            }

            for (var line = 0; line < lines.Length; line++)
            {
                if (Import.IsMatch(lines[line])) continue;
                var own = Export.Replace(lines[line], "");
                if (Unknown.IsMatch(own)) diagnostics.Add(DiagnosticCodes.UnjoinableScript(At(line), own.Trim()));
                if (Declaration.Match(own) is { Success: true } declaration && !homeOf.TryAdd(declaration.Groups["name"].Value, name))
                    diagnostics.Add(DiagnosticCodes.UnjoinableScript(At(line), declaration.Groups["name"].Value));
                script.Append(own).Append('\n');
            }

            SourceSpan At(int line) => new(file.Path, line + 1, 1);
        }
    }
}
