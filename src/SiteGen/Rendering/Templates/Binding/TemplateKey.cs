using SiteGen.Rendering.Templates.Values;

namespace SiteGen.Rendering.Templates.Binding;

/// <summary>What a template is compiled for: each of these once.</summary>
/// <param name="Name">The component's name; a layout's path.</param>
/// <param name="Context">Its context.</param>
/// <param name="Root">What <c>@root</c> is.</param>
/// <param name="IsInList">True when a list is around the call, so that <c>@last</c> has a meaning.</param>
/// <param name="Arguments">What it was given by name: types, and the texts that the theme itself tells.</param>
internal sealed record TemplateKey(string Name, Shape Context, Shape Root, bool IsInList, string Arguments)
{
    public static TemplateKey Of(string name, Shape context, Shape root, bool isInList, IReadOnlyDictionary<string, Value> arguments) =>
        new(name, context, root, isInList, string.Concat(arguments.Select(argument => argument.Value is Constant constant
            ? $"{argument.Key}\0={constant.Known}\0{constant.IsKnownTrue}{constant.IsSafe}\0"
            : $"{argument.Key}\0{argument.Value.Shape}\0")));
}
