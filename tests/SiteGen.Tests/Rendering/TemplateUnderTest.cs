using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Pages;
using SiteGen.Reading;
using SiteGen.Rendering;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Templates.Binding;
using SiteGen.Rendering.Templates.Syntax;
using SiteGen.Rendering.Templates.Values;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>A layout for the page of an item, and what it prints or what is wrong with it.</summary>
internal static class TemplateUnderTest
{
    private static readonly Language Words = new("da", new Dictionary<string, string>
    {
        ["plain"] = "Ord & <ord>",
        ["one"] = "punkt {0}!",
        ["two"] = "<{1}> før {0} {{x}}",
        ["faulty"] = "{2}",
    });

    private static readonly Lazy<ThemeAssets> Assets = new(() =>
        new ThemeAssets(ThemeFiles.Load("/nowhere", "theme"), "/rod", (null, null), ("search-engine.js", "x"u8.ToArray()), cache: null, new DiagnosticBag()));

    private static readonly TypeMark Decision = new("decision", "Beslutning", "B", "/b/");
    private static readonly TypeMark Information = new("information", "Orientering", null, "/o/");

    private static readonly ItemPage Page = new()
    {
        Url = "/punkt/",
        Title = "Titel",
        Heading = "A & <b> \"c\" 'd' æ €",
        Description = "",
        Number = "1.2",
        Body = new Link("Byrådet", "/byraadet/"),
        Meeting = new Link("Mødet", "/moede/"),
        HeldOn = new DateText("2024-01-30", "30. januar", "30.1."),
        Status = new StatusText("plain", "Godkendt"),
        Types = [Decision, Information],
        Badge = new Badge("approved", "Godkendt", "approved", null),
        IsAgenda = true,
        DecisionHtml = "<p>Ja & nej</p>\n<p>Slut</p>",
        Topics = [new Link("Skoler", "/punkt/"), new Link("Veje", "/veje/")],
        Toc = [new TocEntry("et", "#1", null, [Decision], [new TocEntry("to", "#2", null, [], [new TocEntry("tre", "#3", null, [], [])])])],
        Citation = "c",
    };

    private static readonly SiteFrame Site = new() { Title = "Sted", HomeUrl = "/", Language = "da" };

    /// <summary>What the template prints. Components: <c>name=text</c>.</summary>
    public static string Print(string template, params string[] components)
    {
        var faults = new DiagnosticBag();
        var compiled = Compile(template, components, faults);
        faults.Sorted().ShouldBeEmpty();
        var buffer = new PageBuffer();
        buffer.Begin(Page, Site);
        compiled!.Write(buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.Bytes);
    }

    /// <summary>What is wrong with the template: <c>SG0702 1:5 name</c>.</summary>
    public static IReadOnlyList<string> FaultsOf(string template, params string[] components)
    {
        var faults = new DiagnosticBag();
        try
        {
            Compile(template, components, faults);
        }
        catch (ThemeException fault)
        {
            faults.Add(fault.Diagnostic);
        }

        return [.. faults.Sorted().Select(fault => $"{fault.Code} {Path.GetFileNameWithoutExtension(fault.At.Path)} {fault.At.Line}:{fault.At.Column}")];
    }

    private static Template? Compile(string template, string[] components, DiagnosticBag faults)
    {
        var parsed = components.ToDictionary(component => component.Split('=')[0], component => Parse(component.Split('=')[0], component[(component.IndexOf('=') + 1)..]));
        var layouts = new Dictionary<string, ImmutableArray<SyntaxNode>> { ["item"] = Parse("item", template) };
        var icons = new Dictionary<string, Icon> { ["approved"] = new("<svg/>", "<svg/>"u8.ToArray()) };
        return new TemplateCompiler(new ThemeParts(layouts, parsed, Assets.Value, icons, Words), new BindingFaults(faults)).Layout("item", "item", isFrame: false);
    }

    private static ImmutableArray<SyntaxNode> Parse(string name, string text)
    {
        var pieces = new PieceReader(new SourceText($"{name}.hbs", text)).Read();
        WhiteSpace.Trim(pieces);
        return SyntaxTree.Of(pieces);
    }
}
