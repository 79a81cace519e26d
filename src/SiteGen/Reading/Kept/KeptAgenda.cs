using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The items of a meeting as they are kept: each is read when somebody opens it.</summary>
/// <param name="heads">What is known of them without.</param>
/// <param name="marks">See <see cref="AccountMarks"/>.</param>
/// <param name="sections">The sections of the agenda.</param>
/// <param name="files">Every file of the meeting's folder, in ordinal order of their paths.</param>
/// <param name="texts">The texts of the folder.</param>
internal sealed class KeptAgenda(ImmutableArray<ItemHead> heads, AccountMarks marks, ImmutableArray<AgendaSection> sections, ImmutableArray<SourceFile> files, FolderTexts? texts) : Agenda
{
    private AllItems? _all;

    /// <summary>The bytes of each item.</summary>
    public required ReadOnlyMemory<byte>[] Parts { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<ItemHead> Heads => heads;

    /// <inheritdoc/>
    public override AccountMarks AccountMarks => marks;

    /// <inheritdoc/>
    public override ImmutableArray<AgendaItem> Items => ImmutableCollectionsMarshal.AsImmutableArray((_all ??= new AllItems(this)).Value);

    /// <inheritdoc/>
    public override AgendaItem Open(int place) => _all?.Held?[place] ?? Opened(place);

    private AgendaItem Opened(int place)
    {
        var tape = new PlayingTape(Parts[place]);
        return new ItemForm(tape, new Aside(tape, texts!), sections, files).Item(heads[place], null);
    }

    private sealed class AllItems(KeptAgenda agenda) : Weakly<AgendaItem[]>
    {
        protected override AgendaItem[] Make() => [.. Enumerable.Range(0, agenda.Parts.Length).Select(agenda.Opened)];
    }
}
