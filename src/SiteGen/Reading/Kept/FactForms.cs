using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The forms of what meetings and items have in common: documents, corrections, the places of their facts.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="path">Path of the file that they stand in, from the site folder.</param>
internal sealed class FactForms(Tape tape, string path)
{
    private const int NoPicture = 0;

    public ImmutableArray<Attachment> Attachments(ImmutableArray<Attachment>? attachments, FileForm files) => tape.Many<Attachment>(attachments ?? [], attachment => Attachment(attachment, files));

    public ImmutableArray<Change> Changes(ImmutableArray<Change>? changes) => tape.Many<Change>(changes ?? [], change => new(tape.Day(change?.On ?? default), tape.Text(change?.Note)));

    public ImmutableArray<string> Texts(ImmutableArray<string>? texts) => tape.Many(texts ?? [], tape.Text);

    public FactPlaces? Places(FactPlaces? places) => tape.OrNull<FactPlaces>(places, known => new(path, Places(tape, known?.Places ?? [])));

    public static ImmutableArray<FactPlace> Places(Tape tape, ImmutableArray<FactPlace> places) =>
        tape.Many(places, place => new FactPlace(tape.Text(place.Key), tape.Text(place.Value), tape.Number(place.Line), tape.Number(place.Column)));

    private Attachment Attachment(Attachment? attachment, FileForm files)
    {
        var (title, number) = (tape.Text(attachment?.Title), tape.TextOrNull(attachment?.Number));
        var kind = tape.Number(attachment switch { FileAttachment => 0, LinkAttachment => 1, _ => 2 });
        if (kind == 0) return new FileAttachment(title, number, File(tape, (attachment as FileAttachment)?.File, files));
        if (kind == 2) return new WithheldAttachment(title, number, tape.Text((attachment as WithheldAttachment)?.Reason));
        var link = attachment as LinkAttachment;
        return new LinkAttachment(title, number, tape.Text(link?.Url)) { At = new SourceSpan(path, tape.Number(link?.At.Line ?? 0), tape.Number(link?.At.Column ?? 0)) };
    }

    /// <summary>A file that the site publishes.</summary>
    public static LocalFile File(Tape tape, LocalFile? file, FileForm files)
    {
        var source = files.File(file?.Source);
        var (width, height) = (tape.Number(file?.Picture?.Width ?? NoPicture), tape.Number(file?.Picture?.Height ?? NoPicture));
        return source.Described(width == NoPicture && height == NoPicture ? null : new PictureDimensions(width, height));
    }
}
