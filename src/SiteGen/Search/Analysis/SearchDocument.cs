using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>One item as the index sees it: which of its words stand in which field.</summary>
/// <param name="Meeting">The meeting it was treated at.</param>
/// <param name="Item">The item.</param>
internal sealed record SearchDocument(Meeting Meeting, AgendaItem Item)
{
    /// <summary>All items of the archive in the order of their numbers: oldest meeting first, so that a new meeting renumbers nothing.</summary>
    public static IEnumerable<SearchDocument> Of(Council council) =>
        council.Meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id, StringComparer.Ordinal)
            .SelectMany(meeting => meeting.Items, (meeting, item) => new SearchDocument(meeting, item));

    /// <summary>Tokens of the field <c>number</c>, which are not cut: journal number, item number and date.</summary>
    public IEnumerable<string> Numbers => new[] { Item.Case?.Text.Trim(), Item.Number, Iso.Date(Meeting.HeldOn) }.OfType<string>();

    /// <summary>The texts of the other fields, Markdown where it says so. A field may have many.</summary>
    public IEnumerable<(int Field, string Text, bool IsMarkdown)> Texts
    {
        get
        {
            yield return (SearchField.Title, Item.Title, false);
            foreach (var topic in Item.Topics)
            {
                yield return (SearchField.Topic, topic.Label, false);
                foreach (var synonym in topic.Synonyms) yield return (SearchField.Topic, synonym, false);
            }

            foreach (var section in Item.Sections)
            {
                if (section.Role == SectionRole.Other) yield return (SearchField.Text, section.Heading, false);
                yield return (section.Role == SectionRole.Decision ? SearchField.Decision : SearchField.Text, section.Text.Markdown, true);
            }

            foreach (var attachment in Item.Attachments) yield return (SearchField.Text, attachment.Title, false);
            foreach (var presenter in Item.Presenters) yield return (SearchField.Text, presenter.Name, false);
            foreach (var followUp in Item.FollowUps) yield return (SearchField.Text, $"{followUp.What} {followUp.Who}", false);
        }
    }

    /// <summary>A fingerprint of everything that the index takes from the item: as long as it stays, so do the item's words.</summary>
    public UInt128 Key()
    {
        var fingerprint = new Fingerprint();
        foreach (var token in Numbers) fingerprint.Add(token);
        foreach (var (field, text, _) in Texts)
        {
            fingerprint.Add([(byte)field]);
            fingerprint.Add(text);
        }

        return fingerprint.Value;
    }

    /// <summary>The words of a field as a reader sees them, one text to a line; what lunr itself is given in the tests.</summary>
    public string PlainText(int field) =>
        string.Join('\n', Texts.Where(text => text.Field == field).Select(text => text.IsMarkdown ? MarkdownText.Words(text.Text) : text.Text));
}
