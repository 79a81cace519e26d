using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Finds what can be known to be wrong with a template without rendering a page: blocks that do not match, and components, texts,
/// assets and icons that do not exist. Every fault of every template is found in one run, each with its line.
/// </summary>
internal static partial class TemplateCheck
{
    [GeneratedRegex(@"\{\{!--.*?--\}\}|\{\{![^}]*\}\}", RegexOptions.Singleline)]
    private static partial Regex Comment { get; }

    [GeneratedRegex(@"\{\{~?(?<mark>[#/])(?<name>[\w]+)")]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"\{\{~?\s*>\s*(?<name>[\w-]+)")]
    private static partial Regex Component { get; }

    [GeneratedRegex(@"\{\{[^{}]*(?=\{\{|\z)")]
    private static partial Regex Unclosed { get; }

    [GeneratedRegex("""(?<helper>\b(t|asset|icon)|\bkey=)\s*"(?<name>[^"]+)"(?=[^{}]*\}\})""")]
    private static partial Regex Use { get; }

    /// <summary>Adds SG0701, SG0703, SG0705 and SG0706 for <paramref name="template"/>.</summary>
    /// <returns>False when the template's blocks do not match and it cannot be compiled.</returns>
    public static bool Run(ThemeFile template, ThemeNames names, DiagnosticBag diagnostics)
    {
        // Comments keep their line breaks, so that lines still count right.
        var text = Comment.Replace(template.Text, comment => new string('\n', comment.Value.Count(c => c == '\n')));
        foreach (Match component in Component.Matches(text))
        {
            var name = component.Groups["name"].Value;
            if (!names.Components.Contains(name)) diagnostics.Add(DiagnosticCodes.UnknownComponent(At(component), name, Nearest.To(name, names.Components)));
        }

        foreach (Match use in Use.Matches(text))
        {
            var name = use.Groups["name"].Value;
            var fault = use.Groups["helper"].Value switch
            {
                "asset" => names.Assets.Contains(name) ? null : DiagnosticCodes.MissingAsset(At(use), name, Nearest.To(name, names.Assets)),
                "icon" => names.Icons.Contains(name) ? null : DiagnosticCodes.MissingAsset(At(use), $"icons/{name}.svg", Nearest.To(name, names.Icons)),
                _ => names.Language.Has(name) ? null : DiagnosticCodes.MissingText(At(use), name, names.Language.Id, Nearest.To(name, names.Language.Keys)),
            };
            if (fault is not null) diagnostics.Add(fault);
        }

        return BlocksMatch();

        bool BlocksMatch()
        {
            if (Unclosed.Match(text) is { Success: true } tag) return Broken(At(tag), tag.Value.Trim());
            var open = new Stack<Match>();
            foreach (Match block in Block.Matches(text))
            {
                if (block.Groups["mark"].Value == "#") open.Push(block);
                else if (open.Count == 0 || open.Peek().Groups["name"].Value != block.Groups["name"].Value)
                    return Broken(At(block), $"{{{{/{block.Groups["name"].Value}}}}}");
                else open.Pop();
            }

            return open.Count == 0 || Broken(At(open.Peek()), $"{{{{#{open.Peek().Groups["name"].Value}}}}}");
        }

        bool Broken(SourceSpan at, string tag)
        {
            diagnostics.Add(DiagnosticCodes.BrokenTemplate(at, tag));
            return false;
        }

        SourceSpan At(Match match)
        {
            var before = text.AsSpan(0, match.Index);
            return new SourceSpan(template.Path, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'));
        }
    }
}

/// <summary>What templates can refer to.</summary>
internal sealed record ThemeNames(IReadOnlySet<string> Components, IReadOnlySet<string> Assets, IReadOnlySet<string> Icons, Language Language);
