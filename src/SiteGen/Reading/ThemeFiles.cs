using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// The files of the theme: those built into the library, each replaced by the file of the same path in the site's own theme folder
/// where there is one. A site changes one template and keeps getting improvements to the others.
/// </summary>
internal sealed class ThemeFiles
{
    private const string Prefix = "theme/";

    private ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> files) => Files = files;

    /// <summary>Files by path within the theme: <c>layouts/item.hbs</c>.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Files { get; }

    /// <summary>Loads the theme.</summary>
    /// <param name="folder">The site's theme folder; need not exist.</param>
    /// <param name="name">Its path from the site folder, for messages.</param>
    public static ThemeFiles Load(string folder, string name)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        var assembly = typeof(ThemeFiles).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[resource[Prefix.Length..]] = new ThemeFile($"{name}/{resource[Prefix.Length..]}", bytes);
        }

        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
                files[relative] = new ThemeFile($"{name}/{relative}", File.ReadAllBytes(path));
            }
        }

        return new ThemeFiles(files.ToImmutable());
    }

    /// <summary>The words of the interface in the language <paramref name="id"/>.</summary>
    public Language Language(string id, DiagnosticBag diagnostics)
    {
        var file = Files[$"i18n/{id}.yml"];
        var fields = FrontMatter.Parse(file.Text, 1, file.Path, diagnostics);
        return new Language(id, fields is null ? [] : fields.Keys.Select(key => KeyValuePair.Create(key, fields.Text(key) ?? "")));
    }
}

/// <summary>One file of the theme.</summary>
/// <param name="Path">Path from the site folder, for messages; also where a site would put its own.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ThemeFile(string Path, byte[] Bytes)
{
    /// <summary>The content as text, lines ended by LF.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
