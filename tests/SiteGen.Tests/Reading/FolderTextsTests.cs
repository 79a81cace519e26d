using System.Text;
using SiteGen.Output;
using SiteGen.Reading.Kept;

namespace SiteGen.Tests.Reading;

/// <summary>What few ask for is held until it is kept, and read from there after that; bytes that are not those that were kept are not taken.</summary>
public sealed class FolderTextsTests : IDisposable
{
    private const string Words = "Rådet godkendte planen.";

    private readonly string _path = Path.GetTempFileName();
    private readonly FolderTexts _texts = new("input/minutes/raadet/2024-01-30", Encoding.UTF8.GetBytes(Words));

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void They_are_read_from_where_they_are_kept()
    {
        Read().ShouldBe(Words);
        Keep();
        Read().ShouldBe(Words);
    }

    [Fact]
    public void A_file_that_takes_the_place_of_theirs_is_another()
    {
        Keep();
        File.Delete(_path);
        File.WriteAllText(_path, new string('x', 1000));

        Read().ShouldBe(Words);
    }

    [Theory]
    [InlineData("Rådet forkastede planen")]
    [InlineData("")]
    public void Bytes_that_somebody_else_wrote_begin_the_build_anew(string others)
    {
        Keep();
        File.WriteAllText(_path, others);

        Should.Throw<InputChangedException>(Read).Path.ShouldBe("input/minutes/raadet/2024-01-30");
    }

    private void Keep()
    {
        var place = new TextsPlace(0, 0, default);
        using (var file = File.Create(_path))
        {
            var writer = new SectionFileWriter(file, 1);
            place = new TextsPlace(writer.Position, _texts.Bytes.Length, SectionFile.FingerprintOf(_texts.Bytes.Span, []));
            writer.Append(_texts.Bytes.Span);
            writer.Section<byte>(0, []);
            writer.Finish([]);
        }

        _texts.LieAt(SectionFile.Open(_path, 1, [])!, place);
    }

    private string Read() => Encoding.UTF8.GetString(_texts.Bytes.Span);
}
