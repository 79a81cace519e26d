using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Rendering;

/// <summary>
/// Joins the modules of a folder into one script: those that a module imports stand before it, imports and the word <c>export</c> fall
/// away, and all names share one scope. A browser then fetches one file, and tests can still import each module by itself. Comments
/// and spaces for people stay behind; modules hold no text of several lines, which would suffer.
/// </summary>
internal static partial class ScriptBundle
{
    private const string Entry = "main.js";

    [GeneratedRegex("""^import \{ \w+(?:, \w+)* \} from "\./(?<file>[\w-]+\.js)";$""")]
    private static partial Regex Import { get; }

    [GeneratedRegex(@"^export (?=(async )?(function|class|const|let) )")]
    private static partial Regex Export { get; }

    [GeneratedRegex(@"^(?:export )?(?:async )?(?:function|class|const|let) (?<name>[\w$]+)")]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"^\s*(?:import\b(?!\()|export\b|/\*(?!\*))")]
    private static partial Regex Unknown { get; }

    [GeneratedRegex(@"/\*\* @[^*]*\*/ ?")]
    private static partial Regex TypeNote { get; }

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

            var isComment = false;
            for (var line = 0; line < lines.Length; line++)
            {
                var text = lines[line].Trim();
                var opens = text.StartsWith("/**", StringComparison.Ordinal) && !text[3..].Contains("*/", StringComparison.Ordinal);
                if (isComment || opens) isComment = !text.EndsWith("*/", StringComparison.Ordinal);
                else if (!Import.IsMatch(lines[line])) AddLine(lines[line], line);
            }

            void AddLine(string text, int line)
            {
                var bare = TypeNote.Replace(Export.Replace(text, ""), "").Trim();
                if (Unknown.IsMatch(Export.Replace(text, "")) || text.Count(c => c == '`') % 2 == 1) diagnostics.Add(DiagnosticCodes.UnjoinableScript(At(line), text.Trim()));
                if (Declaration.Match(text) is { Success: true } declaration && !homeOf.TryAdd(declaration.Groups["name"].Value, name))
                    diagnostics.Add(DiagnosticCodes.UnjoinableScript(At(line), declaration.Groups["name"].Value));
                if (bare.Length == 0 || bare.StartsWith("//", StringComparison.Ordinal) || IsWholeComment(bare)) return;
                if (bare[0] == '}') DropLast(script);
                script.Append(ScriptLine.Squeeze(bare));
                // Where a statement or a list goes on, no line break is needed.
                if (!";{,([".Contains(script[^1])) script.Append('\n');
            }

            SourceSpan At(int line) => new(file.Path, line + 1, 1);
        }
    }

    /// <summary>Before a closing bracket no line break is needed, no comma, and not the semicolon of a statement; one that is a statement by itself, <c>for (…);</c>, stays.</summary>
    private static void DropLast(StringBuilder script)
    {
        if (script.Length > 1 && script[^1] is ('\n' or ',')) script.Length--;
        else if (script.Length > 1 && script[^1] == ';' && script[^2] != ')') script.Length--;
    }

    private static bool IsWholeComment(string line) => line.StartsWith("/**", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2;
}
