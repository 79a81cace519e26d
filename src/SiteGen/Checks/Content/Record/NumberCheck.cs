using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Checks;

/// <summary>Numbers that an agenda leaves out: of items, and of sections.</summary>
internal static class NumberCheck
{
    /// <summary>Adds SG1110 and SG1111.</summary>
    public static void Run(Meeting meeting, DiagnosticBag diagnostics)
    {
        foreach (var gap in NumberGaps.In(meeting.Agenda.Heads.Select(item => item.Number)))
        {
            var after = meeting.Items.First(item => item.Number == gap.Before);
            diagnostics.Add(DiagnosticCodes.NumberGap(after.At("number"), gap.Missing, gap.After, gap.Before));
        }

        foreach (var gap in NumberGaps.In(meeting.Sections.Select(section => section.Number)))
            diagnostics.Add(DiagnosticCodes.SectionGap(meeting.At("sections", gap.Before), gap.Missing, gap.After, gap.Before));
    }
}
