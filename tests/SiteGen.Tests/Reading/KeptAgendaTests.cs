using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Output;
using SiteGen.Reading;
using SiteGen.Reading.Kept;

namespace SiteGen.Tests.Reading;

/// <summary>A meeting that was kept tells of its items what it told before, whether they are opened or not.</summary>
public sealed class KeptAgendaTests : IDisposable
{
    private readonly SiteUnderTest _site = new();
    private readonly string _cache = Directory.CreateTempSubdirectory("kept-agenda-").FullName;

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_cache, recursive: true);
    }

    [Fact]
    public void An_item_that_is_opened_is_the_one_that_was_read()
    {
        var given = Rich().Meeting();
        Read();
        var kept = Read().Meetings.ShouldHaveSingleItem();

        kept.Agenda.ShouldNotBeOfType(given.Agenda.GetType(), "it was not read from its files");
        kept.Agenda.Heads.Select(Shown).ShouldBe(given.Agenda.Heads.Select(Shown));
        kept.Items.Select(Shown).ShouldBe(given.Items.Select(Shown));
        for (var place = 0; place < given.Items.Length; place++) Shown(kept.Agenda.Open(place)).ShouldBe(Shown(given.Items[place]));
        kept.Agenda.Absentees.ShouldBe(["Bo Bendtsen"]);
        kept.Agenda.AccountMarks.ShouldBe(given.Agenda.AccountMarks);
        kept.Files.Select(file => file.Source).ShouldBe(given.Files.Select(file => file.Source));
        kept.Files.Length.ShouldBe(2, "an attachment and a picture");
    }

    [Fact]
    public void The_account_is_marked_by_what_it_tells()
    {
        var item = Rich().Meeting().Items[0];
        var marks = AccountMarks.Of([item]);

        var renamed = AccountMarks.Of([item with { Title = "Et andet navn" }]);
        (renamed.Rows != marks.Rows, renamed.Totals == marks.Totals).ShouldBe((true, true), "the page only counts what is there");
        var closed = AccountMarks.Of([item with { ClosedOn = "Styrelsesloven § 10" }]);
        (closed.Rows != marks.Rows, closed.Totals != marks.Totals).ShouldBe((true, true));
        AccountMarks.Of([item with { Sections = [] }]).ShouldBe(marks, "it says nothing of texts");
    }

    private SiteUnderTest Rich() => _site
        .With("input/minutes/byraadet/2024-01-30/attachments/plan.txt", "plan\n")
        .With("input/minutes/byraadet/2024-01-30/attachments/kort.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>")
        .WithMeetingFile("1.md", "---\nnumber: \"1\"\ntitle: Ny skole\ntype: decision\naccess: open\noutcome: approved\ncase: 17.01.00-P00-1-24\nabsent: [Bo Bendtsen]\npresenters: [{name: Eva Enø, organisation: Skolen}]\nattachments: [{title: Plan, file: attachments/plan.txt}]\nredirects: [/gammel/]\nchanges: [{date: 2024-03-01, note: Rettet}]\n---\n## Sagen kort\n\nSe ![kortet](attachments/kort.svg).\n\n## Beslutning\n\nGodkendt.\n")
        .WithMeetingFile("2.md", "---\nnumber: \"2\"\ntitle: Køb af grund\ntype: decision\naccess: closed\nground: Styrelsesloven § 10\n---\n");

    private Council Read()
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceTree.Load(Path.Combine(_site.Folder, "input"), "input", diagnostics);
        var kept = KeptRecord.Load(new BuildCache(_cache), rest: TimeSpan.Zero);
        foreach (var meeting in sources.Meetings("input")) kept.Vouch(meeting);
        var council = new CouncilReader(sources, "input", SiteUnderTest.Now.DateTime, diagnostics, allowedHtml: null, kept).Read("da");
        kept.Save();
        return council;
    }

    private static string Shown(ItemHead head) => $"{head with { Types = [], Topics = [] }} {Ids(head.Types)} {string.Join(',', head.Topics.Select(topic => topic.Id))}";

    private static string Shown(AgendaItem item) => JsonSerializer.Serialize(new
    {
        item.Number,
        item.Title,
        item.Source,
        Types = Ids(item.Types),
        item.ClosedOn,
        Case = item.Case?.Text,
        Outcome = item.Outcome?.Id,
        item.Absent,
        item.Presenters,
        item.Redirects,
        item.Changes,
        Attachments = item.Attachments.Select(attachment => attachment.Title),
        item.Opening,
        Sections = item.Sections.Select(section => $"{section.Role} {section.Heading} {section.Text.Markdown}"),
    });

    private static string Ids(ImmutableArray<Term> terms) => string.Join(',', terms.Select(term => term.Id));
}
