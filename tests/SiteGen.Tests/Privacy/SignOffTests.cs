using static SiteGen.Tests.Privacy.PrivateSite;

namespace SiteGen.Tests.Privacy;

/// <summary>A person answers for a finding, in a file that others review, until the document changes.</summary>
public sealed class SignOffTests : IDisposable
{
    private const string Attachment = "attachments/svar.txt";

    private readonly SiteUnderTest _site = new SiteUnderTest().WithMeetingFile(Attachment, $"Sag {Number}\n").WithItem("1", $"attachments: [{{title: Svar, file: {Attachment}}}]");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_line_that_a_message_gives_signs_it_off_once_it_is_filled_in()
    {
        var fault = Gate.Run(_site).Single();
        fault.Code.ShouldBe("SG0803");

        _site.With("input/privacy.yml", Gate.SignOffFrom(fault));

        _site.Build().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void It_lapses_when_the_file_changes_and_the_finding_is_back()
    {
        _site.With("input/privacy.yml", Gate.SignOffFrom(Gate.Run(_site).Single()));

        _site.WithMeetingFile(Attachment, $"Sag {Number}, rettet\n");

        Gate.Run(_site).Select(fault => fault.Code).ShouldBe(["SG0803", "SG0809"]);
        _site.Build().HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Line_ends_that_git_changes_do_not_count_as_a_change()
    {
        _site.With("input/privacy.yml", Gate.SignOffFrom(Gate.Run(_site).Single()));

        _site.WithMeetingFile(Attachment, $"Sag {Number}\r\n");

        Gate.Run(_site).ShouldBeEmpty();
    }

    [Fact]
    public void One_number_signed_off_does_not_cover_another()
    {
        _site.WithMeetingFile(Attachment, $"Sag {Number} og 010203-1234\n");
        _site.With("input/privacy.yml", Gate.SignOffFrom(Gate.Run(_site)[0]));

        Gate.Run(_site).Select(fault => fault.Message.En).Single().ShouldContain("010203-••••");
    }

    [Fact]
    public void It_may_be_for_Markdown_and_for_a_warning()
    {
        _site.WithMeetingFile(Attachment, "Svar\n").WithItem("1", $"outcome: approved\nattachments: [{{title: Svar, file: {Attachment}}}]",
            $"## Baggrund\n\nSag {Number}, bo@mail.dk, tlf. 20304050\n\n## Beslutning\n\nGodkendt.\n");
        var lines = Gate.Run(_site).Select(Gate.SignOffFrom).Select(text => text["signOffs:\n".Length..]);

        _site.With("input/privacy.yml", "signOffs:\n" + string.Concat(lines));

        _site.Build().Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("who: Pia Pedersen", "who: \"\"", "SG0208")]
    [InlineData("why: Læst igennem", "why: \"\"", "SG0208")]
    [InlineData("finding: \"SG0803 070761-••••\"", "finding: SG0803", "SG0811")]
    [InlineData("finding: \"SG0803 070761-••••\"", "finding: SG0501", "SG0811")]
    [InlineData("finding: \"SG0803 070761-••••\"", "finding: \"SG0803 070761-4285\"", "SG0811")]
    [InlineData("hash: ", "hash: 12", "SG0209")]
    [InlineData("who: ", "hvem: ", "SG0206")]
    [InlineData("svar.txt", "andet.txt", "SG0810")]
    public void A_faulty_sign_off_signs_nothing_off(string part, string instead, string code)
    {
        _site.With("input/privacy.yml", Gate.SignOffFrom(Gate.Run(_site).Single()).Replace(part, instead));

        var codes = Gate.Run(_site).Select(fault => fault.Code).ToList();
        codes.ShouldContain(code);
        codes.ShouldContain("SG0803");
    }

    [Fact]
    public void A_number_written_whole_into_the_sign_offs_is_a_finding_itself()
    {
        _site.With("input/privacy.yml", Gate.SignOffFrom(Gate.Run(_site).Single()).Replace("Læst igennem", $"Det er sag {Number}"));

        Gate.Run(_site).Single().At.Path.ShouldBe("input/privacy.yml");
    }

    [Fact]
    public void A_name_cannot_be_signed_off_because_it_can_be_changed()
    {
        using var site = new SiteUnderTest().With($"input/pages/{Number}.txt", "x");

        var fault = Gate.Run(site).Single();

        fault.Code.ShouldBe("SG0802");
        fault.Help!.Value.En.ShouldNotContain("privacy.yml");
    }
}
