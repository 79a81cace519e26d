using System.Diagnostics;
using SiteGen.Output;
using SiteGen.Tests.Cli;

namespace SiteGen.Tests.Output;

/// <summary>A file system of two megabytes, filled: the last good site stays, byte for byte.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly SmallDisk _disk = new();
    private readonly SiteUnderTest _site = Sample.Site();

    public void Dispose()
    {
        _site.Dispose();
        _disk.Dispose();
    }

    [SmallDiskTheory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(120)]
    public async Task When_the_disk_is_full_the_last_good_site_stays_and_one_sentence_says_why(int kilobytesLeft)
    {
        var output = Path.Combine(_disk.Folder, "output");
        (await BuildAsync(output)).ExitCode.ShouldBe(0);
        var before = Contents(output);
        for (var number = 2; number < 60; number++) _site.WithItem($"{number}", "outcome: approved", "\n## Beslutning\n\nGodkendt.\n");
        _disk.Fill(kilobytesLeft * 1024);

        var (exitCode, said) = await BuildAsync(output);

        exitCode.ShouldBe(3, said);
        said.ShouldContain($"sitegen: disken er fuld, hvor {output} ligger; det seneste gode site er urørt\n  hjælp: gør plads");
        Contents(output).ShouldBe(before, ignoreOrder: true);
        SiteVerifier.Verify(output, "output", null, []).Faults.ShouldBeEmpty();

        _disk.Empty();
        (await BuildAsync(output)).ExitCode.ShouldBe(0);
        SiteVerifier.Verify(output, "output", null, []).Faults.ShouldBeEmpty();
    }

    private async Task<(int ExitCode, string Said)> BuildAsync(string output)
    {
        using var program = RealProgram.Start(_site.Folder, "build", "--output", output);
        return await program.EndAsync();
    }

    private static List<string> Contents(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => $"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")];
}

/// <summary>A test that mounts a small file system, which only root may.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    public SmallDiskTheoryAttribute()
    {
        if (!SmallDisk.CanBeMade) Skip = "a small file system can be mounted by root on Linux only";
    }
}

/// <summary>A file system of two megabytes in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _ballast;

    public SmallDisk()
    {
        Folder = Directory.CreateTempSubdirectory("sitegen-disk-").FullName;
        _ballast = Path.Combine(Folder, "ballast");
        if (CanBeMade) Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", Folder);
    }

    public static bool CanBeMade { get; } = TryIt();

    public string Folder { get; }

    /// <summary>Leaves this many bytes free, rounded down to pages of memory.</summary>
    public void Fill(long left)
    {
        using var file = File.Create(_ballast);
        var block = new byte[4096];
        while (new DriveInfo(Folder).AvailableFreeSpace > left) file.Write(block);
    }

    public void Empty() => File.Delete(_ballast);

    public void Dispose()
    {
        if (CanBeMade) Run("umount", Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private static bool TryIt()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        var folder = Directory.CreateTempSubdirectory("sitegen-disk-").FullName;
        var can = Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder) == 0 && Run("umount", folder) == 0;
        Directory.Delete(folder);
        return can;
    }

    private static int Run(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
