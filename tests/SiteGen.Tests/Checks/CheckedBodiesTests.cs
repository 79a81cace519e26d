using SiteGen.Diagnostics;

namespace SiteGen.Tests.Checks;

/// <summary>Who is known to a body is asked of all its meetings, and the answer is kept only as long as they all are what they were.</summary>
public sealed class CheckedBodiesTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public CheckedBodiesTests()
    {
        _site.With("input/bodies/byraadet.md", "---\nname: Byrådet\nmembers: [Pia Pedersen]\n---\nByrådet leder kommunen.\n");
        _site.WithMeeting("status: approved\nattendance: [{group: Medlemmer, members: [Pia Pedersen]}]\nabsent: [{name: Bo Bendtsen, reason: afbud}]");
        With("Pia Pedersen");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_name_becomes_known_by_another_meeting_and_unknown_again()
    {
        Unknown().ShouldHaveSingleItem();
        Unknown().ShouldHaveSingleItem("kept");

        With("Bo Bendtsen");
        Unknown().ShouldBeEmpty();
        Unknown().ShouldBeEmpty("kept");

        With("Pia Pedersen");
        Unknown().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_name_becomes_known_by_the_list_of_members()
    {
        Unknown().ShouldHaveSingleItem();

        _site.With("input/bodies/byraadet.md", "---\nname: Byrådet\nmembers: [Pia Pedersen, Bo Bendtsen]\n---\nByrådet leder kommunen.\n");

        Unknown().ShouldBeEmpty();
    }

    /// <summary>Another meeting of the body, with somebody who took part.</summary>
    private void With(string present) =>
        _site.With("input/minutes/byraadet/2024-02-27/meeting.md", $"---\ndate: 2024-02-27\nstatus: approved\nattendance: [{{group: Medlemmer, members: [{present}]}}]\n---\n");

    private List<string> Unknown()
    {
        Thread.Sleep(20); // so that the files are at rest
        var options = SettingsReader.Read(_site.Folder, SiteUnderTest.Now, new DiagnosticBag())! with { CacheFolder = Path.Combine(_site.Folder, ".sitegen"), StandingIn = null, Rest = TimeSpan.Zero };
        return [.. SiteBuilder.Build(options).Diagnostics.Where(fault => fault.Code == "SG1125").Select(fault => fault.At.Path)];
    }
}
