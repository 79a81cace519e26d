using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The texts of an item as they are kept. One object for each item of the archive, so it holds nothing but their place and the file.</summary>
/// <param name="stretch">What <see cref="Note"/> noted.</param>
/// <param name="file">The item's file.</param>
internal sealed class KeptTexts(Stretch stretch, SourceFile file) : ItemTexts
{
    /// <inheritdoc/>
    public override string Opening => stretch.Play().Text(null);

    /// <inheritdoc/>
    public override FactPlaces? Facts
    {
        get
        {
            var tape = stretch.Play();
            tape.Text(null);
            tape.Bytes();
            return new FactForms(tape, file.Path).Places(null);
        }
    }

    /// <summary>Notes the texts of an item.</summary>
    public static void Note(RecordingTape tape, AgendaItem item, SourceFile file)
    {
        tape.Text(item.Opening);
        tape.Part(() => Sections(tape, file, item.Sections));
        new FactForms(tape, file.Path).Places(item.Facts);
    }

    /// <inheritdoc/>
    protected override ItemSection[] Make()
    {
        var tape = stretch.Play();
        tape.Text(null);
        return ImmutableCollectionsMarshal.AsArray(Sections(new PlayingTape(tape.Bytes()), file, []))!;
    }

    private static ImmutableArray<ItemSection> Sections(Tape tape, SourceFile file, ImmutableArray<ItemSection> sections)
    {
        var prose = new ProseForm(tape, file);
        return tape.Many<ItemSection>(
            sections, section => new((SectionRole)tape.Number((int)(section?.Role ?? 0)), tape.Text(section?.Heading), prose.Prose(section?.Text)) { At = prose.At(section?.At ?? default) });
    }
}
