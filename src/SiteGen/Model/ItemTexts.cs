namespace SiteGen.Model;

/// <summary>
/// The texts of an item that was kept from the build before, for who asks: most builds ask for few of them, and one that asks for all must not
/// hold them all. The sections are given up as texts are (<see cref="FileText"/>).
/// </summary>
internal abstract class ItemTexts : Weakly<ItemSection[]>
{
    /// <summary>See <see cref="AgendaItem.Opening"/>: lists ask for it again and again, and not for the sections.</summary>
    public abstract string Opening { get; }

    /// <summary>See <see cref="AgendaItem.Facts"/>: asked for only where something is wrong.</summary>
    public abstract FactPlaces? Facts { get; }
}
