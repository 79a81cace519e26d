namespace SiteGen.Diagnostics;

/// <summary>SG07: the theme.</summary>
internal static partial class DiagnosticCodes
{
    public static Diagnostic BrokenTemplate(SourceSpan at, string detail) => Error("SG0701", at,
        new($"skabelonen kan ikke læses: {detail}", $"the template cannot be read: {detail}"),
        new("hver {{#…}} skal lukkes af sin egen {{/…}}", "every {{#…}} must be closed by its own {{/…}}"));

    public static Diagnostic TemplateFailed(SourceSpan at, string name, string pageKind) => Error("SG0702", at,
        new($"skabelonen bruger {{{{{name}}}}}, som en side af slagsen \"{pageKind}\" ikke har", $"the template uses {{{{{name}}}}}, which a page of the kind \"{pageKind}\" does not have"),
        new("docs/theme.md fortæller, hvor man finder de navne, en skabelon kan bruge", "docs/theme.md says where to find the names that a template can use"));

    public static Diagnostic MissingText(SourceSpan at, string key, string language, string? nearest) => Error("SG0703", at,
        new($"temaet har ingen tekst \"{key}\" på sproget \"{language}\"", $"the theme has no text \"{key}\" in the language \"{language}\""),
        Guess(nearest, $"Teksterne står i i18n/{language}.yml", $"The texts stand in i18n/{language}.yml"));

    public static Diagnostic MissingLayout(SourceSpan at, string name) => Error("SG0704", at,
        new($"temaets skabelon layouts/{name}.hbs er tom eller mangler", $"the theme's template layouts/{name}.hbs is empty or missing"),
        new("slet den tomme fil i jeres theme-mappe, så bruges den indbyggede; en ny slags side skal have sin egen", "delete the empty file in your theme folder, and the built-in one is used; a new kind of page needs one of its own"));

    public static Diagnostic UnknownComponent(SourceSpan at, string name, string? nearest) => Error("SG0705", at,
        new($"der er ingen komponent \"{name}\"", $"there is no component \"{name}\""),
        Guess(nearest, "En komponent er en mappe i components/ med en template.hbs", "A component is a folder in components/ with a template.hbs"));

    public static Diagnostic MissingAsset(SourceSpan at, string name, string? nearest) => Error("SG0706", at,
        new($"temaet har ingen fil assets/{name}", $"the theme has no file assets/{name}"),
        Guess(nearest, "Filerne ligger i temaets assets/", "The files lie in the theme's assets/"));

    public static Diagnostic UnjoinableScript(SourceSpan at, string found) => Error("SG0707", at,
        new($"søgesidens scripts kan ikke samles til ét: {found}", $"the search page's scripts cannot be joined into one: {found}"),
        new("et modul begynder med linjer som import { navn } from \"./fil.js\"; og intet navn må stå i to moduler", "a module begins with lines like import { name } from \"./file.js\"; and no name may stand in two modules"));

    public static Diagnostic EndlessComponent(SourceSpan at, string name) => Error("SG0708", at,
        new($"komponenten \"{name}\" kalder sig selv uden ende", $"the component \"{name}\" calls itself without end"),
        new("sæt kaldet i en {{#if …}} eller {{#each …}}, som hører op", "put the call into an {{#if …}} or {{#each …}} that comes to an end"));
}
