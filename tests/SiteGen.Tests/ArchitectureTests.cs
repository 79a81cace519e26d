using System.Text.RegularExpressions;

namespace SiteGen.Tests;

/// <summary>Holds the order of the stages that docs/architecture.md draws: a folder of src/SiteGen uses only the folders above it.</summary>
public partial class ArchitectureTests
{
    // Rendering, OpenData, Search, Hosting, Scaffolding, Schemas, Import, Checks and Privacy stand side by side below Planning.
    private static readonly string[] Order = ["Text", "Disk", "Diagnostics", "Model", "Output", "Reading", "Pages", "Planning"];
    private static readonly string[] SideBySide = ["Rendering", "Search", "OpenData", "Hosting", "Scaffolding", "Schemas", "Import", "Checks", "Privacy"];

    private static readonly string Library = Path.Combine(Demo.Root, "src", "SiteGen");

    [GeneratedRegex("""@?\$*"{3,}[\s\S]*?"{3,}|@"(""|[^"])*"|\$?"(\\.|[^"\\\n])*"|//[^\n]*|/\*[\s\S]*?\*/""")]
    private static partial Regex StringOrComment { get; }

    [GeneratedRegex(@"\b(?:using|namespace)\s+(?:static\s+)?SiteGen\.(?<folder>\w+)|\bSiteGen\.(?<folder>[A-Z]\w+)\.")]
    private static partial Regex NamespaceUse { get; }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage_with_a_place_in_the_order() =>
        Directory.GetDirectories(Library).Select(folder => Path.GetFileName(folder)!).Where(folder => folder is not ("bin" or "obj"))
            .ShouldBe([.. Order, .. SideBySide], ignoreOrder: true);

    [Fact]
    public void A_stage_uses_only_the_stages_above_it()
    {
        var wrong = Sources().Where(source => source.Folder.Length > 0)
            .SelectMany(source => FoldersUsedBy(source).Except(FoldersOpenTo(source.Folder)), (source, used) => $"{source.Name} uses {used}");

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Markdig", "Text/Markdown/MarkdownHtml.cs", "Text/Markdown/MarkdownTables.cs", "Text/Markdown/MarkdownText.cs", "Text/Markdown/ParsedMarkdown.cs", "Text/Markdown/SafeTags.cs")]
    [InlineData("MetadataExtractor", "Privacy/Attachments/PictureMetadata.cs")]
    [InlineData("Jint", "Search/Analysis/TermEngine.cs")]
    [InlineData("YamlDotNet", "Text/YamlText.cs")]
    [InlineData("AngleSharp", "Import/Sources/HtmlPictures.cs", "Import/Sources/HtmlReader.cs", "Import/Sources/HtmlTable.cs", "Reading/Guards/ActiveHtml.cs")]
    [InlineData("DocumentFormat.OpenXml", "Import/Sources/Word/WordNumbering.cs", "Import/Sources/Word/WordParagraphs.cs", "Import/Sources/Word/WordPictures.cs",
        "Import/Sources/Word/WordReader.cs", "Import/Sources/Word/WordStyles.cs", "Import/Sources/Word/WordTable.cs", "Import/Sources/Word/WordText.cs")]
    public void A_package_has_one_door(string package, params string[] doors) =>
        SourcesWith($@"\b{package}\b").ShouldBe(doors);

    [Theory]
    [InlineData(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    [InlineData(@"\bTimeProvider\.System\b|\bStopwatch\b|\bTimeZoneInfo\.Local\b")]
    [InlineData(@"\bEnvironment\.")]
    [InlineData(@"\bConsole\.")]
    [InlineData(@"\bCultureInfo\.Current\w*|\bRegionInfo\b")]
    [InlineData(@"\bRandom\b|\bGuid\.NewGuid\b")]
    public void No_stage_asks_the_machine_for_what_could_differ_tomorrow(string pattern) =>
        SourcesWith(pattern).ShouldBeEmpty();

    [Fact]
    public void Only_the_reader_of_PDF_starts_programs() =>
        SourcesWith(@"\bProcessStartInfo\b|\bProcess\.|\bnew Process\b").ShouldBe(["Privacy/Attachments/PdfTool.cs"]);

    [Fact]
    public void Only_the_check_of_external_links_uses_the_network() =>
        SourcesWith(@"\bHttp(Client|MessageInvoker)\b|\bSocket\b|\bDns\b").ShouldBe(["Checks/External/PublicNetwork.cs", "Checks/External/WebVisitor.cs"]);

    [Fact]
    public void Only_the_readers_and_the_writer_touch_the_disk() =>
        SourcesWith(@"\b(File|Directory)\.[A-Z]|\bnew (FileStream|FileInfo|DirectoryInfo|StreamWriter)\b")
            .Where(name => name != "SettingsReader.cs" && !name.StartsWith("Disk/", StringComparison.Ordinal) && !name.StartsWith("Reading/", StringComparison.Ordinal) && !name.StartsWith("Output/", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Only_the_writer_changes_the_disk() =>
        SourcesWith(@"\b(File|Directory)\.(Create|Write|Append|Move|Copy|Delete|Replace|Set)|\bFileMode\.(Create|Append|OpenOrCreate)|\bnew StreamWriter\b")
            .ShouldBe(["Output/Kept/BuildCache.cs", "Output/SiteWriter.cs", "Output/Staging.cs"]);

    [Fact]
    public void No_file_grows_beyond_400_lines_and_no_folder_beyond_what_one_can_look_through()
    {
        Sources().Where(source => source.Code.Count(c => c == '\n') > 400).Select(source => source.Name).ShouldBeEmpty();
        Sources().CountBy(source => Path.GetDirectoryName(source.Name) ?? "").Where(folder => folder.Value > 20).Select(folder => folder.Key).ShouldBeEmpty();
    }

    private static IEnumerable<string> SourcesWith(string pattern) =>
        Sources().Where(source => Regex.IsMatch(source.Code, pattern)).Select(source => source.Name);

    private static string[] FoldersOpenTo(string folder) =>
        Array.IndexOf(Order, folder) is var place and >= 0 ? Order[..(place + 1)] : [.. Order, folder];

    /// <summary>By <c>using</c>, by full name, or by a folder's name before a dot, as in <c>Text.Slug.Of</c>; a member of that name is none.</summary>
    private static IEnumerable<string> FoldersUsedBy(Source source)
    {
        var all = Order.Concat(SideBySide).ToList();
        var named = NamespaceUse.Matches(source.Code).Select(match => match.Groups["folder"].Value).Where(all.Contains);
        var halfNamed = all.Where(folder => TypesIn(folder).Any(type => Regex.IsMatch(source.Code, $@"(?<![\w.]){folder}\.{type}\b")));
        return named.Concat(halfNamed).Distinct();
    }

    private static IEnumerable<string> TypesIn(string folder) =>
        typeof(SiteBuilder).Assembly.GetTypes().Where(type => type.Namespace == $"SiteGen.{folder}" && !type.IsNested).Select(type => type.Name.Split('`')[0]);

    private static IEnumerable<Source> Sources() =>
        from path in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Library, path).Replace('\\', '/')
        where !name.StartsWith("bin/", StringComparison.Ordinal) && !name.StartsWith("obj/", StringComparison.Ordinal)
        orderby name.Contains('/') ? 0 : 1, name
        select new Source(name, name.Contains('/') ? name.Split('/')[0] : "", StringOrComment.Replace(File.ReadAllText(path), ""));

    /// <param name="Name">Path below src/SiteGen.</param>
    /// <param name="Folder">Its stage; empty for the files that join the stages.</param>
    /// <param name="Code">Its text without strings and comments.</param>
    private sealed record Source(string Name, string Folder, string Code);
}
