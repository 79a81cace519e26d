using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Import;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Tests.Import;

/// <summary>A document, imported into a site of its own in a folder that is deleted after the test.</summary>
internal sealed class Imported : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-import-").FullName;

    private Imported(string name, byte[] bytes, string? body, bool withBodies, string? beside)
    {
        File.WriteAllText(Path.Combine(_folder, "statiq.json"), """{"SiteTitle": "Prøve", "Host": "example.org", "Publisher": {"Name": "Prøve", "Email": "a@example.org", "Phone": "99 99 99 99"}}""");
        Put("input/pages/tilgaengelighed.md", "---\ntitle: Tilgængelighedserklæring\n---\nSiden kan bruges af alle.\n"u8.ToArray());
        if (withBodies)
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Demo.Root, "input", "bodies"))) Put($"input/bodies/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var context = ImportContextReader.Read(InputFolder, "da") with
        {
            Body = body,
            Beside = address => beside is not null && File.Exists(Path.Combine(beside, address)) ? File.ReadAllBytes(Path.Combine(beside, address)) : (ReadOnlyMemory<byte>?)null,
        };
        Result = ImportOrLeaveNothing(() => Importer.Import(name, bytes, context));
        Source = bytes;
        foreach (var file in Result.Files) Put($"input/{file.Path}", file.Make().ToArray());
    }

    public ImportResult Result { get; }

    public byte[] Source { get; }

    public string InputFolder => Path.Combine(_folder, "input");

    /// <summary>Imports text.</summary>
    public static Imported Text(string text, string name = "referat.txt", string? body = null, bool withBodies = false, string? beside = null) =>
        new(name, Encoding.UTF8.GetBytes(text), body, withBodies, beside);

    /// <summary>Imports a file's bytes.</summary>
    public static Imported Bytes(string name, byte[] bytes, bool withBodies = false, string? beside = null) => new(name, bytes, null, withBodies, beside);

    /// <summary>Every file as text, by its path below the input folder; pictures left out.</summary>
    public IReadOnlyDictionary<string, string> Texts =>
        Result.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Make().Span));

    /// <summary>The text of the only file whose path holds <paramref name="part"/>.</summary>
    public string File1(string part) => Texts.Single(file => file.Key.Contains(part, StringComparison.Ordinal)).Value;

    public string All => string.Join('\n', Texts.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"=== {file.Key}\n{file.Value}"));

    /// <summary>The meetings as the site reads them, once a person has opened every item.</summary>
    public IReadOnlyList<Meeting> Meetings => Open().Meetings;

    public Meeting Meeting => Meetings.ShouldHaveSingleItem();

    /// <summary>What <c>check</c> says once every item is open.</summary>
    public IReadOnlyList<Diagnostic> Check()
    {
        Open();
        var found = new DiagnosticBag();
        return CompiledThemes.Build(SettingsReader.Read(_folder, SiteUnderTest.Now, found)!, found).Diagnostics;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A document that cannot be read leaves no folder: nobody gets an object to dispose of.</summary>
    private ImportResult ImportOrLeaveNothing(Func<ImportResult> import)
    {
        try
        {
            return import();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private Council Open()
    {
        foreach (var (path, text) in Texts) Put($"input/{path}", Encoding.UTF8.GetBytes(text.Replace("\naccess:  #", "\naccess: open  #")));
        var diagnostics = new DiagnosticBag();
        return new CouncilReader(SourceTree.Load(InputFolder, "input", diagnostics), "input", SiteUnderTest.Now.DateTime, diagnostics).Read("da");
    }

    private void Put(string path, byte[] bytes)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
