using SiteGen.Diagnostics;
using SiteGen.Output;
using SiteGen.Text;

namespace SiteGen.Scaffolding;

/// <summary>What is known of an agenda item when its file is created.</summary>
/// <param name="Number">Its number on the agenda.</param>
/// <param name="Title">Its title.</param>
/// <param name="Types">Ids of its decision types; at least one.</param>
public sealed record ItemFacts(string Number, string Title, IReadOnlyList<string> Types)
{
    /// <summary>Journal number of its case; null when it has none.</summary>
    public string? Case { get; init; }

    /// <summary>Number of the agenda's section that it stands in; null when the agenda has none.</summary>
    public string? Section { get; init; }
}

/// <summary>
/// Makes the file of an agenda item: every required key, the usual sections. <c>access</c> is left empty, so that nothing is published
/// until a person has decided whether the item is open.
/// </summary>
public static class ItemScaffold
{
    // In the order of most agendas. No decision: an agenda must not have one, and its comment says when to add it.
    private static readonly LocalText[] Sections =
    [
        new("Sagen kort", "Summary"),
        new("Indstilling", "Recommendation"),
        new("Sagsfremstilling", "Case"),
        new("Økonomi", "Finances"),
        new("Videre proces", "Next steps"),
    ];

    /// <summary>The file, named by number and title.</summary>
    /// <param name="folder">The meeting's folder below the input folder.</param>
    /// <param name="facts">What is known of the item.</param>
    /// <param name="language">Language of headings and comments.</param>
    /// <returns>The file, with its path below the input folder.</returns>
    public static OutputFile Make(string folder, ItemFacts facts, string language)
    {
        var text = new ScaffoldText(language);
        text.Line("---");
        text.Key("number", ScaffoldText.Quoted(facts.Number));
        text.Key("title", ScaffoldText.Quoted(facts.Title));
        text.Key("type", facts.Types is [var only] ? only : $"[{string.Join(", ", facts.Types)}]", new("decision (B), discussion (D), information (O), presentation (oplæg)", "decision (B), discussion (D), information (O), presentation"));
        text.Comment(new("open eller closed: det vælger et menneske, og uden valget offentliggøres intet.", "open or closed: a person chooses, and without the choice nothing is published."));
        text.Key("access", "");
        text.Comment(new("Et lukket punkt skal have ground og må ingen tekst have under den nederste streg.", "A closed item must have a ground and no text below the lower line."));
        text.Off(new LocalText("ground: Styrelseslovens § 10, stk. 1", "ground: Local Government Act, section 10(1)"));
        text.Off("publishDecision: true", new("beslutningen må offentliggøres, selv om punktet er lukket", "the decision may be public although the item is closed"));
        if (facts.Section is { } section) text.Key("section", ScaffoldText.Quoted(section));
        else text.Off("section: \"1\"");
        if (facts.Case is { } number) text.Key("case", ScaffoldText.Quoted(number));
        else text.Off("case: 15.00.00-G01-3-22");
        text.Off(new LocalText("decidedBy: Økonomiudvalget", "decidedBy: Finance committee"), new("når andre end organet selv afgør sagen", "when others than the body itself decide"));
        text.Comment(new("Når referatet skrives: sæt outcome, og tilføj afsnittet \"## Beslutning\".", "When the minutes are written: set outcome and add the section \"## Decision\"."));
        text.Off("outcome: approved", new("asRecommended, amended, noted, discussed, postponed, rejected, elected …", "asRecommended, amended, noted, discussed, postponed, rejected, elected …"));
        text.Off("postponedTo: 2024-08-27");
        text.Off("topics: []", new("emner fra vocabulary.yml", "topics of vocabulary.yml"));
        text.Off(new LocalText("presenters: [{name: Navn, organisation: Hvorfra}]", "presenters: [{name: Name, organisation: Where from}]"));
        text.Off(new LocalText("absent: [Navn]", "absent: [Name]"), new("fraværende ved dette punkt", "absent while this item was treated"));
        text.Off("votes: {for: [A, V], against: [Ø], abstain: []}", new("navne eller grupper, aldrig kun tal", "names or groups, never bare numbers"));
        text.Off("attachments:");
        text.Off(new LocalText("  - {title: Bilag, file: attachments/bilag.pdf}", "  - {title: Attachment, file: attachments/attachment.pdf}"), new("eller url, eller withheld med en grund", "or url, or withheld with a reason"));
        text.Off("followUp:");
        text.Off(new LocalText("  - {what: Hvad, who: Hvem, by: 2024-10-01}", "  - {what: What, who: Who, by: 2024-10-01}"));
        text.Off("changes:");
        text.Off(new LocalText("  - {date: 2024-07-01, note: Hvad der blev rettet}", "  - {date: 2024-07-01, note: What was corrected}"));
        text.Off(new LocalText("redirects: [/gammel/adresse/]", "redirects: [/old/address/]"));
        text.Line("---");
        foreach (var heading in Sections)
        {
            text.Line("");
            text.Line($"## {heading.In(language)}");
        }

        return text.ToFile($"{folder}/{FileName(facts)}");
    }

    // Long titles make paths that some tools refuse; the name is the secretariat's own and no part of the address.
    private static string FileName(ItemFacts facts)
    {
        const int maxSlugLength = 60;
        var slug = Slug.Of(facts.Title);
        if (slug.Length > maxSlugLength)
        {
            var lastHyphen = slug.LastIndexOf('-', maxSlugLength);
            slug = slug[..(lastHyphen > 0 ? lastHyphen : maxSlugLength)];
        }

        return slug.Length == 0 ? $"{facts.Number}.md" : $"{facts.Number}-{slug}.md";
    }
}
