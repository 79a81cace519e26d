using System.Text.Json.Nodes;
using SiteGen.Reading;

namespace SiteGen.Schemas;

/// <summary>The front matter of an agenda item.</summary>
internal static class ItemSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Make(SchemaWords words)
    {
        var builtIn = VocabularyReader.BuiltIn;
        var schema = words.Document(new("Et punkt på dagsordenen", "An agenda item"), new JsonObject
        {
            ["number"] = Number(words),
            ["title"] = words.Required(new("Punktets titel. Er punktet lukket, vises den stadig: vælg en, der intet røber.", "The item's title. It is shown even when the item is closed: choose one that gives nothing away.")),
            ["type"] = words.Words(
                new("Hvad rådet skal: decision (beslutning), discussion (drøftelse), information (orientering), presentation (oplæg), eller sitets egne fra vocabulary.yml.", "What the body is to do: decision, discussion, information, presentation, or the site's own from vocabulary.yml."),
                words.Term(new("En sagstype.", "A type."), builtIn.Types.Select(term => term.Id)), isRequired: true),
            ["access"] = words.Choice(new("Om punktet er åbent eller lukket. Et menneske vælger; uden valget offentliggøres intet.", "Whether the item is open or closed. A person chooses; without the choice nothing is published."), ["open", "closed"], isRequired: true),
            ["ground"] = words.Text(new("Hjemlen for at lukke punktet. Skal stå på et lukket punkt.", "The legal ground for closing the item. Required for a closed item."), words.Of(new("Styrelseslovens § 10, stk. 1", "Local Government Act, section 10(1)"))),
            ["publishDecision"] = words.Flag(new("true: det lukkede punkts beslutning og udfald må vises.", "true: decision and outcome of the closed item may be shown.")),
            ["section"] = words.Text(new("Nummeret på det afsnit af dagsordenen, punktet hører til; afsnit står i meeting.md.", "Number of the agenda's section that the item belongs to; sections stand in meeting.md."), "1"),
            ["case"] = words.Text(new("Sagens journalnummer. Punkter med samme nummer bliver til én sag.", "The case's journal number. Items with the same number become one case."), "82.02.00-G10-1-24"),
            ["decidedBy"] = words.Text(new("Hvem der afgør sagen, når det ikke er organet selv.", "Who decides the case when it is not the body itself.")),
            ["outcome"] = words.Term(new("Beslutningens udfald. Skal stå, når referatet har en beslutning. Egne udfald står i vocabulary.yml.", "The decision's outcome. Required once the minutes hold a decision. Outcomes of your own stand in vocabulary.yml."), builtIn.Outcomes.Select(term => term.Id)),
            ["postponedTo"] = words.Date(new("Dagen, punktet er udsat til; så er outcome postponed.", "The day that the item is postponed to; the outcome then is postponed.")),
            ["topics"] = words.Words(new("Emner fra vocabulary.yml.", "Topics of vocabulary.yml.")),
            ["presenters"] = words.Entries(new("Oplægsholdere.", "Presenters."), words.Map(new("En oplægsholder.", "A presenter."), new JsonObject
            {
                ["name"] = words.Required(new("Navn.", "Name.")),
                ["organisation"] = words.Text(new("Hvor personen kommer fra.", "Where the person comes from.")),
            }, "name"), takesWords: true),
            ["absent"] = words.Words(new("De, der ikke deltog i behandlingen af dette punkt.", "Those who took no part in treating this item.")),
            ["votes"] = Votes(words),
            ["attachments"] = CommonKeys.Attachments(words),
            ["followUp"] = words.Entries(new("Hvad der skal ske bagefter.", "What is to happen afterwards."), words.Map(new("En opgave.", "A task."), new JsonObject
            {
                ["what"] = words.Required(new("Hvad der skal gøres.", "What is to be done.")),
                ["who"] = words.Text(new("Hvem der gør det.", "Who does it.")),
                ["by"] = words.Date(new("Hvornår senest.", "The latest day.")),
                ["done"] = words.Date(new("Dagen, det blev gjort.", "The day it was done.")),
            }, "what")),
            ["changes"] = CommonKeys.Changes(words),
            ["redirects"] = CommonKeys.Redirects(words),
        }, "number", "title", "type", "access");
        schema["if"] = new JsonObject { ["properties"] = new JsonObject { ["access"] = new JsonObject { ["const"] = "closed" } }, ["required"] = new JsonArray("access") };
        schema["then"] = new JsonObject { ["required"] = new JsonArray("ground") };
        return schema;
    }

    private static JsonObject Number(SchemaWords words)
    {
        var number = words.Shaped(new("Punktets nummer på dagsordenen. Det er en del af adressen og skiftes ikke. I anførselstegn.", "The item's number on the agenda. It is part of the address and does not change. In quotation marks."), @"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$", "1", "2.1.1");
        number["type"] = new JsonArray("string", "number");
        return number;
    }

    private static JsonObject Votes(SchemaWords words)
    {
        var votes = words.Map(new("Stemmerne med navne eller grupper, aldrig kun antal.", "The votes by person or group, never bare numbers."), new JsonObject
        {
            ["for"] = Voters(new("Stemte for.", "Voted for.")),
            ["against"] = Voters(new("Stemte imod.", "Voted against.")),
            ["abstain"] = Voters(new("Undlod at stemme.", "Abstained.")),
        });
        votes["type"] = new JsonArray("object", "null");
        return votes;

        JsonObject Voters(Diagnostics.LocalText about) => words.Words(about, new JsonObject { ["type"] = "string", ["pattern"] = "[^0-9]" });
    }
}
