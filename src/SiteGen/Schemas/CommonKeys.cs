using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Schemas;

/// <summary>Keys that several kinds of files have.</summary>
internal static class CommonKeys
{
    private const string SitePath = @"^(?!.*/\.\.?(/|$))(?!/\.sitegen)(?!(.*/)([cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][1-9]|[lL][pP][tT][1-9])(\.|/|$))/(?!/)[^\s\\:?#%""<>]*[^\s\\:?#%""<>/][^\s\\:?#%""<>]*$";

    private static readonly string[] Contents = ["file", "url", "withheld"];

    /// <summary><c>redirects</c>.</summary>
    public static JsonObject Redirects(SchemaWords words) => words.Words(
        new("Gamle adresser, der skal føre hertil: stien alene, med / forrest.", "Old addresses that are to lead here: the path alone, with a / in front."),
        new JsonObject { ["type"] = "string", ["pattern"] = SitePath });

    /// <summary>One address that the site had.</summary>
    public static JsonObject OldAddress(SchemaWords words, LocalText about) => words.RequiredShape(about, SitePath, "/byraadet/2024-01-30/punkt-3/");

    /// <summary><c>changes</c>.</summary>
    public static JsonObject Changes(SchemaWords words) => words.Entries(
        new("Rettelser efter offentliggørelsen. De vises på siden.", "Corrections made after publication. They are shown on the page."),
        words.Map(new("En rettelse.", "A correction."), new JsonObject
        {
            ["date"] = words.RequiredDate(new("Dagen, der blev rettet.", "The day of the correction.")),
            ["note"] = words.Required(new("Hvad der blev rettet.", "What was corrected."), words.Of(new("Beløbet i tabel 1 er rettet", "The amount in table 1 was corrected"))),
        }, "date", "note"));

    /// <summary><c>attachments</c>.</summary>
    public static JsonObject Attachments(SchemaWords words)
    {
        var one = words.Map(new("Et bilag: title og netop én af file, url og withheld.", "An attachment: title and exactly one of file, url and withheld."), new JsonObject
        {
            ["title"] = words.Required(new("Bilagets titel, som den vises.", "The attachment's title as it is shown.")),
            ["number"] = words.Text(new("Bilagets nummer.", "The attachment's number."), "1.1"),
            ["file"] = words.Text(new("En fil i mødets mappe.", "A file in the meeting's folder."), "attachments/plan.pdf"),
            ["url"] = words.WebAddress(new("Et link til et andet websted.", "A link to another website.")),
            ["withheld"] = words.Text(new("Hvorfor bilaget ikke offentliggøres.", "Why the attachment is not published."), words.Of(new("indeholder forretningshemmeligheder", "holds trade secrets"))),
        }, "title");
        one["oneOf"] = new JsonArray([.. Contents.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]);
        return words.Entries(new("Bilag.", "Attachments."), one);
    }
}
