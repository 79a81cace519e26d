using SiteGen.Diagnostics;
using SiteGen.Import.Recognition;
using SiteGen.Text;

namespace SiteGen.Import.Writing;

/// <summary>Writes the file of an agenda item. <c>access</c> stays empty: whether an item is open is for a person to say.</summary>
internal static class ItemFile
{
    private static readonly LocalText AccessComment = new("open eller closed: det sætter et menneske", "open or closed: a person sets it");

    // The name is the secretariat's own and no part of the address; long ones make paths that some tools refuse.
    private const int LongestSlug = 60;

    /// <summary>The file.</summary>
    /// <param name="draft">The item.</param>
    /// <param name="folder">The meeting's folder below the input folder.</param>
    /// <param name="context">The site, for the language and the names of files that are there already.</param>
    public static TrackedFile Write(ItemDraft draft, string folder, ImportContext context)
    {
        var language = context.Language;
        var file = new TrackedFile(context.ItemFile(folder, draft.Number.Text) ?? $"{folder}/{Name(draft)}");
        var facts = new FactLines(file, language);
        file.Line("---");
        facts.Key("number", draft.Number, isQuoted: true);
        facts.Key("title", draft.Title, isQuoted: false, draft.Doubts);
        Types(draft, file, facts);
        file.Line($"access:  # {AccessComment.In(language)}{(draft.SaidOfAccess is { } said ? $" ({new LocalText("dokumentet siger", "the document says").In(language)}: {said.Text})" : "")}", draft.SaidOfAccess?.Lines ?? []);
        facts.Key("section", draft.Section, isQuoted: true);
        facts.Key("case", draft.Case);
        facts.Key("decidedBy", draft.DecidedBy);
        facts.Key("outcome", draft.Outcome);
        facts.People("presenters", draft.Presenters, "organisation");
        Absent(draft, facts);
        Attachments(draft, file, facts, language);
        file.Line("---");
        foreach (var section in draft.Sections)
        {
            if (section.Heading.Text.Length > 0)
            {
                file.Line("");
                file.Line($"## {section.Heading.Text}", section.Heading.Lines);
            }

            file.Blocks(section.Blocks);
        }

        return file;
    }

    private static void Types(ItemDraft draft, TrackedFile file, FactLines facts)
    {
        var ids = string.Join(", ", draft.Types.Select(type => type.Text).Distinct());
        file.Line($"type: {(ids.Contains(',') ? $"[{ids}]" : ids)}{facts.Mark([.. draft.Types.Select(type => type.Doubt).OfType<LocalText>()])}", [.. draft.Types.SelectMany(type => type.Lines).Distinct()]);
    }

    // "absent" of an item takes names alone.
    private static void Absent(ItemDraft draft, FactLines facts)
    {
        var names = draft.Absent.DistinctBy(member => member.Person.Name).Select(member => member with { Person = member.Person with { Name = member.Person.Note.Length > 0 ? $"{member.Person.Name} ({member.Person.Note})" : member.Person.Name, Note = "" } });
        facts.People("absent", [.. names], "");
    }

    private static void Attachments(ItemDraft draft, TrackedFile file, FactLines facts, string language)
    {
        if (draft.Attachments.Count > 0) file.Line("attachments:");
        foreach (var attachment in draft.Attachments)
        {
            var start = "  - ";
            if (attachment.Number is { } number)
            {
                file.Line($"{start}number: {FactLines.Quoted(number.Text)}", number.Lines);
                start = "    ";
            }

            file.Line($"{start}title: {FactLines.Scalar(attachment.Title.Text)}", attachment.Title.Lines);
            if (attachment.File is { } path) file.Line($"    file: {FactLines.Scalar(path)}", attachment.Title.Lines);
            else if (attachment.Url is { } url) file.Line($"    url: {FactLines.Quoted(url.Text)}", url.Lines);
            else file.Line($"    withheld: {new LocalText("Filen fulgte ikke med dokumentet", "The file did not come with the document").In(language)}{facts.Mark(Doubts.AttachmentMissing)}");
        }
    }

    private static string Name(ItemDraft draft)
    {
        var slug = Slug.Of(draft.Title.Text);
        if (slug.Length > LongestSlug)
        {
            var lastHyphen = slug.LastIndexOf('-', LongestSlug);
            slug = slug[..(lastHyphen > 0 ? lastHyphen : LongestSlug)];
        }

        return slug.Length == 0 ? $"{draft.Number.Text}.md" : $"{draft.Number.Text}-{slug}.md";
    }
}
