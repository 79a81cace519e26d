using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading;

/// <summary>
/// Reduces a closed item to what may be shown: number, title, types, section and legal ground, and with <c>publishDecision</c> its
/// decision and outcome. It names what it keeps, so that a key added to the format later stays hidden until somebody decides otherwise.
/// </summary>
internal sealed class ClosedItem(DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> Shown =
        ["number", "title", "type", "access", "ground", "publishDecision", "section", "redirects", "changes"];

    /// <summary>What may be shown of <paramref name="item"/>. Adds SG0502 to SG0504.</summary>
    public AgendaItem Strip(AgendaItem item, Fields facts, bool publishesDecision)
    {
        if (string.IsNullOrEmpty(item.ClosedOn)) diagnostics.Add(DiagnosticCodes.ClosedWithoutGround(facts.At("access")));
        foreach (var key in facts.Keys.Where(key => !Shown.Contains(key) && !(publishesDecision && key == "outcome")))
            diagnostics.Add(DiagnosticCodes.KeyInClosedItem(facts.KeyAt(key), key));
        foreach (var section in item.Sections.Where(section => !MayShow(section)))
            diagnostics.Add(DiagnosticCodes.TextInClosedItem(new SourceSpan(item.Source, section.Text.FirstLine, 1), section.Heading));

        return new AgendaItem
        {
            Number = item.Number,
            Title = item.Title,
            Types = item.Types,
            Section = item.Section,
            ClosedOn = item.ClosedOn ?? "",
            Outcome = publishesDecision ? item.Outcome : null,
            Redirects = item.Redirects,
            Changes = item.Changes,
            // The decision alone, cut loose from its file, where the rest of the text stands.
            Sections = [.. item.Sections.Where(MayShow).Select(section => section with { Text = section.Text.Held() })],
            Source = item.Source,
            Mark = item.Mark,
        };

        bool MayShow(ItemSection section) => publishesDecision && section.Role == SectionRole.Decision;
    }
}
