using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads <c>attachments</c> of items and meetings. Files are looked for in the meeting's folder and nowhere else.</summary>
/// <param name="folder">The meeting's folder, path from the site folder.</param>
/// <param name="files">Every file that lies in it or below.</param>
/// <param name="diagnostics">Takes SG0405 to SG0408.</param>
internal sealed class AttachmentReader(string folder, IReadOnlyDictionary<string, SourceFile> files, DiagnosticBag diagnostics)
{
    /// <summary>The attachments in the order given; a faulty one is left out.</summary>
    public ImmutableArray<Attachment> Read(Fields facts) => facts.Entries("attachments", One);

    private Attachment? One(Fields of)
    {
        var title = of.RequiredText("title", new("title: Mødekalender 2024", "title: Calendar of meetings 2024"));
        var number = of.Text("number");
        var (file, url, withheld) = (of.Text("file"), PathReader.WebAddress(of, "url", diagnostics), of.Text("withheld"));
        if (title is null) return null;
        if (new[] { file, of.Text("url"), withheld }.Count(given => given is not null) != 1)
        {
            diagnostics.Add(DiagnosticCodes.AttachmentNeedsOne(of.Start, title));
            return null;
        }

        if (url is not null) return new LinkAttachment(title, number, url) { At = of.At("url") };
        if (withheld is not null) return new WithheldAttachment(title, number, withheld);
        return file is not null && Find(file, of.At("file")) is { } found ? new FileAttachment(title, number, found) : null;
    }

    private LocalFile? Find(string file, SourceSpan at)
    {
        var path = PathReader.Combine(folder, file);
        if (path is null || !path.StartsWith(folder + "/", StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.OutsideFolder(at, file));
            return null;
        }

        if (files.TryGetValue(path, out var found)) return found.ToLocalFile();
        diagnostics.Add(DiagnosticCodes.NoSuchFile(at, file, Nearest.To(file, files.Keys.Select(known => known[(folder.Length + 1)..]))));
        return null;
    }
}
