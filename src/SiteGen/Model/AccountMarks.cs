using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Tell what the account of the record says of a meeting's items from everything else that it could say.</summary>
/// <param name="Rows">What the data files say: of everything, there or not, its number and title.</param>
/// <param name="Totals">What the page says: how much is there, and by name only what is not.</param>
internal readonly record struct AccountMarks(Mark128 Rows, Mark128 Totals)
{
    /// <summary>The marks of items.</summary>
    public static AccountMarks Of(IEnumerable<AgendaItem> items)
    {
        var (rows, totals) = (new Fingerprint(), new Fingerprint());
        foreach (var item in items)
        {
            rows.Add(item.Title);
            rows.Add(Of(item.Attachments, withTitles: true));
            totals.Add(item.Number);
            totals.Add(item.ClosedOn ?? "");
            totals.Add(Of(item.Attachments, withTitles: false));
            if (!item.BrokenPromises.IsEmpty) totals.Add(item.Title);
            foreach (var promise in item.BrokenPromises) totals.Add(promise.Words + promise.Number);
        }

        rows.Add(totals.Value);
        return new AccountMarks(rows.Value, totals.Value);
    }

    /// <summary>The mark of documents.</summary>
    public static Mark128 Of(IEnumerable<Attachment> attachments, bool withTitles)
    {
        var mark = new Fingerprint();
        foreach (var attachment in attachments)
        {
            if (withTitles) mark.Add(attachment.Title);
            if (withTitles) mark.Add(attachment.Number ?? "");
            mark.Add(attachment is WithheldAttachment withheld ? $"{withheld.Reason} withheld" : "");
        }

        return mark.Value;
    }
}
