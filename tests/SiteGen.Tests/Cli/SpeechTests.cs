using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

public class SpeechTests
{
    [Theory]
    [InlineData("da", "--lang", "da")]
    [InlineData("da", "build", "--lang=da")]
    [InlineData("en", "build", "--lang", "sv")]
    [InlineData("en", "new", "item", "--", "--lang", "da")]
    public void The_language_can_be_asked_for(string expected, params string[] args) => Speech.Before(args, _ => null).Language.ShouldBe(expected);

    [Theory]
    [InlineData("da_DK.UTF-8", null, "da")]
    [InlineData("en_GB.UTF-8", "da_DK.UTF-8", "en")]
    [InlineData("", "da", "da")]
    [InlineData(null, "C.UTF-8", "en")]
    public void Otherwise_the_locale_decides_and_LC_ALL_comes_first(string? all, string? lang, string expected) =>
        Speech.Before([], name => name switch { "LC_ALL" => all, "LANG" => lang, _ => null }).Language.ShouldBe(expected);

    [Theory]
    [InlineData("en", "da", "check")]
    [InlineData("da", "en", "check", "--lang", "da")]
    public async Task A_sites_own_language_comes_before_the_locale(string site, string locale, params string[] args)
    {
        using var council = Sample.Site().With("statiq.json", $"{{\"SiteTitle\": \"x\", \"Language\" : \"{site}\"}}");

        Speech.Before(args, _ => locale, council.Folder).Language.ShouldBe(args.Length > 1 ? args[2] : site);
        Speech.Before(["check", "--site", Path.GetFileName(council.Folder)], _ => locale, Path.GetDirectoryName(council.Folder)).Language.ShouldBe(site);
        (await council.RunAsync("new", "meeting", "nobody", "2024-01-01")).Error.ShouldContain(site == "da" ? "intet organ hedder" : "no body is called");
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        var (danish, english) = (new Speech("da"), new Speech("en"));

        danish.Whole(30_000).ShouldBe("30.000");
        english.Whole(30_000).ShouldBe("30,000");
        danish.Seconds(TimeSpan.FromMilliseconds(1_250)).ShouldBe("1,25 s");
        english.Seconds(TimeSpan.FromMilliseconds(1_250)).ShouldBe("1.25 s");
        danish.Size(1_234_567).ShouldBe("1,2 MB");
        english.Size(45_678).ShouldBe("45 kB");
        danish.Size(999).ShouldBe("999 B");
    }

    [Theory]
    [InlineData(1, 0, "1 fejl", "1 error")]
    [InlineData(3, 1, "3 fejl, 1 advarsel", "3 errors, 1 warning")]
    [InlineData(0, 2, "2 advarsler", "2 warnings")]
    [InlineData(0, 0, "ingen fejl", "no faults")]
    public void Faults_are_counted_in_words(int errors, int warnings, string danish, string english)
    {
        new Speech("da").FaultCount(errors, warnings).ShouldBe(danish);
        new Speech("en").FaultCount(errors, warnings).ShouldBe(english);
    }
}
