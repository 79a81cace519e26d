using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;

namespace SiteGen.Checks;

/// <summary>
/// Checks what the law asks of a Danish public website's accessibility statement: that there is one, and that it is gone through at least
/// once a year (lov nr. 692 af 08/06/2018; the agency orders dozens of sites a year to mend this).
/// </summary>
internal static class StatementCheck
{
    private const int MonthsBetweenReviews = 12;

    /// <summary>Adds SG0108 and SG0109.</summary>
    public static void Run(Council council, SiteOptions options, DiagnosticBag diagnostics)
    {
        if (options.AccessibilityStatement is not null) return;
        if (council.Pages.FirstOrDefault(PagePlan.IsStatement) is not { } statement) diagnostics.Add(DiagnosticCodes.NoStatement(new SourceSpan("statiq.json")));
        else if (statement.LastReviewed is { } reviewed && reviewed < DateOnly.FromDateTime(options.AsOf.UtcDateTime).AddMonths(-MonthsBetweenReviews))
            diagnostics.Add(DiagnosticCodes.StaleStatement(new SourceSpan(statement.Text.File), reviewed));
    }
}
