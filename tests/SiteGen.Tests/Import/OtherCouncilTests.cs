using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Import;

/// <summary>Minutes of invented councils that write in other ways than the two seeds.</summary>
public class OtherCouncilTests
{
    private const string Council =
        """
        LILLEBY KOMMUNE
        Byrådet
        Referat
        Mødedato: Tirsdag den 30-01-2024
        Mødetidspunkt: kl. 17:00
        Mødested: Byrådssalen
        Deltagere: Pia Pedersen (A), Bo Bendtsen (V), Ida Ibsen (Ø)
        Fraværende: Per Poulsen (C)
                                                                Side 1

        Lilleby Kommune                 Byrådet 30-01-2024        Side 2

        Punkt 1: Godkendelse af dagsorden
        Sagsnr.: 24/123
        Beslutning:
        Godkendt.

        Punkt 2: Ny skole i Lilleby Øst
        Sagsnr.: 82.02.00-G10-1-24
        Åbent punkt
        Resumé
        Der bygges en ny skole med plads til 600 elever, og skolen skal stå
        Lilleby Kommune                 Byrådet 30-01-2024        Side 3
        færdig i 2026.
        Administrationens indstilling
        Administrationen indstiller,
        1. at skolen bygges
        2. at forslaget sendes i høring.
        Økonomiudvalgets beslutning den 22. januar 2024
        Anbefales over for Byrådet.
        Byrådets beslutning
        Som indstillet. Imod stemte Ø.
        Per Poulsen deltog ikke i sagens behandling.
        Bilag:
        1. Tegninger.pdf
        2. Budget - anlæg og drift

        Punkt 3: Lukket punkt: Køb af grund
        Lukket punkt
        Beslutning
        Godkendt.

        Mødet hævet kl. 19.30
        """;

    private const string School =
        """
        Referat fra skolebestyrelsesmøde på Lilleby Skole den 12. marts 2024 kl. 17.00-19.00

        Til stede: Anne, Bo Bendtsen, Carl (elevråd)
        Afbud: Dorte Dahl
        Ordstyrer: Bo Bendtsen
        Referent: Eva Enghave

        1. Godkendelse af dagsorden
        Godkendt.

        2. Nyt fra skolelederen
        Skolelederen orienterede om de nye klasser. Der bliver tre hold:
        1. Hold Nord
        2. Hold Syd
        3. Hold Vest
        Bestyrelsen tog orienteringen til efterretning.

        3. Budget 2024
        Budgettet blev gennemgået. Bestyrelsen ønskede et overblik over vikar-
        udgifterne til næste møde.
        Udsat.

        4. Eventuelt
        Intet.
        """;

    private const string Region =
        """
        REGIONSRÅDET
        Dagsorden til møde den 5. september 2025 kl. 10.00 i mødesal 3

        Sag nr. 1: Godkendelse af dagsorden (B)
        INDSTILLING
        Det indstilles, at dagsordenen godkendes.

        Sag nr. 2: Orientering om sygehusbyggeri (O)
        SAGSFREMSTILLING
        Byggeriet følger tidsplanen.
        KONKLUSION
        """;

    private const string Committee =
        """
        Økonomiudvalget, referat af møde 14.08.2025

        Ad 1. Dagsorden
        Godkendt med den ændring, at pkt. 3 udgår.

        Ad 2. Lån til havnen
        Udvalget drøftede sagen.
        Konklusion: Lånet blev bevilget.

        Ad 3. Eventuelt
        -
        """;

    [Theory]
    [InlineData(Council)]
    [InlineData(School)]
    [InlineData(Region)]
    [InlineData(Committee)]
    public void Every_line_has_its_place_and_the_site_builds(string text)
    {
        using var imported = Imported.Text(text);

        Audit.Lost(text.Replace("vikar-\nudgifterne", "vikar\nudgifterne"), imported).ShouldBeEmpty();
        imported.Result.Counts.Unplaced.ShouldBe(0, imported.Result.Report);
        imported.Check().Where(fault => fault.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void A_town_council_s_points_have_case_numbers_earlier_decisions_and_absences()
    {
        using var imported = Imported.Text(Council);
        var meeting = imported.Meeting;
        var school = meeting.Items[1];

        (meeting.Id, meeting.StartsAt, meeting.EndsAt, meeting.Place).ShouldBe(("byraadet/2024-01-30", (TimeOnly?)new TimeOnly(17, 0), (TimeOnly?)new TimeOnly(19, 30), (string?)"Byrådssalen"));
        meeting.Items.Select(item => (item.Number, item.Title, item.Outcome?.Id)).ShouldBe([("1", "Godkendelse af dagsorden", "approved"), ("2", "Ny skole i Lilleby Øst", "asRecommended"), ("3", "Lukket punkt: Køb af grund", "approved")]);
        meeting.Absent.Single().Name.ShouldBe("Per Poulsen");
        school.Case!.Text.ShouldBe("82.02.00-G10-1-24");
        school.Absent.ToArray().ShouldBe(["Per Poulsen"]);
        school.Attachments.Select(attachment => (attachment.Number, attachment.Title)).ShouldBe([("1", "Tegninger.pdf"), ("2", "Budget - anlæg og drift")]);
        school.Sections.Select(section => section.Role).ShouldBe([SectionRole.Summary, SectionRole.Recommendation, SectionRole.Decision]);
        school.Sections[0].Text.Markdown.ShouldBe("Der bygges en ny skole med plads til 600 elever, og skolen skal stå færdig i 2026.");
        school.Decision!.Text.Markdown.ShouldBe("### Økonomiudvalgets beslutning den 22. januar 2024\n\nAnbefales over for Byrådet.\n\n### Byrådets beslutning\n\nSom indstillet. Imod stemte Ø.");
    }

    [Fact]
    public void What_a_document_says_of_access_is_shown_and_never_acted_upon()
    {
        using var imported = Imported.Text(Council);

        imported.File1("/3-").ShouldContain("\naccess:  # open eller closed: det sætter et menneske (dokumentet siger: Lukket punkt)\n");
    }

    [Fact]
    public void A_school_board_s_text_without_headings_is_parted_and_asked_about()
    {
        using var imported = Imported.Text(School);
        var meeting = imported.Meeting;

        meeting.Id.ShouldBe("skolebestyrelse/2024-03-12");
        (meeting.Chair, meeting.Secretary).ShouldBe(("Bo Bendtsen", "Eva Enghave"));
        meeting.Attendance.Single().Members.Select(member => member.Name).ShouldBe(["Anne", "Bo Bendtsen", "Carl"]);
        meeting.Absent.Single().Name.ShouldBe("Dorte Dahl");
        meeting.Items.Select(item => (item.Title, item.Outcome?.Id)).ShouldBe([("Godkendelse af dagsorden", "approved"), ("Nyt fra skolelederen", "noted"), ("Budget 2024", "postponed"), ("Eventuelt", null)]);
        meeting.Items[1].Sections[0].Text.Markdown.ShouldContain("1. Hold Nord\n2. Hold Syd\n3. Hold Vest");
        meeting.Items[2].Sections[0].Text.Markdown.ShouldContain("vikarudgifterne");
        imported.File1("/3-").ShouldContain("outcome: postponed  # check: beslutningen stod uden overskrift");
    }

    [Fact]
    public void An_agenda_is_an_agenda_and_has_no_outcomes()
    {
        using var imported = Imported.Text(Region);
        var meeting = imported.Meeting;

        meeting.Status.ShouldBe(MeetingStatus.Agenda);
        meeting.Items.Select(item => (item.Number, item.Title, item.Types.Single().Id, item.Outcome?.Id)).ShouldBe([("1", "Godkendelse af dagsorden", "decision", null), ("2", "Orientering om sygehusbyggeri", "information", null)]);
    }

    [Fact]
    public void Points_called_Ad_are_points()
    {
        using var imported = Imported.Text(Committee);

        imported.Meeting.Items.Select(item => (item.Number, item.Title, item.Outcome?.Id)).ShouldBe([("1", "Dagsorden", "amended"), ("2", "Lån til havnen", "approved"), ("3", "Eventuelt", null)]);
    }

    [Fact]
    public void Text_without_any_agenda_is_kept_under_a_visible_heading()
    {
        using var imported = Imported.Text("En tekst uden dagsorden.\n\nDen har to afsnit.\n");

        imported.Result.Counts.Unplaced.ShouldBe(2);
        imported.File1("meeting.md").ShouldContain("## Tekst, som importen ikke kunne placere\n\nEn tekst uden dagsorden.\n\nDen har to afsnit.\n");
        imported.Check().Select(fault => fault.Code).ShouldContain("SG1202");
    }
}
