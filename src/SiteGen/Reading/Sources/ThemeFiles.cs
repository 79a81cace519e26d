using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reading.Guards;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>
/// The files of the theme: those built into the library, each replaced by the file of the same path in the site's own theme folder
/// where there is one. A site changes one template and keeps getting improvements to the others.
/// </summary>
internal sealed class ThemeFiles
{
    private const string Prefix = "theme/";

    private readonly ImmutableSortedDictionary<string, ThemeFile> _builtIn;

    private ThemeFiles(ImmutableSortedDictionary<string, ThemeFile> builtIn, ImmutableSortedDictionary<string, ThemeFile> files) => (_builtIn, Files) = (builtIn, files);

    /// <summary>Files by path within the theme: <c>layouts/item.hbs</c>.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Files { get; }

    /// <summary>Tells the theme from every other.</summary>
    public Mark128 Mark
    {
        get
        {
            var mark = new Fingerprint();
            foreach (var (path, file) in Files)
            {
                mark.Add(path);
                mark.Add(file.Bytes);
            }

            return mark.Value;
        }
    }

    /// <summary>Loads the theme.</summary>
    /// <param name="folder">The site's theme folder; need not exist.</param>
    /// <param name="name">Its path from the site folder, for messages.</param>
    /// <param name="diagnostics">Takes SG0215 for a symbolic link, and SG0906, SG0907 and SG0909; null when nobody wants to know.</param>
    public static ThemeFiles Load(string folder, string name, DiagnosticBag? diagnostics = null)
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

        var builtIn = files.ToImmutable();
        if (Directory.Exists(folder))
        {
            foreach (var file in SourceTree.Load(folder, name, diagnostics ?? new DiagnosticBag(), skipsHidden: false).Files)
            {
                if (file.SizeInBytes > Limits.ThemeBytes) diagnostics?.Add(DiagnosticCodes.FileTooLarge(new SourceSpan(file.Path), file.SizeInBytes, Limits.ThemeBytes));
                else files[file.Path[(name.Length + 1)..]] = new ThemeFile(file.Path, File.ReadAllBytes(file.FullPath));
            }
        }

        return new ThemeFiles(builtIn, files.ToImmutable());
    }

    /// <summary>The words of the interface in the language <paramref name="id"/>: the built-in ones with the site's own laid over them, key by key.</summary>
    public Language Language(string id, DiagnosticBag diagnostics)
    {
        var path = $"i18n/{id}.yml";
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in new[] { _builtIn[path], Files[path] }.Distinct())
        {
            if (FrontMatter.Parse(file.Text, 1, file.Path, diagnostics) is not { } fields) continue;
            foreach (var key in fields.Keys) texts[key] = fields.Text(key) ?? "";
        }

        return new Language(id, texts);
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
