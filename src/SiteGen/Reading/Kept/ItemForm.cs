using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Output;

namespace SiteGen.Reading.Kept;

/// <summary>The form of an item, but for what its head tells.</summary>
/// <param name="tape">Where it goes or comes from.</param>
/// <param name="aside">Where that goes or comes from which few ask for.</param>
/// <param name="sections">The sections of its meeting's agenda, which are kept by their places.</param>
/// <param name="files">Every file of the meeting's folder, in ordinal order of their paths.</param>
internal sealed class ItemForm(Tape tape, Aside aside, ImmutableArray<AgendaSection> sections, ImmutableArray<SourceFile> files)
{
    private readonly FileForm _files = new(tape, files);

    public AgendaItem Item(ItemHead head, AgendaItem? item)
    {
        var file = _files.At(head.Source);
        var (facts, prose) = (new FactForms(tape, file.Path), new ProseForm(tape, file));
        return new AgendaItem
        {
            Source = head.Source,
            Mark = head.Mark,
            Number = head.Number,
            Types = head.Types,
            Outcome = head.Outcome,
            Topics = head.Topics,
            Title = tape.Text(item?.Title),
            ClosedOn = tape.TextOrNull(item?.ClosedOn),
            Section = tape.Known(item?.Section, sections),
            Case = tape.OrNull<CaseNumber>(item?.Case, number => new(tape.Text(number?.Text))),
            DecidedBy = tape.TextOrNull(item?.DecidedBy),
            PostponedTo = tape.DayOrNull(item?.PostponedTo),
            Presenters = tape.Many<Presenter>(item?.Presenters ?? [], presenter => new(tape.Text(presenter?.Name), tape.TextOrNull(presenter?.Organisation))),
            Absent = facts.Texts(item?.Absent),
            Votes = tape.OrNull<Votes>(item?.Votes, votes => new(facts.Texts(votes?.For), facts.Texts(votes?.Against), facts.Texts(votes?.Abstain))),
            Attachments = facts.Attachments(item?.Attachments, _files),
            FollowUps = tape.Many<FollowUp>(item?.FollowUps ?? [], task => new(tape.Text(task?.What), tape.TextOrNull(task?.Who), tape.DayOrNull(task?.By), tape.DayOrNull(task?.Done))),
            Changes = facts.Changes(item?.Changes),
            Redirects = facts.Texts(item?.Redirects),
            Texts = new KeptTexts(aside.Put(own => KeptTexts.Note(own, item!, file)), file),
            BrokenPromises = tape.Many<BrokenPromise>(item?.BrokenPromises ?? [], promise => new(prose.At(promise?.At ?? default), tape.Text(promise?.Words), tape.TextOrNull(promise?.Number), tape.TextOrNull(promise?.Nearest))),
        };
    }
}
