using SiteGen.Output;
using SiteGen.Privacy;
using SiteGen.Text;

namespace SiteGen.Tests.Privacy;

public sealed class CleanTextsTests : IDisposable
{
    private const int Many = 100;
    private static readonly byte[] Rules = [7];

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-kept-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(50)]
    public void A_text_is_known_wherever_it_stands_now(int before)
    {
        Keep(Enumerable.Range(0, Many));

        // So many new files stand before all others.
        var now = Open(before + Many);

        for (var place = 0; place < before; place++) now.Has(Mark(1000 + place), place).ShouldBeFalse();
        for (var place = 0; place < Many; place++) now.Has(Mark(place), before + place).ShouldBeTrue();
    }

    [Fact]
    public void What_no_build_asked_for_again_is_forgotten()
    {
        Keep(Enumerable.Range(0, Many));
        var next = Open(Many);
        next.Has(Mark(4), 4).ShouldBeTrue();
        next.Add(Mark(2000), 5);
        next.Save();

        var last = Open(Many);

        last.Has(Mark(4), 4).ShouldBeTrue();
        last.Has(Mark(2000), 90).ShouldBeTrue();
        last.Has(Mark(5), 5).ShouldBeFalse();
        last.Has(Mark(6), 6).ShouldBeFalse();
    }

    [Fact]
    public void What_was_kept_under_other_rules_counts_for_nothing()
    {
        Keep(Enumerable.Range(0, Many));

        new CleanTexts(new BuildCache(_folder), [8], Many).Has(Mark(4), 4).ShouldBeFalse();
    }

    private void Keep(IEnumerable<int> texts)
    {
        var clean = Open(Many);
        foreach (var (place, text) in texts.Index()) clean.Add(Mark(text), place);
        clean.Save();
    }

    private CleanTexts Open(int files) => new(new BuildCache(_folder), Rules, files);

    private static Mark128 Mark(int number) => new(1, (ulong)number);
}
