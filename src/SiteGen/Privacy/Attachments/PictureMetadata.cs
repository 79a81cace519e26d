using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Xmp;

namespace SiteGen.Privacy.Attachments;

/// <summary>
/// Reads what a picture says about itself: where it was taken, and the texts that cameras and programs add. What the picture shows cannot be
/// read. The only user of MetadataExtractor.
/// </summary>
internal static class PictureMetadata
{
    /// <summary>Looks through the metadata.</summary>
    public static void Read(byte[] bytes, FindingList found, Within within)
    {
        IReadOnlyList<MetadataExtractor.Directory> all;
        try
        {
            all = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes, writable: false));
        }
        catch (ImageProcessingException)
        {
            throw new InvalidDataException();
        }

        var place = within.At("billedets oplysninger", "the data of the picture");
        if (all.OfType<GpsDirectory>().Any(gps => gps.ContainsTag(GpsDirectory.TagLatitude))) found.Add(new Finding(FindingKind.Position, "", place));
        foreach (var directory in all)
        {
            // Tags that the library does not know are numbers of the camera's maker.
            foreach (var tag in directory.Tags.Where(tag => tag.HasName && directory.GetObject(tag.Type) is string or StringValue or string[] or byte[]))
                if (tag.Description is { } text) found.AddPiece(text, place);
            if (directory is not XmpDirectory xmp) continue;
            foreach (var (name, text) in xmp.GetXmpProperties())
            {
                if (name.Contains("GPSLatitude", StringComparison.Ordinal)) found.Add(new Finding(FindingKind.Position, "", place));
                found.AddPiece(text, place, isWrittenByHand: name.StartsWith("dc:", StringComparison.Ordinal));
            }
        }
    }
}
