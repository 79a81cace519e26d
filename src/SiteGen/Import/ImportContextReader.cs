using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Import;

/// <summary>Reads of an input folder what an import needs to know: its bodies, its words, the files of items that are there already.</summary>
public static class ImportContextReader
{
    /// <summary>The context of an import into <paramref name="folder"/>. Files that cannot be read are passed over: <c>check</c> reports them.</summary>
    /// <param name="folder">The input folder; it need not exist yet.</param>
    /// <param name="language">Language of comments and headings that the import adds.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportContext Read(string folder, string language)
    {
        var unheard = new DiagnosticBag();
        var files = SourceTree.Load(folder, "input", unheard).Files;
        var vocabulary = new VocabularyReader(language, unheard).Read(files.FirstOrDefault(file => file.Path == "input/vocabulary.yml"));
        var bodies = files.Where(file => file.Folder == "input/bodies" && file.Name.EndsWith(".md", StringComparison.Ordinal)).Select(file => Body(file, unheard)).OfType<KnownBody>().ToImmutableArray();
        return new ImportContext(language, bodies, vocabulary)
        {
            ItemFile = (meeting, number) => files.Where(file => file.Folder == $"input/{meeting}" && file.Name.EndsWith(".md", StringComparison.Ordinal) && NumberIn(file, unheard) == number)
                .Select(file => file.Path["input/".Length..]).FirstOrDefault(),
        };
    }

    // By the number inside and not by the name, which is the secretariat's own.
    private static string? NumberIn(SourceFile file, DiagnosticBag unheard) => FrontMatter.Read(file, unheard)?.Facts.Text("number");

    private static KnownBody? Body(SourceFile file, DiagnosticBag unheard)
    {
        if (BodyReader.Read(file, new ProseReader(ImmutableHashSet<string>.Empty, unheard), unheard) is not { } body) return null;
        string?[] names = [body.Name, body.FullName];
        return new KnownBody(body.Id, [.. names.OfType<string>()], body.Authority?.Name, file.ReadText(unheard) ?? "");
    }
}
