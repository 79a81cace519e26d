using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The forms of what meetings and items have in common: documents, corrections, the places of their facts.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="path">Path of the file that they stand in, from the site folder.</param>
/// <param name="files">Every file of the meeting's folder by its path.</param>
internal sealed class FactForms(Tape tape, string path, IReadOnlyDictionary<string, SourceFile> files)
{
    private const int NoFile = 0;

    public ImmutableArray<Attachment> Attachments(ImmutableArray<Attachment>? attachments) => tape.Many(attachments ?? [], Attachment);

    public ImmutableArray<Change> Changes(ImmutableArray<Change>? changes) => tape.Many<Change>(changes ?? [], change => new(tape.Day(change?.On ?? default), tape.Text(change?.Note)));

    public ImmutableArray<string> Texts(ImmutableArray<string>? texts) => tape.Many(texts ?? [], tape.Text);

    public FactPlaces? Places(FactPlaces? places) => tape.Flag(places is not null)
        ? new FactPlaces(path, tape.Later(() => places?.Places ?? [], (own, known) => own.Many<FactPlace>(
            known?.Invoke() ?? [], place => new(own.Text(place.Key), own.Text(place.Value), own.Number(place.Line), own.Number(place.Column)))))
        : null;

    private Attachment Attachment(Attachment? attachment)
    {
        var (title, number) = (tape.Text(attachment?.Title), tape.TextOrNull(attachment?.Number));
        var kind = tape.Number(attachment switch { FileAttachment => 0, LinkAttachment => 1, _ => 2 });
        if (kind == 0) return new FileAttachment(title, number, File((attachment as FileAttachment)?.File));
        if (kind == 2) return new WithheldAttachment(title, number, tape.Text((attachment as WithheldAttachment)?.Reason));
        var link = attachment as LinkAttachment;
        return new LinkAttachment(title, number, tape.Text(link?.Url)) { At = new SourceSpan(path, tape.Number(link?.At.Line ?? 0), tape.Number(link?.At.Column ?? 0)) };
    }

    /// <summary>A file of the folder, which is there: the record of a folder holds only as long as its files are the same.</summary>
    private LocalFile File(LocalFile? file)
    {
        var source = tape.Text(file?.Source);
        var (width, height) = (tape.Number(file?.Picture?.Width ?? NoFile), tape.Number(file?.Picture?.Height ?? NoFile));
        return files[source].Described(width == NoFile && height == NoFile ? null : new PictureDimensions(width, height));
    }
}
