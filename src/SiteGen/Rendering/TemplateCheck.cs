using SiteGen.Diagnostics;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>
/// Finds components, texts, assets and icons that a template names and that do not exist. Every template is looked through, those among
/// them that no page uses, and every fault is found in one run.
/// </summary>
internal static class TemplateCheck
{
    /// <summary>Adds SG0703, SG0705 and SG0706 for the template cut into <paramref name="pieces"/>.</summary>
    public static void Run(IEnumerable<Piece> pieces, ThemeNames names, DiagnosticBag diagnostics)
    {
        foreach (var tag in pieces.OfType<Tag>().Where(tag => tag.Call is not null && tag.Kind != TagKind.Close))
        {
            var component = tag.Call!.Name ?? "";
            if (tag.Kind == TagKind.Component && !names.Components.Contains(component))
                diagnostics.Add(DiagnosticCodes.UnknownComponent(tag.At, component, Nearest.To(component, names.Components)));
            Check(tag.Call);
        }

        void Check(Call call)
        {
            if (call.Arguments is [Literal { Text: { } name }, ..] && FaultOf(call.Name, name, call.At) is { } fault) diagnostics.Add(fault);
            foreach (var inner in call.Arguments.OfType<Call>()) Check(inner);
            foreach (var parameter in call.Parameters)
            {
                // By this name components take the key of a text.
                if (parameter is { Name: "key", Value: Literal { Text: { } key } } && FaultOf("t", key, parameter.At) is { } missing) diagnostics.Add(missing);
                if (parameter.Value is Call inner) Check(inner);
            }
        }

        Diagnostic? FaultOf(string? helper, string name, SourceSpan at) => helper switch
        {
            "t" when !names.Language.Has(name) => DiagnosticCodes.MissingText(at, name, names.Language.Id, Nearest.To(name, names.Language.Keys)),
            "asset" when !names.Assets.Contains(name) => DiagnosticCodes.MissingAsset(at, name, Nearest.To(name, names.Assets)),
            "icon" when !names.Icons.Contains(name) => DiagnosticCodes.MissingAsset(at, $"icons/{name}.svg", Nearest.To(name, names.Icons)),
            _ => null,
        };
    }
}

/// <summary>What templates can refer to.</summary>
internal sealed record ThemeNames(IReadOnlySet<string> Components, IReadOnlySet<string> Assets, IReadOnlySet<string> Icons, Language Language);
