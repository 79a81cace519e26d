using System.Collections.Immutable;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;
using SiteGen.Text;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>What templates refer to.</summary>
/// <param name="Layouts">The layouts by kind of page, <c>base</c> among them.</param>
/// <param name="Components">The components by name.</param>
/// <param name="Assets">The published files.</param>
/// <param name="Icons">The icons by name.</param>
/// <param name="Language">The texts.</param>
internal sealed record ThemeParts(
    IReadOnlyDictionary<string, ImmutableArray<SyntaxNode>> Layouts,
    IReadOnlyDictionary<string, ImmutableArray<SyntaxNode>> Components,
    ThemeAssets Assets,
    IReadOnlyDictionary<string, Icon> Icons,
    Language Language);
