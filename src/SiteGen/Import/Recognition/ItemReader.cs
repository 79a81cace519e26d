using SiteGen.Import.Fidelity;
using SiteGen.Import.Recognition.Agendas;
using SiteGen.Import.Recognition.People;
using SiteGen.Import.Repair;
using SiteGen.Import.Sources;
using SiteGen.Model;

namespace SiteGen.Import.Recognition;

/// <summary>Reads one item: its case, its parts under their labels, who was absent, its attachments, and what was decided.</summary>
/// <param name="language">Language of headings that the import adds.</param>
/// <param name="isAgenda">True when the document is an agenda, which has no decisions.</param>
/// <param name="labels">The labels of parts.</param>
/// <param name="labelsCarryDashes">True where the document prints a dash before its labels, which means nothing.</param>
/// <param name="paragraphs">Makes blocks of lines.</param>
/// <param name="attachments">Reads what stands under "Bilag".</param>
/// <param name="ledger">Takes what was understood.</param>
internal sealed class ItemReader(string language, bool isAgenda, FieldLabels labels, bool labelsCarryDashes, Paragraphs paragraphs, AttachmentLines attachments, Ledger ledger)
{
    /// <summary>The item.</summary>
    /// <param name="start">Its heading.</param>
    /// <param name="lines">The lines below, up to the next item.</param>
    public ItemDraft Read(ItemStart start, IReadOnlyList<SourceLine> lines)
    {
        var item = new ItemDraft { Number = start.Number, Title = start.Title };
        item.Types.AddRange(start.Types.Select(type => new Fact(type, start.Title.Lines)));
        var parts = Parts(WithoutAbsences(WithoutCaseLines(lines, item), item));
        var hasLabels = parts.Any(part => part.Label is not null);
        if (!hasLabels) parts = [parts[0] with { Lines = UnlabelledText.WithGaps(parts[0].Lines) }];
        foreach (var part in parts) Add(part, item);
        Conclude(item, hasLabels);
        return item;
    }

    private List<SourceLine> WithoutCaseLines(IReadOnlyList<SourceLine> lines, ItemDraft item)
    {
        var kept = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (CaseLines.CaseOf(line) is { } number && item.Case is null) item.Case = Understood(number, line);
            else if (CaseLines.DeciderOf(line) is { } decider && item.DecidedBy is null) item.DecidedBy = Understood(decider, line);
            else if (CaseLines.AccessOf(line) is { } said && item.SaidOfAccess is null) item.SaidOfAccess = Understood(said, line);
            else if (CaseLines.PresentersOf(line) is { } who && NameList.Of(who) is { } people)
            {
                item.Presenters.AddRange(people.Select(person => new MemberDraft(person, line.Number)));
                ledger.Turn(line.Number, line.Plain[..line.Plain.IndexOf(':', StringComparison.Ordinal)] + " og");
                kept.Add(line with { Text = "" });
            }
            else
            {
                kept.Add(line);
                continue;
            }

            kept.Add(line with { Text = "", Cells = [] });
        }

        return kept;
    }

    private Fact Understood(string value, SourceLine line)
    {
        var label = line.Plain.LastIndexOf(value, StringComparison.Ordinal);
        ledger.Turn(line.Number, line.Plain[..Math.Max(label, 0)]);
        return Fact.Of(value, line.Number);
    }

    /// <summary>Takes the sentences away that only say who was absent; sentences that say more stay, and their names are noted with a doubt.</summary>
    private List<SourceLine> WithoutAbsences(List<SourceLine> lines, ItemDraft item)
    {
        var kept = new List<SourceLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            // A long sentence may have been wrapped.
            var taken = Enumerable.Range(1, 4).Where(count => i + count <= lines.Count && lines.Skip(i).Take(count).All(line => !line.IsBlank))
                .FirstOrDefault(count => AbsenceSentence.Of(string.Join(' ', lines.Skip(i).Take(count).Select(line => line.Plain))) is { IsAll: true } && lines.Skip(i).Take(count - 1).All(line => !line.Plain.EndsWith('.')));
            if (taken > 0)
            {
                var sentence = AbsenceSentence.Of(string.Join(' ', lines.Skip(i).Take(taken).Select(line => line.Plain)))!;
                var rest = new Words().Add(string.Join(' ', lines.Skip(i).Take(taken).Select(line => line.Plain)));
                foreach (var person in sentence.Names) rest.Remove($"{person.Name} {person.Note}");
                foreach (var person in sentence.Names) item.Absent.Add(new MemberDraft(person, LineOf(person, lines, i, taken)));
                foreach (var line in lines.Skip(i).Take(taken)) ledger.Turn(line.Number, string.Join(' ', Shared(rest, line.Plain)));
                kept.Add(lines[i] with { Text = "" });
                i += taken - 1;
                continue;
            }

            if (!lines[i].IsBlank && AbsenceSentence.Of(lines[i].Plain) is { IsAll: false } among)
                item.Absent.AddRange(among.Names.Select(person => new MemberDraft(person, lines[i].Number) { IsDoubtful = true }));
            kept.Add(lines[i]);
        }

        return kept;
    }

    private static int LineOf(Person person, List<SourceLine> lines, int from, int count) =>
        lines.Skip(from).Take(count).FirstOrDefault(line => line.Plain.Contains(person.Name, StringComparison.Ordinal))?.Number ?? lines[from].Number;

    private static List<string> Shared(Words rest, string text)
    {
        var left = rest.All.ToList();
        return Words.In(text).Where(left.Remove).ToList();
    }

    private List<Part> Parts(IReadOnlyList<SourceLine> lines)
    {
        // Where labels carry a dash, the paragraphs between them do too, and it means nothing.
        var dashes = lines.Count(line => line.IsBullet && labels.Of(line) is not null);
        var parts = new List<Part> { new(null, 0, []) };
        foreach (var line in lines)
        {
            if (!line.IsBlank && line.Cells.Length < 3 && labels.Of(line) is { } label && (!line.IsBullet || labelsCarryDashes))
            {
                parts.Add(new Part(label, line.Number, []));
                if (label.Rest.Length > 0) parts[^1].Lines.Add(line with { Text = label.Rest, Heading = 0, IsBold = false, IsBullet = false, Cells = [] });
            }
            else
            {
                parts[^1].Lines.Add(dashes > 1 ? line with { IsBullet = false } : line);
            }
        }

        return parts;
    }

    private void Add(Part part, ItemDraft item)
    {
        if (part.Lines.All(line => line.IsBlank && line.Cells.IsEmpty))
        {
            if (part.Label is { } empty) ledger.Drop(new SourceLine(part.Line, empty.Words), DropReasons.EmptyLabel);
            return;
        }

        if (part.Label is { IsAttachments: true })
        {
            AddAttachments(part, item);
            return;
        }

        var section = SectionFor(part.Label, part.Line, item);
        section.Blocks.AddRange(paragraphs.Of(LetteredParts.Split(part.Lines)));
    }

    private void AddAttachments(Part part, ItemDraft item)
    {
        var text = attachments.Read(part.Lines, item);
        if (text.Count == 0)
        {
            ledger.Turn(part.Line, part.Label!.Words);
            return;
        }

        item.Doubts.Add(Doubts.AttachmentText);
        SectionFor(part.Label! with { IsKnown = true }, part.Line, item).Blocks.AddRange(paragraphs.Of(text));
    }

    /// <summary>The section for a label: the same words twice share one; words that the site does not know stand below the heading that it knows.</summary>
    private SectionDraft SectionFor(FieldLabel? label, int line, ItemDraft item)
    {
        var heading = label is null ? new Fact("", []) : label.IsKnown || FieldLabels.HeadingOf(label.Role, language) is not { } known ? Fact.Of(label.Words, line) : new Fact(known, []);
        var section = item.Sections.FirstOrDefault(section => Vocabulary.HeadingKey(section.Heading.Text) == Vocabulary.HeadingKey(heading.Text));
        var isRepeated = section is not null;
        if (section is null) item.Sections.Add(section = new SectionDraft(heading, label?.Role ?? SectionRole.Other));
        if (label is not null && (isRepeated || heading.Lines.IsEmpty)) section.Blocks.Add(new Block([new TextLine($"### {label.Words}", [line])]));
        if (label is not null && isRepeated && label.IsKnown) item.Doubts.Add(Doubts.RepeatedLabel);
        return section;
    }

    private void Conclude(ItemDraft item, bool hasLabels)
    {
        if (Shows(item, $"![{PictureLinks.WithoutWords.In(language)}]")) item.Doubts.Add(Doubts.PictureWithoutWords);
        if (Shows(item, $"{PictureLinks.WithoutFile.In(language)}: ")) item.Doubts.Add(Doubts.PictureMissing);
        if (!hasLabels && !isAgenda) UnlabelledText.Settle(item, language);
        var (decision, recommendation) = (TextOf(item, SectionRole.Decision), TextOf(item, SectionRole.Recommendation));
        if (decision.Length > 0)
            item.Outcome ??= Outcomes.Propose(decision, recommendation.Length > 0) ?? Fact.Concluded("", Doubts.NoOutcomeRule);
        if (item.Types.Count == 0) item.Types.Add(ItemTypes.Propose(recommendation, item.Outcome?.Text is { Length: > 0 } outcome ? outcome : null, item.Title.Text));
    }

    private static bool Shows(ItemDraft item, string words) =>
        item.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Lines).Any(line => line.Text.Contains(words, StringComparison.Ordinal));

    private static string TextOf(ItemDraft item, SectionRole role) =>
        string.Join('\n', item.Sections.Where(section => section.Role == role).SelectMany(section => section.Blocks).SelectMany(block => block.Lines).Where(line => !line.Text.StartsWith('#')).Select(line => line.Text));

    private sealed record Part(FieldLabel? Label, int Line, List<SourceLine> Lines);
}
