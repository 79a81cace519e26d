using System.Text.Json.Nodes;
using SiteGen.Reading;

namespace SiteGen.Schemas;

/// <summary>The front matter of bodies and pages, and the vocabulary.</summary>
internal static class OtherSchemas
{
    /// <summary><c>bodies/&lt;body&gt;.md</c>.</summary>
    public static JsonObject Body(SchemaWords words) => words.Document(new("Et organ: byråd, udvalg, råd", "A body: council, committee, board"), new JsonObject
    {
        ["name"] = words.Required(new("Organets navn til daglig.", "The body's everyday name."), words.Of(new("Byrådet", "City Council"))),
        ["fullName"] = words.Text(new("Det fulde navn.", "The full name.")),
        ["classification"] = words.Text(new("Hvad slags organ det er.", "What kind of body it is.")),
        ["authority"] = Authority(words),
        ["municipalities"] = words.Words(new("Kommuner, organet dækker.", "Municipalities that the body covers.")),
        ["members"] = words.Entries(new("Medlemmer.", "Members."), words.Map(new("Et medlem.", "A member."), new JsonObject
        {
            ["name"] = words.Required(new("Navn.", "Name.")),
            ["role"] = words.Text(new("Rolle.", "Role."), words.Of(new("Borgmester", "Mayor"))),
            ["organisation"] = words.Text(new("Parti eller organisation.", "Party or organisation.")),
        }, "name"), takesWords: true),
        ["redirects"] = CommonKeys.Redirects(words),
    }, "name");

    /// <summary><c>pages/&lt;name&gt;.md</c>.</summary>
    public static JsonObject Page(SchemaWords words) => words.Document(new("En almindelig side", "An ordinary page"), new JsonObject
    {
        ["title"] = words.Required(new("Sidens titel.", "The page's title.")),
        ["description"] = words.Text(new("Én sætning til søgemaskiner.", "One sentence for search engines.")),
        ["lastReviewed"] = words.Date(new("Dagen, siden sidst er gennemgået. For tilgængelighedserklæringen mindst en gang om året.", "The day the page was last gone through. For the accessibility statement at least once a year.")),
        ["redirects"] = CommonKeys.Redirects(words),
    }, "title");

    /// <summary><c>vocabulary.yml</c>.</summary>
    public static JsonObject Vocabulary(SchemaWords words)
    {
        const string id = "^[A-Za-z0-9-]+$";
        return words.Document(new("Ordforrådet: emner og sitets egne ord", "The vocabulary: topics and the site's own words"), new JsonObject
        {
            ["types"] = words.Table(new("Egne sagstyper, eller nye navne til de indbyggede.", "Types of your own, or new names for those built in."), words.Map(new("En sagstype.", "A type."), new JsonObject
            {
                ["da"] = Danish(words),
                ["en"] = English(words),
                ["letter"] = words.Text(new("Bogstavet på dagsordenen.", "The letter on the agenda."), "B"),
            }), id),
            ["outcomes"] = words.Table(new("Egne udfald, eller nye navne til de indbyggede.", "Outcomes of your own, or new names for those built in."), words.Map(new("Et udfald.", "An outcome."), new JsonObject
            {
                ["da"] = Danish(words),
                ["en"] = English(words),
                ["letter"] = words.Text(new("Bogstavet på dagsordenen.", "The letter on the agenda.")),
                ["kind"] = words.Choice(new("Mærkets udseende.", "The look of the badge."), VocabularyReader.Kinds),
            }), id),
            ["topics"] = words.Table(new("Emner. Id'et bliver til en del af adressen.", "Topics. The id becomes part of the address."), words.Map(new("Et emne.", "A topic."), new JsonObject
            {
                ["da"] = Danish(words),
                ["en"] = English(words),
                ["description"] = words.Text(new("Hvad emnet dækker.", "What the topic covers.")),
                ["synonyms"] = words.Words(new("Ord, som borgere søger med.", "Words that citizens search by.")),
            }), "^[a-z0-9]+(-[a-z0-9]+)*$"),
            ["headings"] = Headings(words),
            ["synonyms"] = words.Table(new("Borgerens ord til de ord, der står i referaterne.", "A citizen's word to the words of the minutes."), words.Words(new("De ord, der også søges efter.", "The words that are searched for too."))),
        });
    }

    private static JsonObject Authority(SchemaWords words)
    {
        var map = words.Map(new("Myndigheden med link.", "The authority with a link."), new JsonObject
        {
            ["name"] = words.Required(new("Myndighedens navn.", "The authority's name.")),
            ["url"] = words.WebAddress(new("Myndighedens hjemmeside.", "The authority's website.")),
        }, "name");
        return new JsonObject
        {
            ["description"] = words.Of(new("Myndigheden, organet hører under: et navn, eller name og url.", "The authority that the body belongs to: a name, or name and url.")),
            ["anyOf"] = new JsonArray(words.Text(new("Myndighedens navn.", "The authority's name.")), map),
        };
    }

    private static JsonObject Headings(SchemaWords words)
    {
        var roles = new JsonObject();
        foreach (var role in VocabularyReader.RoleWords) roles[role] = words.Words(new("Overskrifter med denne betydning.", "Headings with this meaning."));
        var headings = words.Map(new("Egne overskrifter og den rolle, de har.", "Headings of your own and the role that they have."), roles);
        headings["type"] = new JsonArray("object", "null");
        return headings;
    }

    private static JsonObject Danish(SchemaWords words) => words.Text(new("Navnet på dansk.", "The name in Danish."));

    private static JsonObject English(SchemaWords words) => words.Text(new("Navnet på engelsk.", "The name in English."));
}
