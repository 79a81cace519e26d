using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Scaffolding;

/// <summary>What is known of a council when its repository is created.</summary>
/// <param name="Name">The authority's name: <c>Lilleby Kommune</c>.</param>
/// <param name="Body">The deciding body's name: <c>Byrådet</c>. Its id and address are made from it.</param>
public sealed record CouncilFacts(string Name, string Body)
{
    /// <summary>Address to write to; the default is one that reaches nobody.</summary>
    public string Email { get; init; } = "post@example.org";

    /// <summary>Number to call; the default is one that reaches nobody.</summary>
    public string Phone { get; init; } = "+45 00 00 00 00";

    /// <summary>Where the site will be published; null when not known yet.</summary>
    public Uri? Host { get; init; }

    /// <summary>The version of the program that the repository is to fetch.</summary>
    public string Version { get; init; } = "0.1.0";

    /// <summary>The body's id, as in the names of its file and folder; empty when the name has no letter or digit.</summary>
    public string BodyId => Slug.Of(Body);
}

/// <summary>
/// Makes the repository of a new council: an example to learn from, the settings, what editors and git need, and workflows for the common
/// code hosts. The files are those in <c>council/</c> beside this one: <c>both</c> for files with a word here and there in the language,
/// <c>da</c> and <c>en</c> for texts. A name there begins with <c>dot-</c> where the file's begins with a dot, so that it has no effect here.
/// </summary>
public static partial class CouncilScaffold
{
    /// <summary>The program that git runs before every commit: the one file that must be executable.</summary>
    public const string Hook = ".githooks/pre-commit";

    /// <summary>The files, by path.</summary>
    /// <param name="facts">What is known of the council.</param>
    /// <param name="language">Language of the texts: <c>da</c>, or <c>en</c> for every other value.</param>
    /// <returns>Files with their paths below the site's folder.</returns>
    public static IReadOnlyList<OutputFile> Make(CouncilFacts facts, string language)
    {
        var isDanish = language == "da";
        var assembly = typeof(CouncilScaffold).Assembly;
        var folders = new[] { "council/both/", isDanish ? "council/da/" : "council/en/" };
        return
        [
            .. from resource in assembly.GetManifestResourceNames()
               let folder = folders.FirstOrDefault(resource.StartsWith)
               where folder is not null
               let path = HiddenName.Replace(resource[folder.Length..], ".").Replace("BODY", facts.BodyId)
               orderby path
               select OutputFile.Of(path, Encoding.UTF8.GetBytes(Fill(Read(resource), facts, isDanish))),
        ];

        string Read(string resource)
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return text.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    /// <summary>Fills the blanks of a template: <c>[[dansk||English]]</c>, <c>[[name]]</c>, and <c>[["…"]]</c>, a text with both in it to be quoted for YAML and JSON.</summary>
    private static string Fill(string template, CouncilFacts facts, bool isDanish)
    {
        var values = new Dictionary<string, string>
        {
            ["name"] = facts.Name,
            ["body"] = facts.Body,
            ["bodyId"] = facts.BodyId,
            ["email"] = facts.Email,
            ["phone"] = facts.Phone,
            ["version"] = facts.Version,
            ["host"] = Host(facts.Host),
        };
        return Blanks(QuotedBlank.Replace(template, quoted => ScaffoldText.Quoted(Blanks(quoted.Groups["text"].Value))));

        string Blanks(string text) => Blank.Replace(text, blank => blank.Groups["da"].Success ? blank.Groups[isDanish ? "da" : "en"].Value : values.GetValueOrDefault(blank.Groups["name"].Value, blank.Value));
    }

    private static string Host(Uri? host)
    {
        if (host is null) return "";
        var root = host.AbsolutePath.Trim('/');
        return $"  \"Host\": {ScaffoldText.Quoted(host.Authority)},\n"
            + (host.Scheme == Uri.UriSchemeHttps ? "" : "  \"LinksUseHttps\": false,\n")
            + (root.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"  \"LinkRoot\": {ScaffoldText.Quoted("/" + root)},\n"));
    }

    [GeneratedRegex("(?<=^|/)dot-")]
    private static partial Regex HiddenName { get; }

    [GeneratedRegex(@"\[\[""(?<text>.*?)""\]\]")]
    private static partial Regex QuotedBlank { get; }

    [GeneratedRegex(@"\[\[((?<da>[^\[\]]*?)\|\|(?<en>[^\[\]]*?)|(?<name>[a-zA-Z]+))\]\]")]
    private static partial Regex Blank { get; }
}
