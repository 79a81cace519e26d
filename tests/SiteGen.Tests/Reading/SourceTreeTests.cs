namespace SiteGen.Tests.Reading;

/// <summary>What lies where in the input folder.</summary>
public sealed class SourceTreeTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Files_and_folders_whose_name_begins_with_an_underscore_or_a_dot_are_ignored()
    {
        _site.WithMeetingFile("_kladde.md", "ikke færdig").WithMeetingFile(".2-punkt.md.swp", "x").With("input/minutes/byraadet/_arkiv/x.md", "x").With("input/_noter/x.txt", "x");

        _site.Faults().ShouldBeEmpty();
        _site.Meeting().Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("input/minutes/byradet/2024-01-30/meeting.md", "SG0401 input/minutes/byradet/2024-01-30")]
    [InlineData("input/minutes/byraadet/30-01-2024/meeting.md", "SG0402 input/minutes/byraadet/30-01-2024")]
    [InlineData("input/minutes/byraadet/2024-02-30/meeting.md", "SG0402 input/minutes/byraadet/2024-02-30")]
    [InlineData("input/minutes/byraadet/2024-02-28/1.md", "SG0404 input/minutes/byraadet/2024-02-28")]
    [InlineData("input/minutes/byraadet/note.md", "SG0214 input/minutes/byraadet/note.md")]
    [InlineData("input/referater/x.md", "SG0214 input/referater/x.md")]
    [InlineData("input/bodies/Økonomi Udvalg.md", "SG0216 input/bodies/Økonomi Udvalg.md")]
    public void A_file_in_the_wrong_place_is_reported(string path, string fault) =>
        _site.With(path, "---\nname: Udvalg\n---\n").Faults().ShouldBe([fault]);

    [Fact]
    public void The_nearest_body_is_suggested() =>
        _site.With("input/minutes/byradet/2024-01-30/meeting.md", "x").Build().Diagnostics.Single().Help!.Value.En.ShouldStartWith("did you mean \"byraadet\"?");

    [Fact]
    public void Two_files_that_would_be_one_body_are_reported_and_do_not_stop_the_reading() =>
        _site.With("input/bodies/Byrådet.md", "---\nname: Byrådet\n---\n").Build().Diagnostics.Select(fault => fault.Code).ShouldContain("SG0216");

    [Fact]
    public void A_symbolic_link_is_reported_and_not_followed()
    {
        using var elsewhere = new SiteUnderTest().With("hemmelig.md", "---\ntitle: Hemmelig\n---\n").With("mappe/x.md", "---\ntitle: X\n---\n");
        File.CreateSymbolicLink(Path.Combine(_site.Folder, "input/pages/link.md"), Path.Combine(elsewhere.Folder, "hemmelig.md"));
        Directory.CreateSymbolicLink(Path.Combine(_site.Folder, "input/mappe"), Path.Combine(elsewhere.Folder, "mappe"));

        _site.Faults().ShouldBe(["SG0215 input/mappe", "SG0215 input/pages/link.md"]);
        _site.Council().Pages.Select(page => page.Id).ShouldBe(["tilgaengelighed"]);
    }

    [Fact]
    public void Without_an_input_folder_there_is_one_fault()
    {
        Directory.Delete(Path.Combine(_site.Folder, "input"), recursive: true);

        _site.Faults().ShouldBe(["SG0201 input", "SG0108 statiq.json"]);
    }

    [Fact]
    public void Bodies_are_in_alphabetical_order_and_meetings_newest_first()
    {
        _site.With("input/bodies/aa.md", "---\nname: Ådalsudvalget\n---\n").With("input/bodies/z.md", "---\nname: Zoneudvalget\n---\n");
        foreach (var day in new[] { "2024-02-27", "2023-12-19" }) _site.With($"input/minutes/byraadet/{day}/meeting.md", $"---\ndate: {day}\nstatus: approved\n---\n");

        _site.Council().Bodies.Select(body => body.Name).ShouldBe(["Byrådet", "Zoneudvalget", "Ådalsudvalget"]);
        _site.Council().Meetings.Select(meeting => meeting.Id).ShouldBe(["byraadet/2024-02-27", "byraadet/2024-01-30", "byraadet/2023-12-19"]);
    }
}
