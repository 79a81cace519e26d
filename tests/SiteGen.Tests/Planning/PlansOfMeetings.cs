using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Planning;
using SiteGen.Tests.Reading;

namespace SiteGen.Tests.Planning;

/// <summary>Plans of archives that are too large to be written item by item.</summary>
internal static class PlansOfMeetings
{
    /// <summary>The plan of meetings on the first of a month, each with so many items, numbered from 1.</summary>
    /// <param name="site">A site without content.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="itemOf">Makes an item of a plain one and its number; null leaves it plain.</param>
    public static PagePlan PlanOf(this SiteUnderTest site, (int Year, int Month, int Items)[] meetings, Func<AgendaItem, int, AgendaItem>? itemOf = null)
    {
        var council = site.WithItem("1").Council();
        var (meeting, item) = (council.Meetings[0], council.Meetings[0].Items[0]);
        var diagnostics = new DiagnosticBag();
        var plan = (council with { Meetings = [.. meetings.Select(Filled)] }).Plan(SettingsReader.Read(site.Folder, SiteUnderTest.Now, diagnostics)!, diagnostics);
        diagnostics.Sorted().ShouldBeEmpty();
        return plan;

        Meeting Filled((int Year, int Month, int Items) of) => meeting with
        {
            Id = $"byraadet/{of.Year}-{of.Month:00}-01",
            HeldOn = new DateOnly(of.Year, of.Month, 1),
            Items = [.. Enumerable.Range(1, of.Items).Select(number => (itemOf?.Invoke(item, number) ?? item) with { Number = $"{number}" })],
        };
    }
}
