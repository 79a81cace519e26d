using System.Globalization;
using SiteGen.Output;

namespace SiteGen.Tests;

/// <summary>Same input, same bytes: wherever the site lies, whatever the machine's clock, culture and order of files.</summary>
public class DeterminismTests
{
    [Fact]
    public void Two_builds_in_two_folders_under_two_cultures_and_time_zones_give_the_same_bytes()
    {
        var first = Demo.Site.Files.ToDictionary(file => file.Path, Bytes);
        var elsewhere = Directory.CreateTempSubdirectory("sitegen-elsewhere-");
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            Copy(Path.Combine(Demo.Root, "input"), Path.Combine(elsewhere.FullName, "input"));
            File.Copy(Path.Combine(Demo.Root, "statiq.json"), Path.Combine(elsewhere.FullName, "statiq.json"));
            CultureInfo.CurrentCulture = Odd();
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
            TimeZoneInfo.ClearCachedData();

            var second = Demo.BuildIn(elsewhere.FullName).Files.ToDictionary(file => file.Path, Bytes);

            second.Keys.ShouldBe(first.Keys);
            first.Keys.Where(path => first[path] != second[path]).ShouldBeEmpty();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            elsewhere.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_made_twice_has_the_same_bytes()
    {
        foreach (var file in Demo.Site.Files) Bytes(file).ShouldBe(Bytes(file), file.Path);
    }

    [Fact]
    public void Texts_are_UTF_8_without_a_mark_and_with_plain_line_ends()
    {
        foreach (var file in Demo.Site.Files.Where(file => Path.GetExtension(file.Path) is ".html" or ".css" or ".xml" or ".txt" or ".js"))
        {
            var bytes = file.Make().ToArray();
            bytes.Take(3).ShouldNotBe(new byte[] { 0xEF, 0xBB, 0xBF }, file.Path);
            bytes.ShouldNotContain((byte)'\r', file.Path);
        }
    }

    [Fact]
    public void Faults_come_in_the_same_order_in_every_run()
    {
        using var site = new SiteUnderTest();
        foreach (var name in new[] { "b", "a", "c" }) site.With($"input/pages/{name}.md", "---\nx: 1\n---\n# Top\n\n[x](y.md)\n");

        var first = site.Build().Diagnostics;

        site.Build().Diagnostics.ShouldBe(first);
        first.Length.ShouldBe(12);
        first.Select(fault => fault.At).ShouldBeInOrder();
    }

    private static string Bytes(OutputFile file) => Convert.ToBase64String(file.Make().Span);

    /// <summary>A culture in which everything is written otherwise; the machine may have no data for a real one.</summary>
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "¤";
        culture.NumberFormat.NumberGroupSeparator = "¦";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "¤";
        culture.DateTimeFormat.TimeSeparator = "¦";
        culture.DateTimeFormat.ShortDatePattern = "yyyy¤d¤M";
        return culture;
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    internal static void Copy(string from, string to)
    {
        // In reverse order, so that a file system that lists files as they were made lists them otherwise.
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
