using System.Runtime.CompilerServices;
using SiteGen.Model;

namespace SiteGen.Tests.Reading;

/// <summary>The sections of an item that was kept are made when somebody asks, and not held for ever: an archive has too many.</summary>
public sealed class SectionsLaterTests
{
    private int _made;

    [Fact]
    public void They_are_made_once_as_long_as_somebody_holds_them()
    {
        var item = Item();
        var held = item.Sections;
        GC.Collect();
        item.Sections.ShouldBe(held);
        _made.ShouldBe(1);
        GC.KeepAlive(held);
    }

    [Fact]
    public void They_are_made_again_when_nobody_does()
    {
        var item = Item();
        Ask(item);
        GC.Collect();
        item.Sections[0].Heading.ShouldBe("Beslutning");
        _made.ShouldBe(2);
    }

    [Fact]
    public void Others_in_their_place_are_held()
    {
        var item = Item() with { Sections = [] };
        item.Sections.ShouldBeEmpty();
        _made.ShouldBe(0);
    }

    private AgendaItem Item() => new() { Number = "1", Title = "Sag", Types = [], Source = "x.md", Texts = new TextsOf(Made) };

    private ItemSection[] Made()
    {
        _made++;
        return [new ItemSection(SectionRole.Decision, "Beslutning", Prose.None("x.md"))];
    }

    private sealed class TextsOf(Func<ItemSection[]> made) : ItemTexts
    {
        public override string Opening => "";

        public override FactPlaces? Facts => null;

        protected override ItemSection[] Make() => made();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Ask(AgendaItem item) => item.Sections.Length.ShouldBe(1);
}
