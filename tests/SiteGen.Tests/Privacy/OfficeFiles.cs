using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Privacy;

/// <summary>Makes office documents, part by part, with no more in them than a test needs.</summary>
internal static class OfficeFiles
{
    public const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A zip archive of these files.</summary>
    public static byte[] Zip(params (string Name, string Text)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>An office document of these parts.</summary>
    public static byte[] Package(params (string Name, string Text)[] parts) =>
        Zip([("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"), .. parts]);

    /// <summary>A Word document whose body is this.</summary>
    public static byte[] Document(string body, params (string Name, string Text)[] parts) =>
        Package([("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"), .. parts]);

    /// <summary>A paragraph of a Word document in these runs.</summary>
    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"))}</w:p>";

    /// <summary>A workbook of one sheet with these cells in its first row.</summary>
    public static byte[] Workbook(string cells, string state = "visible", params (string Name, string Text)[] parts) => Package(
    [
        ("xl/workbook.xml", $"<workbook {Sheet} xmlns:r=\"{Links}\"><sheets><sheet name=\"Ark1\" sheetId=\"1\" state=\"{state}\" r:id=\"a\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet {Sheet}><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>"),
        .. parts,
    ]);
}
