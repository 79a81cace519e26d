using SiteGen.Import.Recognition.Agendas;
using SiteGen.Import.Sources;
using SiteGen.Text;

namespace SiteGen.Import.Recognition;

/// <summary>Finds which body met: one that the site has, where the front page names it, else the one that the document's title names.</summary>
/// <param name="context">The site's bodies, and the user's choice.</param>
internal sealed class BodyFinder(ImportContext context)
{
    private const string UnknownId = "ukendt-organ";

    /// <summary>The body, and the name of it when the site does not have it yet.</summary>
    /// <param name="front">The lines of the front page.</param>
    /// <param name="running">Lines of running headers, which name the body too.</param>
    public (Fact Id, Fact? NewName, KnownBody? Known) Find(IReadOnlyList<SourceLine> front, IReadOnlyList<SourceLine> running)
    {
        var named = Named(front) ?? Named(running);
        if (context.Body is { } chosen)
        {
            var known = context.Bodies.FirstOrDefault(body => body.Id == chosen);
            return (new Fact(chosen, []), known is null ? named ?? Fact.Concluded(chosen, Doubts.BodyNew) : null, known);
        }

        if ((Known(front.Where(MeetingTitle.IsTitle)) ?? Known(front) ?? Known(running)) is { } found) return (new Fact(found.Id, []), null, found);
        if (named is not null && Slug.Of(named.Text) is { Length: > 1 } id) return (new Fact(id, named.Lines), named with { Doubt = Doubts.BodyNew }, null);
        return (new Fact(UnknownId, []), Fact.Concluded("Ukendt organ", Doubts.BodyUnknown), null);
    }

    private KnownBody? Known(IEnumerable<SourceLine> lines) =>
        (from line in lines
         from body in context.Bodies
         from name in body.Names
         where line.Plain.Contains(name, StringComparison.OrdinalIgnoreCase)
         orderby name.Length descending
         select body).FirstOrDefault();

    private static Fact? Named(IReadOnlyList<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            if (HeadField.Of(line) is { Kind: HeadKind.Body, Value.Length: > 1 } field) return Fact.Of(field.Value, line.Number);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!MeetingTitle.IsTitle(lines[i])) continue;
            if (MeetingTitle.BodyOf(lines[i]) is { } named && DanishDates.Day(named) is null) return Fact.Of(Capitalised(named), lines[i].Number);

            // "Referat" alone: the body is the next line, or the one before.
            var next = lines.Skip(i + 1).FirstOrDefault(line => !line.IsBlank);
            if (next is not null && IsName(next)) return Fact.Of(next.Plain, next.Number);
            if (lines.Take(i).LastOrDefault(line => !line.IsBlank) is { } before && IsName(before)) return Fact.Of(before.Plain, before.Number);
        }

        return lines.FirstOrDefault(line => !line.IsBlank) is { } first && IsName(first) && (first.Heading > 0 || first.IsBold) ? Fact.Of(first.Plain, first.Number) : null;
    }

    private static bool IsName(SourceLine line) =>
        line.Plain.Length is > 2 and < 80 && HeadField.Of(line) is null && DanishDates.Day(line.Plain) is null && !MeetingTitle.IsTitle(line) && !Contents.IsHead(line)
        && line.Cells.Length < 2 && NumberedTitle.Of(line) is null && !line.Plain.EndsWith('.') && !line.Plain.EndsWith(" Kommune", StringComparison.OrdinalIgnoreCase) && line.Plain.Any(char.IsLetter);

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
