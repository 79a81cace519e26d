using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Columns of a table that nothing names: whoever hears the table read aloud hears figures alone (WCAG 1.3.1).</summary>
internal static class TableCheck
{
    /// <summary>Adds SG1120.</summary>
    public static void Run(Prose prose, DiagnosticBag diagnostics)
    {
        foreach (var table in prose.Tables)
        {
            var unnamed = Enumerable.Range(0, table.Header.Length)
                .Where(column => string.IsNullOrWhiteSpace(table.Header[column]) && table.Rows.Any(row => row.Length > column && row[column].Length > 0)).Select(column => column + 1).ToList();
            if (unnamed.Count > 0) diagnostics.Add(DiagnosticCodes.UnnamedColumn(table.At, string.Join(", ", unnamed), unnamed.Count == table.Header.Length));
        }
    }
}
