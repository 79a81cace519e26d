using System.Globalization;
using System.IO.Compression;
using System.Text;
using SiteGen.Privacy.Attachments;

namespace SiteGen.Tests.Privacy;

/// <summary>A test that needs Poppler's programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute()
    {
        if (new PdfTool().Version is null) Skip = "pdftotext is missing: install poppler-utils";
    }
}

/// <summary>Makes PDF files of one page, object by object.</summary>
internal static class PdfFiles
{
    /// <summary>A page with a line of text.</summary>
    /// <param name="text">The line; empty for a page without text.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="annotation">An object on the page besides its text.</param>
    /// <param name="picture">Whether the page shows a picture.</param>
    /// <param name="metadata">The document's metadata stream (XMP); null for none.</param>
    public static byte[] Page(string text, string title = "Bilag", string annotation = "<</Subtype/Link/Rect[0 0 1 1]>>", bool picture = false, string? metadata = null)
    {
        var content = (text.Length == 0 ? "" : $"BT /F 12 Tf 20 200 Td ({text}) Tj ET ") + (picture ? "q 100 0 0 100 0 0 cm /I Do Q" : "");
        return File(
            $"<</Type/Catalog/Pages 2 0 R{(metadata is null ? "" : "/Metadata 9 0 R")}>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Annots[7 0 R]/Resources<</Font<</F 5 0 R>>/XObject<</I 8 0 R>>>>>>",
            $"<</Length {content.Length}>>\nstream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            $"<</Title({title})>>",
            annotation,
            "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\nx\nendstream",
            $"<</Type/Metadata/Subtype/XML/Length {metadata?.Length ?? 0}>>\nstream\n{metadata}\nendstream");
    }

    /// <summary>The stream of a pack of objects, as programs write them today.</summary>
    public static string Packed(string objects)
    {
        using var bytes = new MemoryStream();
        using (var packing = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(Encoding.Latin1.GetBytes(objects));
        return $"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {bytes.Length}>>\nstream\n{Encoding.Latin1.GetString(bytes.ToArray())}\nendstream";
    }

    private static byte[] File(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
