using SiteGen.Model;

namespace SiteGen.Tests.SourceEquality;

/// <summary>The retelling uses other words and the same figures: none is lost, none is made up.</summary>
public class FigureEqualityTests
{
    private static IEnumerable<(AgendaItem Item, SourceItem Source)> Items =>
        Demo.Meeting("rar-nordjylland").Items.Zip(RarSource.Items).Concat(Demo.Meeting("rebild-lar").Items.Zip(RebildSource.Items));

    [SourceFact]
    public void Every_figure_of_the_minutes_is_in_the_retelling()
    {
        var lost = Items.SelectMany(pair => Sources.NumbersIn(pair.Source.Text).Except(Sources.NumbersIn(WordsOf(pair.Item))), (pair, figure) => $"{pair.Item.Number}: {figure}");

        lost.ShouldBeEmpty();
    }

    [SourceFact]
    public void Every_figure_of_the_retelling_is_in_the_minutes()
    {
        var invented = Items.SelectMany(pair => Sources.NumbersIn(WordsOf(pair.Item)).Except(Sources.NumbersIn($"{pair.Source.Number} {pair.Source.Title} {pair.Source.Text}")),
            (pair, figure) => $"{pair.Item.Number}: {figure}");

        invented.ShouldBeEmpty();
    }

    [SourceFact]
    public void Every_address_of_the_minutes_is_linked()
    {
        foreach (var (item, source) in Items)
        {
            var linked = item.Attachments.OfType<LinkAttachment>().Select(link => link.Url).Concat(item.Sections.SelectMany(section => section.Text.Links).Select(link => link.Target));
            Sources.AddressesIn(source.Text).Except(linked).ShouldBeEmpty(item.Number);
        }
    }

    [SourceFact]
    public void Every_heading_of_the_minutes_has_its_section()
    {
        foreach (var (item, source) in Items)
        {
            item.Sections.Select(section => section.Heading)
                .ShouldBe(source.Parts.Keys.Where(heading => heading != "Bilag"), ignoreOrder: true, item.Number);
        }
    }

    /// <summary>Everything that the item's file says, attachments and pictures' words included.</summary>
    private static string WordsOf(AgendaItem item) => string.Join('\n',
        item.Attachments.Select(attachment => $"{attachment.Number} {attachment.Title} {(attachment as LinkAttachment)?.Url}")
            .Concat(item.Sections.Select(section => $"{section.Heading}\n{section.Text.Markdown}"))
            .Append(item.Case?.Text ?? ""));
}
