using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// Makes every address of the site; nothing else does. Addresses are permanent: readable, without query, with a final slash, their fixed
/// words from the language file. They begin at the host's root and include <c>LinkRoot</c>.
/// </summary>
internal sealed class SiteUrls(Language language, string linkRoot, string? origin, string inputName)
{
    private readonly string _item = language.Text("url.item") + "-";
    private readonly string _cases = $"{linkRoot}/{language.Text("url.cases")}/";

    /// <summary>The addresses of a site.</summary>
    public static SiteUrls Of(SiteOptions options, Language language) =>
        new(language, options.LinkRoot, options.Host is null ? null : $"{(options.LinksUseHttps ? "https" : "http")}://{options.Host}", options.InputPath);

    public string Home => $"{linkRoot}/";

    public string Topics => List("topics");

    public string Types => List("types");

    public string Outcomes => List("outcomes");

    public string Years => List("years");

    public string Cases => _cases;

    public string Search => List("search");

    public string Completeness => List("completeness");

    public string CompletenessCsv => $"{Completeness}data.csv";

    public string CompletenessJson => $"{Completeness}data.json";

    public string Of(Body body) => $"{linkRoot}/{body.Id}/";

    public string Of(Meeting meeting) => $"{linkRoot}/{meeting.Id}/";

    public string Of(Meeting meeting, AgendaItem item) => Of(meeting, item.Number);

    /// <summary>The page of the item of that number.</summary>
    public string Of(Meeting meeting, string number) => $"{linkRoot}/{meeting.Id}/{_item}{number.ToLowerInvariant()}/";

    /// <summary>The address of any item, with <c>{meeting}</c> for its meeting's id and <c>{item}</c> for its number in lower case.</summary>
    public string ItemTemplate => $"{linkRoot}/{{meeting}}/{_item}{{item}}/";

    /// <summary>The item's anchor on its meeting's page, and the last part of its own address: <c>punkt-2.1.1</c>.</summary>
    public string AnchorOf(AgendaItem item) => _item + item.Number.ToLowerInvariant();

    public string Of(PlainPage page) => $"{linkRoot}/{page.Id}/";

    public string Of(CaseNumber number) => OfCase(Slug.Of(number.Text));

    /// <summary>The page of a case by its number as addresses have it.</summary>
    public string OfCase(string slug) => $"{_cases}{slug}/";

    /// <summary>The part of the list of cases that were last treated in a year, or in one month of it: <c>/sager/aar-2024-03/</c>, where no case number would lie.</summary>
    public string OfCasesIn(int year, int? month) => $"{_cases}{language.Text("url.years")}-{year}{(month is { } one ? $"-{one:00}" : "")}/";

    public string Of(Topic topic) => $"{Topics}{topic.Id}/";

    public string OfType(Term type) => $"{Types}{Kebab(type.Id)}/";

    public string OfOutcome(Term outcome) => $"{Outcomes}{Kebab(outcome.Id)}/";

    public string OfYear(int year) => $"{Years}{year}/";

    /// <summary>
    /// A published file. One in a meeting's folder lies below the meeting's address, in <c>bilag/</c>; a picture of a page or a body
    /// keeps its folder. Names, also of folders in between, become safe for addresses; the extension keeps its letters and digits.
    /// </summary>
    public string Of(LocalFile file)
    {
        var parts = file.Source[(inputName.Length + 1)..].Split('/').ToList();
        if (parts is ["minutes", _, _, ..])
        {
            parts.RemoveAt(0);
            if (parts.Count > 3 && parts[2] == "attachments") parts.RemoveAt(2);
            parts.Insert(2, language.Text("url.attachments"));
        }

        for (var i = parts.Count > 3 && parts[2] == language.Text("url.attachments") ? 3 : 1; i < parts.Count - 1; i++) parts[i] = SafeName(parts[i], "mappe");
        var extension = string.Concat(Path.GetExtension(parts[^1]).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        parts[^1] = SafeName(Path.GetFileNameWithoutExtension(parts[^1]), "fil") + (extension.Length == 0 ? "" : "." + extension);
        return $"{linkRoot}/{string.Join('/', parts)}";
    }

    /// <summary>An address of the site from a path that people write from its root: <c>/emner/unge/</c>.</summary>
    public string FromRoot(string path) => linkRoot + path;

    /// <summary>The absolute address; null when the settings name no host.</summary>
    public string? Absolute(string url) => origin is null ? null : origin + url;

    /// <summary>Path of the file, below the output folder, that a web server answers <paramref name="url"/> with.</summary>
    public string FileOf(string url)
    {
        var path = url.AsSpan(linkRoot.Length + 1);
        return path is [] or [.., '/'] ? string.Concat(path, "index.html") : path.ToString();
    }

    private static string SafeName(string name, string otherwise) => Slug.Of(name) is { Length: > 0 } safe ? safe : otherwise;

    private string List(string what) => $"{linkRoot}/{language.Text($"url.{what}")}/";

    /// <summary><c>asRecommended</c> as <c>as-recommended</c>: addresses know no capitals.</summary>
    public static string Kebab(string id) => string.Concat(id.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
