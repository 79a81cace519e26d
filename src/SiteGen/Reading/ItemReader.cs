using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Reading;

/// <summary>Reads one agenda item. What a closed item may not show is dropped here, whatever else is wrong with the file.</summary>
/// <param name="meeting">The meeting it belongs to.</param>
/// <param name="vocabulary">Types, outcomes, topics and headings.</param>
/// <param name="attachments">Reads attachments in the meeting's folder.</param>
/// <param name="prose">Reads its text.</param>
/// <param name="diagnostics">Takes SG02 and SG05 faults.</param>
internal sealed partial class ItemReader(Meeting meeting, Vocabulary vocabulary, AttachmentReader attachments, ProseReader prose, DiagnosticBag diagnostics)
{
    /// <summary>The item; null when the file has no usable front matter, number or access: such an item is never shown.</summary>
    public ReadItem? Read(SourceFile source)
    {
        if (FrontMatter.Read(source, diagnostics) is not { } file) return null;
        var facts = file.Facts;
        var isOpen = Access(facts);
        var number = facts.RequiredText("number", new("number: \"2.1.1\"", "number: \"2.1.1\""));
        if (number is not null && !NumberShape.IsMatch(number))
        {
            // Told once: under the name of its file the item can still be linked to, and nobody complains of its address as well.
            diagnostics.Add(DiagnosticCodes.BadNumber(facts.At("number"), number));
            number = Slug.Of(source.BaseName);
        }

        var item = new AgendaItem
        {
            Number = number ?? "",
            Title = facts.RequiredText("title", new("title: sagens titel", "title: the item's title")) ?? source.BaseName,
            Types = Types(facts),
            Section = Section(facts),
            ClosedOn = facts.Text("ground") ?? (isOpen == false ? "" : null),
            Case = Case(facts),
            DecidedBy = facts.Text("decidedBy"),
            Outcome = Term(facts, "outcome", vocabulary.Outcomes),
            PostponedTo = facts.Date("postponedTo"),
            Topics = Topics(facts),
            Presenters = facts.Entries("presenters", Presenter, shortForm: "name"),
            Absent = [.. facts.Words("absent").Select(name => name.Text)],
            Votes = Votes(facts),
            Attachments = attachments.Read(facts),
            FollowUps = facts.Entries("followUp", FollowUp),
            Changes = MeetingReader.Changes(facts),
            Redirects = PathReader.Redirects(facts, diagnostics),
            Sections = Sections(file),
            Source = source.Path,
            Mark = source.MarkInPlace,
            Facts = facts.Places(),
        };
        var publishesDecision = facts.Flag("publishDecision");
        facts.Finish();
        CheckDecision(item, facts);
        if (number is null || isOpen is null) return null;
        return new ReadItem(isOpen.Value ? item with { ClosedOn = null } : new ClosedItem(diagnostics).Strip(item, facts, publishesDecision), facts.At("number"));
    }

    [GeneratedRegex(@"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$")]
    private static partial Regex NumberShape { get; }

    private bool? Access(Fields facts)
    {
        if (facts.Text("access") is null)
        {
            diagnostics.Add(DiagnosticCodes.NoAccess(facts.KeyAt("access")));
            return null;
        }

        return facts.Choice("access", new Dictionary<string, bool> { ["open"] = true, ["closed"] = false });
    }

    private CaseNumber? Case(Fields facts)
    {
        if (facts.Text("case") is not { } text) return null;
        if (Slug.Of(text).Length > 0) return new CaseNumber(text);
        diagnostics.Add(DiagnosticCodes.WrongShape(facts.At("case"), "case", new("et journalnummer med tal eller bogstaver", "a journal number with digits or letters")));
        return null;
    }

    private ImmutableArray<Term> Types(Fields facts)
    {
        if (!facts.Has("type") || facts.Words("type").IsEmpty)
            diagnostics.Add(DiagnosticCodes.MissingKey(facts.KeyAt("type"), "type", new("type: decision (eller discussion, information, presentation)", "type: decision (or discussion, information, presentation)")));
        return [.. facts.Words("type").Select(word => Find(word.Text, word.At, "type", vocabulary.Types)).OfType<Term>().Distinct()];
    }

    private Term? Term(Fields facts, string key, ImmutableArray<Term> terms) => facts.Text(key) is { } id ? Find(id, facts.At(key), key, terms) : null;

    private Term? Find(string id, SourceSpan at, string key, ImmutableArray<Term> terms)
    {
        if (terms.FirstOrDefault(term => term.Id == id) is { } found) return found;

        // A clerk may well write the word that the site shows; the id is what to write, so name it.
        var nearest = terms.FirstOrDefault(term => string.Equals(term.Label, id, StringComparison.OrdinalIgnoreCase) || term.Letter == id)?.Id
            ?? Nearest.To(id, terms.Select(term => term.Id));
        diagnostics.Add(DiagnosticCodes.UnknownTerm(at, key, id, nearest, terms.Select(term => term.Id)));
        return null;
    }

    private ImmutableArray<Topic> Topics(Fields facts)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        foreach (var (id, at) in facts.Words("topics"))
        {
            if (vocabulary.Topics.FirstOrDefault(topic => topic.Id == id) is { } found)
            {
                if (!topics.Contains(found)) topics.Add(found);
                continue;
            }

            var nearest = vocabulary.Topics.FirstOrDefault(topic => string.Equals(topic.Label, id, StringComparison.OrdinalIgnoreCase))?.Id
                ?? Nearest.To(id, vocabulary.Topics.Select(topic => topic.Id));
            diagnostics.Add(DiagnosticCodes.UnknownTerm(at, "topics", id, nearest, vocabulary.Topics.Select(topic => topic.Id)));
        }

        return topics.ToImmutable();
    }

    private AgendaSection? Section(Fields facts)
    {
        if (facts.Text("section") is not { } number) return null;
        if (meeting.Sections.FirstOrDefault(section => section.Number == number) is { } found) return found;
        diagnostics.Add(DiagnosticCodes.UnknownSection(facts.At("section"), number, Nearest.To(number, meeting.Sections.Select(section => section.Number))));
        return null;
    }

    private Votes? Votes(Fields facts)
    {
        if (facts.Map("votes") is not { } votes) return null;
        var counted = new Votes(Voters("for"), Voters("against"), Voters("abstain"));
        votes.Finish();
        return counted;

        ImmutableArray<string> Voters(string key)
        {
            var voters = votes.Words(key);
            foreach (var (text, at) in voters.Where(voter => voter.Text.All(char.IsAsciiDigit))) diagnostics.Add(DiagnosticCodes.BareTally(at, text));
            return [.. voters.Select(voter => voter.Text)];
        }
    }

    private static Presenter? Presenter(Fields of)
    {
        var name = of.RequiredText("name", new("name: Pia Pedersen", "name: Pia Pedersen"));
        var organisation = of.Text("organisation");
        return name is null ? null : new Presenter(name, organisation);
    }

    private static FollowUp? FollowUp(Fields of)
    {
        var what = of.RequiredText("what", new("what: hvad der skal gøres", "what: what is to be done"));
        var followUp = new FollowUp(what ?? "", of.Text("who"), of.Date("by"), of.Date("done"));
        return what is null ? null : followUp;
    }

    private ImmutableArray<ItemSection> Sections(MarkdownFile file)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var sections = ImmutableArray.CreateBuilder<ItemSection>();
        foreach (var section in prose.Sections(file))
        {
            if (section is { Level: 1, Heading.Length: > 0 }) diagnostics.Add(DiagnosticCodes.HeadingTooHigh(section.At, section.Heading));
            if (!lines.TryAdd(section.Heading, section.At.Line)) diagnostics.Add(DiagnosticCodes.RepeatedPart(section.At, section.Heading, lines[section.Heading]));
            sections.Add(new ItemSection(vocabulary.RoleOf(section.Heading), section.Heading, section.Text) { At = section.At });
        }

        return sections.ToImmutable();
    }

    private void CheckDecision(AgendaItem item, Fields facts)
    {
        var hasDecision = item.Decision is { Text.IsEmpty: false };
        if (meeting.HasMinutes && hasDecision && !facts.Has("outcome")) diagnostics.Add(DiagnosticCodes.NoOutcome(facts.Start, vocabulary.Outcomes.Select(outcome => outcome.Id)));
        if (meeting.Status == MeetingStatus.Agenda && (hasDecision || item.Outcome is not null)) diagnostics.Add(DiagnosticCodes.DecidedTooEarly(facts.At("outcome")));
        if (item.PostponedTo is not null && item.Outcome is { Id: not "postponed" } other) diagnostics.Add(DiagnosticCodes.PostponedButDecided(facts.At("postponedTo"), other.Id));
    }
}

/// <summary>An item with the place of its number, for the faults that only show between items.</summary>
internal sealed record ReadItem(AgendaItem Item, SourceSpan NumberAt);
