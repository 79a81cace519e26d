using System.Text.Json.Nodes;
using SiteGen.Reading;

namespace SiteGen.Schemas;

/// <summary>The front matter of <c>meeting.md</c>.</summary>
internal static class MeetingSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Make(SchemaWords words) => words.Document(new("Et møde: meeting.md", "A meeting: meeting.md"), new JsonObject
    {
        ["date"] = words.RequiredDate(new("Mødets dag; den samme, som mappen hedder.", "The day of the meeting; the same as the folder's name.")),
        ["start"] = words.Time(new("Hvornår mødet begynder.", "When the meeting starts.")),
        ["end"] = words.Time(new("Hvornår mødet slutter.", "When the meeting ends.")),
        ["place"] = words.Text(new("Hvor mødet holdes.", "Where the meeting is held."), words.Of(new("Rådhuset, byrådssalen", "Town hall, council chamber"))),
        ["status"] = words.Choice(new("agenda (dagsorden), draft (foreløbigt referat), approved (godkendt referat) eller cancelled (aflyst).", "agenda, draft (minutes not yet approved), approved or cancelled."), MeetingReader.StatusWords, isRequired: true),
        ["published"] = words.Moment(new("Før dette tidspunkt er intet af mødet på sitet.", "Before this time nothing of the meeting is on the site.")),
        ["chair"] = words.Text(new("Mødeleder.", "Who chairs.")),
        ["secretary"] = words.Text(new("Referent.", "Who keeps the minutes.")),
        ["sections"] = words.Entries(new("Dagsordenens afsnit; punkter nævner dem med section.", "Sections of the agenda; items name them with section."), words.Map(new("Et afsnit.", "A section."), new JsonObject
        {
            ["number"] = words.Required(new("Afsnittets nummer.", "The section's number."), "1"),
            ["title"] = words.Required(new("Afsnittets titel.", "The section's title.")),
        }, "number", "title")),
        ["attendance"] = words.Entries(new("De deltagende, gruppe for gruppe.", "Who attended, group by group."), words.Map(new("En gruppe.", "A group."), new JsonObject
        {
            ["group"] = words.Required(new("Gruppens navn.", "The group's name.")),
            ["members"] = words.Entries(new("Gruppens deltagere.", "The group's members."), Attendee(words), takesWords: true),
        }, "group")),
        ["absent"] = words.Entries(new("Afbud til hele mødet.", "Absent from the whole meeting."), words.Map(new("En fraværende.", "A person who is absent."), new JsonObject
        {
            ["name"] = words.Required(new("Navn.", "Name.")),
            ["reason"] = words.Text(new("Hvorfor; kun når det må offentliggøres.", "Why; only when it may be public.")),
            ["substitute"] = words.Text(new("Stedfortræder.", "Substitute.")),
        }, "name"), takesWords: true),
        ["attachments"] = CommonKeys.Attachments(words),
        ["changes"] = CommonKeys.Changes(words),
        ["redirects"] = CommonKeys.Redirects(words),
    }, "date", "status");

    private static JsonObject Attendee(SchemaWords words) => words.Map(new("En deltager.", "Somebody who attended."), new JsonObject
    {
        ["name"] = words.Required(new("Navn.", "Name.")),
        ["note"] = words.Text(new("Rolle eller bemærkning, der vises bag navnet.", "Role or remark, shown behind the name.")),
        ["from"] = words.Time(new("Kom til kl.", "Arrived at.")),
        ["until"] = words.Time(new("Gik kl.", "Left at.")),
        ["items"] = words.Words(new("Numre på de punkter, personen deltog i.", "Numbers of the items that the person attended.")),
    }, "name");
}
