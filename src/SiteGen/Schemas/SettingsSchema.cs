using System.Text.Json.Nodes;
using SiteGen.Text;

namespace SiteGen.Schemas;

/// <summary>The settings: <c>statiq.json</c>.</summary>
internal static class SettingsSchema
{
    /// <summary>The schema.</summary>
    /// <param name="words">The pieces.</param>
    /// <param name="searchLanguages">The languages that search knows.</param>
    public static JsonObject Make(SchemaWords words, IEnumerable<string> searchLanguages)
    {
        const string color = "^#[0-9a-fA-F]{6}$";
        return words.Document(new("Sitets indstillinger: statiq.json", "The site's settings: statiq.json"), new JsonObject
        {
            ["SiteTitle"] = words.Required(new("Sitets navn, på hver side.", "The site's name, on every page.")),
            ["Host"] = words.Shaped(new("Værtens navn alene, uden https:// og sti.", "The host's name alone, without https:// and path."), @"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$", "referater.example.dk"),
            ["LinksUseHttps"] = words.Flag(new("Om fulde adresser begynder med https. Ellers true.", "Whether absolute addresses begin with https. Default: true.")),
            ["LinkRoot"] = words.Shaped(new("Stien på værten, hvis sitet ikke ligger øverst.", "The path on the host when the site is not at its top."), "^/?([a-z0-9]+(-[a-z0-9]+)*/?)*$", "/referater"),
            ["Language"] = words.Choice(new("Sproget på sider, i beskeder og i adresser. Ellers da.", "Language of pages, messages and addresses. Default: da."), ["da", "en"]),
            ["ContentLanguage"] = words.Shaped(new("Referaternes sprog. Ellers som Language.", "Language of the minutes. Default: as Language."), "^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "da"),
            ["TimeZone"] = words.Text(new("IANA-tidszone. Ellers Europe/Copenhagen.", "IANA time zone. Default: Europe/Copenhagen."), "Europe/Copenhagen", "America/Nuuk"),
            ["InputPath"] = words.Text(new("Mappen med indholdet. Ellers input.", "Folder of the content. Default: input.")),
            ["OutputPath"] = words.Text(new("Mappen, sitet skrives til. Ellers output.", "Folder that the site is written to. Default: output.")),
            ["ThemePath"] = words.Text(new("Mappen med jeres egne skabeloner. Ellers theme.", "Folder of your own templates. Default: theme.")),
            ["Publisher"] = words.Map(new("Hvem der udgiver sitet.", "Who publishes the site."), new JsonObject
            {
                ["Name"] = words.Required(new("Myndighedens navn.", "Name of the authority.")),
                ["Email"] = words.Text(new("E-mail, man kan skrive til.", "E-mail address to write to."), "post@example.dk"),
                ["Phone"] = words.Text(new("Telefonnummer, som det skal vises.", "Telephone number as it is to be shown.")),
                ["Website"] = words.WebAddress(new("Myndighedens egen hjemmeside.", "The authority's own website.")),
            }, "Name"),
            ["Notice"] = words.Text(new("Tekst på hver side.", "Text on every page.")),
            ["AccessibilityStatement"] = words.WebAddress(new("Erklæringens adresse på was.digst.dk, hvis den ikke er en side her.", "The statement's address at was.digst.dk when it is no page here.")),
            ["AccentColor"] = words.Shaped(new("Farve på lyse sider.", "Accent colour of light pages."), color, "#0b4f8a"),
            ["AccentColorDark"] = words.Shaped(new("Farve på mørke sider.", "Accent colour of dark pages."), color, "#9ccbff"),
            ["AllowedHtml"] = words.Words(new("HTML-elementer, som tekster må rumme.", "HTML elements that texts may hold."), words.Choice(new("Et element.", "An element."), SafeTags.Names, isRequired: true)),
            ["OwnDomains"] = words.Words(new("Domæner, hvis e-mailadresser må stå på sitet.", "Domains whose e-mail addresses may stand on the site.")),
            ["OwnPhones"] = words.Words(new("Telefonnumre, eller deres begyndelse, som må stå på sitet.", "Telephone numbers, or how they begin, that may stand on the site.")),
            ["Severity"] = words.Table(new("Hvad en fejl vejer på dette site, efter kode.", "What a fault weighs on this site, by code."), words.Choice(new("Vægten.", "The weight."), ["off", "warning", "error"]), @"^SG\d{4}$"),
            ["PublishWithinDays"] = words.Shaped(new("Dage efter mødet, inden for hvilke referatet skal være ude. Ellers 14.", "Days after a meeting within which its minutes are to be out. Default: 14."), "^[0-9]{1,3}$", "7"),
            ["Search"] = new JsonObject
            {
                ["description"] = words.Of(new("false slår søgning fra.", "false turns search off.")),
                ["anyOf"] = new JsonArray(words.Flag(new("Søgning til eller fra.", "Search on or off.")), words.Map(new("Søgningens indstillinger.", "Settings of search."), new JsonObject
                {
                    ["Language"] = words.Choice(new("Sproget, hvis endelser søgningen kender.", "The language whose endings search knows."), searchLanguages),
                    ["PublishLunrIndex"] = words.Flag(new("true: hele indekset udgives også.", "true: the whole index is published too.")),
                })),
            },
        }, "SiteTitle");
    }
}
