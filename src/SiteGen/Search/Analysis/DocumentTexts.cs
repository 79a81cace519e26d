using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>The texts of one item, each with the field that its words belong to.</summary>
/// <param name="Numbers">Tokens of the field <c>number</c>, which are not cut: journal number, item number and date.</param>
/// <param name="Texts">The texts of the other fields, Markdown where it says so. A field may have many.</param>
internal sealed record DocumentTexts(IEnumerable<string> Numbers, IEnumerable<(int Field, string Text, bool IsMarkdown)> Texts)
{
    /// <summary>The texts of an item.</summary>
    public static DocumentTexts Of(Meeting meeting, AgendaItem item) =>
        new(new[] { item.Case?.Text.Trim(), item.Number, Iso.Date(meeting.HeldOn) }.OfType<string>(), TextsOf(item));

    private static IEnumerable<(int Field, string Text, bool IsMarkdown)> TextsOf(AgendaItem item)
    {
        yield return (SearchField.Title, item.Title, false);
        foreach (var topic in item.Topics)
        {
            yield return (SearchField.Topic, topic.Label, false);
            foreach (var synonym in topic.Synonyms) yield return (SearchField.Topic, synonym, false);
        }

        foreach (var section in item.Sections)
        {
            if (section.Role == SectionRole.Other) yield return (SearchField.Text, section.Heading, false);
            yield return (section.Role == SectionRole.Decision ? SearchField.Decision : SearchField.Text, section.Text.Markdown, true);
        }

        foreach (var attachment in item.Attachments) yield return (SearchField.Text, attachment.Title, false);
        foreach (var presenter in item.Presenters) yield return (SearchField.Text, presenter.Name, false);
        foreach (var followUp in item.FollowUps) yield return (SearchField.Text, $"{followUp.What} {followUp.Who}", false);
    }

    /// <summary>A fingerprint of all of them.</summary>
    public Mark128 Fingerprint()
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
