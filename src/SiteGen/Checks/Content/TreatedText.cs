using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>An item with its meeting and its text, read once for all checks.</summary>
/// <param name="Meeting">The meeting that treated it.</param>
/// <param name="Item">The item.</param>
/// <param name="Sections">Its sections, each with its words.</param>
internal sealed record TreatedText(Meeting Meeting, AgendaItem Item, ImmutableArray<(ItemSection Section, Passage Text)> Sections)
{
    /// <summary>Reads an item.</summary>
    public static TreatedText Of(Meeting meeting, AgendaItem item) => new(meeting, item, [.. item.Sections.Select(section => (section, Passage.Of(section.Text)))]);

    /// <summary>The words of the first section with <paramref name="role"/>; null when there is none.</summary>
    public Passage? With(SectionRole role) => Sections.FirstOrDefault(part => part.Section.Role == role).Text;
}
