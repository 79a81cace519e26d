using System.Text.Json.Nodes;
using SiteGen.Reading;

namespace SiteGen.Schemas;

/// <summary>The two lists that a site keeps beside its content: what became of old addresses, and who answers for personal data.</summary>
internal static class RegisterSchemas
{
    /// <summary><c>addresses.yml</c>.</summary>
    public static JsonObject Addresses(SchemaWords words) => words.Document(new("Adresser, der er fjernet eller flyttet", "Addresses that were removed or have moved"), new JsonObject
    {
        ["removed"] = words.Entries(new("Det, der er taget ned. Hver adresse viser en besked.", "What was taken down. Each address shows a notice."), words.Map(new("En adresse, der er fjernet.", "An address that was removed."), new JsonObject
        {
            ["address"] = CommonKeys.OldAddress(words, new("Den gamle adresse: stien alene, med / forrest.", "The old address: the path alone, with a / in front.")),
            ["reason"] = words.Choice(
                new("withdrawn (trukket tilbage), publishedInError (offentliggjort ved en fejl), replaced (erstattet) eller expired (fristen er udløbet).", "withdrawn, publishedInError, replaced or expired."),
                OldAddressReader.ReasonWords, isRequired: true),
            ["date"] = words.RequiredDate(new("Dagen, det blev fjernet.", "The day on which it was removed.")),
            ["note"] = words.Text(new("En sætning, der forklarer det. Den er offentlig.", "A sentence of explanation. It is public.")),
            ["replacement"] = words.Text(new("Hvor læseren skal se i stedet: en adresse på sitet, eller en med https://.", "Where to look instead: an address of the site, or one with https://."), "/byraadet/"),
        }, "address", "reason", "date")),
        ["moved"] = words.Entries(new("Det, der er flyttet uden en fil, som selv kan sige det med redirects.", "What has moved without a file that could say so itself with redirects."), words.Map(new("En adresse, der er flyttet.", "An address that has moved."), new JsonObject
        {
            ["from"] = CommonKeys.OldAddress(words, new("Den gamle adresse: stien alene, med / forrest.", "The old address: the path alone, with a / in front.")),
            ["to"] = words.Required(new("Den nye: en adresse på sitet, eller en med https://.", "The new one: an address of the site, or one with https://."), "/emner/skoler/"),
        }, "from", "to")),
    });

    /// <summary><c>privacy.yml</c>.</summary>
    /// <param name="words">The pieces of schemas.</param>
    /// <param name="hash">The shape of a file's hash.</param>
    /// <param name="finding">The shape of the words for a finding.</param>
    public static JsonObject Privacy(SchemaWords words, string hash, string finding) => words.Document(new("Fund af personoplysninger, som nogen står inde for", "Findings of personal data that somebody answers for"), new JsonObject
    {
        ["signOffs"] = words.Entries(new("Én linje for hvert fund; sitegen check giver linjen.", "One line for each finding; sitegen check gives the line."), words.Map(new("Et fund, et menneske har set på.", "A finding that a person has looked at."), new JsonObject
        {
            ["file"] = words.Required(new("Filens sti, som fejlen viste den.", "The file's path as the fault showed it."), "input/minutes/byraadet/2024-01-30/attachments/regnskab.xlsx"),
            ["hash"] = words.RequiredShape(new("De 64 tegn, som fejlen viste. Ændres filen, gælder linjen ikke mere.", "The 64 characters that the fault showed. When the file changes, the line lapses."), hash),
            ["finding"] = words.RequiredShape(new("Fundet, som fejlen viste det.", "The finding as the fault showed it."), finding, "SG0803 010203-••••"),
            ["who"] = words.Required(new("Den, der har set filen igennem.", "Who looked through the file.")),
            ["why"] = words.Required(new("Hvorfor fundet må offentliggøres.", "Why the finding may be published.")),
            ["date"] = words.Date(new("Hvornår.", "When.")),
        }, "file", "hash", "finding", "who", "why")),
    });
}
