using SiteGen.Disk;

namespace SiteGen.Tests.Disk;

/// <summary>A look by the short way tells what the framework tells.</summary>
public sealed class OpenFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public OpenFolderTests()
    {
        File.WriteAllText(At("empty.md"), "");
        File.WriteAllText(At("Møde på Ærø.md"), "blåbærgrød");
        File.SetLastWriteTimeUtc(At("Møde på Ærø.md"), new DateTime(1969, 7, 20, 20, 17, 40, DateTimeKind.Utc).AddTicks(1234567));
        Directory.CreateDirectory(At("folder/below"));
        File.WriteAllText(At("folder/below/page.html"), "<p>");
        File.WriteAllText(At(new string('n', 250)), "long");
        if (OperatingSystem.IsWindows()) return; // where links need rights of their own
        File.CreateSymbolicLink(At("to-file"), At("empty.md"));
        Directory.CreateSymbolicLink(At("to-folder"), At("folder"));
        File.CreateSymbolicLink(At("to-nothing"), At("gone"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("empty.md")]
    [InlineData("Møde på Ærø.md")]
    [InlineData("folder")]
    [InlineData("folder/below/page.html")]
    [InlineData("to-file")]
    [InlineData("to-folder")]
    [InlineData("to-folder/below/page.html")]
    [InlineData("to-nothing")]
    [InlineData("gone.md")]
    [InlineData("empty.md/page.html")]
    public void Both_ways_tell_the_same(string name)
    {
        using var quick = OpenFolder.At(_folder);
        using var plain = OpenFolder.At(_folder, isPlain: true);

        quick.Look(name).ShouldBe(plain.Look(name));
    }

    [Fact]
    public void A_long_name_is_found()
    {
        using var folder = OpenFolder.At(_folder);

        folder.Look(new string('n', 250)).Stamp.Size.ShouldBe(4);
    }

    [Fact]
    public void Kinds_and_sizes_are_told()
    {
        using var folder = OpenFolder.At(_folder);

        folder.Look("Møde på Ærø.md").ShouldBe(new FileLook(FileKind.File, FileStamp.Of(new FileInfo(At("Møde på Ærø.md")))));
        folder.Look("Møde på Ærø.md").Stamp.Size.ShouldBe(13);
        folder.Look("folder").Kind.ShouldBe(FileKind.Folder);
        folder.Look("gone.md").Kind.ShouldBe(FileKind.None);
        if (!OperatingSystem.IsWindows()) folder.Look("to-file").Kind.ShouldBe(FileKind.Link);
    }

    [Fact]
    public void In_a_folder_that_is_not_there_nothing_is_found()
    {
        using var folder = OpenFolder.At(At("gone"));

        folder.Look("page.html").ShouldBe(default);
    }

    [Fact]
    public void On_Linux_the_short_way_is_taken()
    {
        using var folder = OpenFolder.At(_folder);

        folder.IsQuick.ShouldBe(OperatingSystem.IsLinux());
    }

    private string At(string name) => Path.Combine(_folder, name);
}
