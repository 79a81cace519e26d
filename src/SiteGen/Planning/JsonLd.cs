using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// The schema.org description of a page. The encoder lets every letter stand but writes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> as
/// escapes, so the JSON can stand inside a <c>script</c> element whatever a title holds.
/// </summary>
internal static class JsonLd
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string OfSite(PlanContext context) => Print(new JsonObject
    {
        ["@type"] = "WebSite",
        ["name"] = context.Options.SiteTitle,
        ["url"] = context.Urls.Absolute(context.Urls.Home),
        ["inLanguage"] = context.Options.Language,
        ["publisher"] = context.Options.Publisher is { } publisher ? new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = publisher.Name } : null,
    });

    public static string Of(PlanContext context, Body body) => Print(Organization(context, body));

    public static string Of(PlanContext context, Meeting meeting) => Print(new JsonObject
    {
        ["@type"] = "Event",
        ["name"] = $"{meeting.Body.Name}, {context.Language.DateInWords(meeting.HeldOn)}",
        ["url"] = context.Urls.Absolute(context.Urls.Of(meeting)),
        ["startDate"] = context.Pieces.HeldOn(meeting).Iso,
        ["eventStatus"] = meeting.Status == MeetingStatus.Cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
        ["location"] = meeting.Place is { } place ? new JsonObject { ["@type"] = "Place", ["name"] = place } : null,
        ["organizer"] = Organization(context, meeting.Body),
    });

    public static string Of(PlanContext context, Meeting meeting, AgendaItem item) => Print(new JsonObject
    {
        ["@type"] = "CreativeWork",
        ["name"] = item.Title,
        ["position"] = item.Number,
        ["url"] = context.Urls.Absolute(context.Urls.Of(meeting, item)),
        ["inLanguage"] = context.Options.ContentLanguage,
        ["dateCreated"] = Iso.Date(meeting.HeldOn),
        ["datePublished"] = context.Pieces.Date(meeting.PublishedAt)?.Iso,
        ["creativeWorkStatus"] = context.Pieces.Status(meeting).Label,
        ["identifier"] = item.Case?.Text,
        ["about"] = item.Topics.IsEmpty ? null : new JsonArray([.. item.Topics.Select(topic => JsonValue.Create(topic.Label))]),
        ["creator"] = Organization(context, meeting.Body),
        ["isPartOf"] = new JsonObject { ["@type"] = "Event", ["url"] = context.Urls.Absolute(context.Urls.Of(meeting)), ["startDate"] = context.Pieces.HeldOn(meeting).Iso },
    });

    private static JsonObject Organization(PlanContext context, Body body) => new()
    {
        ["@type"] = "GovernmentOrganization",
        ["name"] = body.Name,
        ["url"] = context.Urls.Absolute(context.Urls.Of(body)),
        ["parentOrganization"] = body.Authority is { } authority ? new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = authority.Name } : null,
    };

    private static string Print(JsonObject thing)
    {
        Prune(thing);
        thing.Insert(0, "@context", "https://schema.org");
        return thing.ToJsonString(Options);
    }

    private static void Prune(JsonObject thing)
    {
        foreach (var (key, value) in thing.ToList())
        {
            if (value is null) thing.Remove(key);
            else if (value is JsonObject inner) Prune(inner);
        }
    }
}
