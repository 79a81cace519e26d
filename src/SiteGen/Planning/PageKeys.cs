using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>
/// Keys that stand for pages: as long as a page's key is what it was in the build before, the page is too, and it need not be made again.
/// A key takes in at least everything that the page's maker reads. It may take in more: then a page is made once too often, which costs a
/// millisecond; less would leave an old page standing. What belongs to one meeting counts as a whole by the mark of its folder, and its pages
/// have one key between them; an item counts on other pages by the mark of its file, and what can show on any page (settings, words, theme, bodies, menus) by one common key.
/// </summary>
internal sealed class PageKeys
{
    private readonly PlanContext _context;
    private readonly Mark128 _common;

    /// <param name="context">What the makers of pages share.</param>
    /// <param name="frame">What stands around every page.</param>
    /// <param name="common">See <see cref="CommonKey.Of(SiteOptions, Mark128, Mark128?)"/>.</param>
    public PageKeys(PlanContext context, SiteFrame frame, Mark128 common) => (_context, _common) = (context, CommonKey.Of(common, frame, context.Council.Bodies));

    /// <summary>The pages of a meeting and its items together: its whole folder, its neighbours, where the links of its texts lead, and every treatment of its cases.</summary>
    public Mark128 Of(Meeting meeting, Meeting? previous, Meeting? next)
    {
        var key = Begin();
        key.Add(meeting.Mark);
        key.Add(previous?.Id ?? "");
        key.Add(next?.Id ?? "");
        AddLinks(ref key, meeting.InnerLinks);
        foreach (var head in meeting.Agenda.Heads)
        {
            if (head.CaseSlug is { } slug && _context.Cases.Of(slug) is { Length: > 1 } treatments) AddItems(ref key, treatments);
        }

        return key.Value;
    }

    /// <summary>A page that shows meetings.</summary>
    public Mark128 Of(string url, Body? body, IEnumerable<Meeting> meetings)
    {
        var key = Begin(url);
        key.Add(body?.Mark ?? default);
        if (body is not null) AddLinks(ref key, InnerLink.Of(body.Text));
        foreach (var meeting in meetings)
        {
            key.Add(meeting.Id);
            key.Add(meeting.Mark);
        }

        return key.Value;
    }

    /// <summary>The page of a case.</summary>
    public Mark128 Of(ImmutableArray<TreatedItem> treatments)
    {
        var key = Begin();
        AddItems(ref key, treatments);
        return key.Value;
    }

    /// <summary>A page that shows items, and the words of lists.</summary>
    public Mark128 Of(string url, ImmutableArray<TreatedItem> items, IEnumerable<Entry> entries)
    {
        var key = Begin(url);
        AddItems(ref key, items);
        AddEntries(ref key, entries);
        return key.Value;
    }

    /// <summary>A page of a list, or of one of its parts: its items, the other lists of its kind, and the parts.</summary>
    public Mark128 Of(string url, ItemList list, ImmutableArray<TreatedItem> items, IEnumerable<Entry> siblings, IEnumerable<string> parts)
    {
        var key = Begin(url);
        key.Add(list.Name);
        key.Add(list.Description ?? "");
        key.Add((long)list.Items.Length);
        AddItems(ref key, items);
        AddEntries(ref key, siblings);
        foreach (var part in parts) key.Add(part);
        return key.Value;
    }

    /// <summary>The account of meetings: what it tells of each and of its items, which is little, and nothing of their texts.</summary>
    /// <param name="meetings">The meetings.</param>
    /// <param name="day">The day of the account, where it matters.</param>
    /// <param name="isWhole">True for the data files, which tell of what is there too; false for the page, which only counts it.</param>
    public Mark128 OfAccount(IEnumerable<Meeting> meetings, string day, bool isWhole)
    {
        var key = Begin(day);
        foreach (var meeting in meetings)
        {
            key.Add(meeting.Id);
            key.Add((long)meeting.Status);
            key.Add(meeting.PublishedAt?.Ticks ?? 0);
            key.Add(AccountMarks.Of(meeting.Attachments, isWhole));
            key.Add(isWhole ? meeting.Agenda.AccountMarks.Rows : meeting.Agenda.AccountMarks.Totals);
        }

        return key.Value;
    }

    /// <summary>A page of the list of cases, or of one of its parts: of each case its first and its last treatment, which its line tells of.</summary>
    public Mark128 Of(string url, int all, IEnumerable<TreatedCase> cases, IEnumerable<string> parts)
    {
        var key = Begin(url);
        key.Add((long)all);
        foreach (var (slug, treatments) in cases)
        {
            key.Add(slug);
            key.Add((long)treatments.Length);
            key.Add(treatments[0].Mark);
            key.Add(treatments[^1].Mark);
        }

        foreach (var part in parts) key.Add(part);

        return key.Value;
    }

    /// <summary>A page that shows nothing but texts that are at hand.</summary>
    public Mark128 Of(params ReadOnlySpan<string> texts)
    {
        var key = Begin("");
        foreach (var text in texts) key.Add(text);
        return key.Value;
    }

    private static void AddItems(ref Fingerprint key, ImmutableArray<TreatedItem> items)
    {
        key.Add((long)items.Length);
        foreach (var treated in items) key.Add(treated.Mark);
    }

    private static void AddEntries(ref Fingerprint key, IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            key.Add(entry.Text);
            key.Add(entry.Url);
            key.Add(entry.Note ?? "");
            key.Add(entry.Description ?? "");
        }
    }

    /// <summary>Where links within the site lead, and how large pictures are: a page that moves changes those that link to it.</summary>
    private void AddLinks(ref Fingerprint key, IEnumerable<InnerLink> links)
    {
        foreach (var (file, link) in links)
        {
            var href = _context.Links.Resolve(link.Target, file, link.IsImage).Href;
            key.Add(href ?? "");
            if (href is not null && _context.Links.PictureAt(href) is { } size) key.Add((long)size.Width << 32 | (uint)size.Height);
        }
    }

    private Fingerprint Begin(string what)
    {
        var key = Begin();
        key.Add(what);
        return key;
    }

    // A key stands for what is at one address, so that the address itself need not be in it.
    private Fingerprint Begin()
    {
        var key = new Fingerprint();
        key.Add(_common);
        return key;
    }
}
