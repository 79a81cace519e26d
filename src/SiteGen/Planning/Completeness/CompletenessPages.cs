using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Planning;

/// <summary>Fills the page that accounts for the record: totals for every body and year, and by name only what is missing or waits.</summary>
internal static class CompletenessPages
{
    // The page stays readable, and small, for an archive of any size; the data files have everything.
    private const int LongestList = 100;
    private const int MostReasons = 20;

    public static CompletenessPage For(PlanContext context, RecordAccount account)
    {
        var (language, urls, entries) = (context.Language, context.Urls, account.Entries);
        var missing = entries.Where(entry => entry.Status == EntryStatus.Missing).ToList();
        var minutes = entries.Where(entry => entry is { Kind: EntryKind.Meeting, Status: EntryStatus.Missing or EntryStatus.AwaitingMinutes }).OrderByDescending(entry => entry.DaysLate).ThenBy(entry => entry.Meeting.HeldOn).ToList();
        var columns = Columns(AccountTotals.Of(entries));
        var drafts = entries.Where(entry => entry is { Kind: EntryKind.Meeting, Status: EntryStatus.AwaitingApproval }).ToList();
        return new CompletenessPage
        {
            Url = urls.Completeness,
            CanonicalUrl = urls.Absolute(urls.Completeness),
            Title = context.Title(language.Text("page.completeness")),
            Heading = language.Text("page.completeness"),
            Description = language.Text("page.completenessDescription", context.Options.SiteTitle),
            Breadcrumbs = context.Trail(new Link(language.Text("page.completeness"), urls.Completeness)),
            Summary = Summary(language, account),
            Deadline = language.Text("completeness.deadline", language.Count("days", context.Options.PublishWithinDays)),
            AsOf = RecordAccount.DependsOnDay(context.Council.Meetings, account.AsOf) ? context.Pieces.Date(account.AsOf) : null,
            Minutes = ListOf("minutes", minutes, entry => new Entry(MeetingOf(context, entry), urls.Of(entry.Meeting), Lateness(language, account, entry))),
            Numbers = ListOf("numbers", [.. missing.Where(entry => entry.Kind == EntryKind.Item)], entry => new Entry(MeetingOf(context, entry), urls.Of(entry.Meeting), language.Text("completeness.number", entry.Number))),
            Attachments = ListOf("attachments", [.. missing.Where(entry => entry.Kind == EntryKind.Attachment)], entry => new Entry(
                $"{entry.Item!.Number} {entry.Item.Title}", urls.Of(entry.Meeting, entry.Item), language.Text("completeness.promised", entry.Title), MeetingOf(context, entry))),
            Drafts = ListOf("drafts", drafts, entry => new Entry(MeetingOf(context, entry), urls.Of(entry.Meeting), entry.DaysLate > 0 ? language.Text("completeness.cameLate", language.Count("days", entry.DaysLate)) : "")),
            Grounds = Reasons(language, entries.Where(entry => entry.Status == EntryStatus.Closed)),
            Withheld = Reasons(language, entries.Where(entry => entry.Status == EntryStatus.Withheld)),
            Columns = [.. columns.Select(column => language.Text($"completeness.col.{column.Name}"))],
            Bodies = Bodies(context, account, columns),
            CsvUrl = urls.CompletenessCsv,
            JsonUrl = urls.CompletenessJson,
        };

        AccountList? ListOf(string id, List<AccountEntry> all, Func<AccountEntry, Entry> row) => all.Count == 0 ? null : new AccountList(
            [.. all.Take(LongestList).Select(row)], all.Count > LongestList ? language.Text("completeness.more", language.Whole(all.Count - LongestList)) : null);
    }

    /// <summary>What there is, then what there is not: a sentence each.</summary>
    private static ImmutableArray<string> Summary(Language language, RecordAccount account)
    {
        var totals = AccountTotals.Of(account.Entries);
        var lacks = new[] { ("missingMinutes", totals.MissingMinutes), ("missingItems", totals.MissingItems), ("missingAttachments", totals.MissingAttachments) }
            .Where(lack => lack.Item2 > 0).Select(lack => language.Count(lack.Item1, lack.Item2)).ToList();
        return
        [
            language.Text("completeness.there", language.Count("approved", totals.Approved), language.Count("items", totals.Items), language.Count("documents", totals.Attachments)),
            lacks.Count == 0 ? language.Text("completeness.nothingMissing") : language.Text("completeness.missing", language.Join(lacks)),
            .. totals.AwaitedMinutes > 0 ? [language.Count("awaitedMinutes", totals.AwaitedMinutes)] : ImmutableArray<string>.Empty,
            .. totals.Drafts > 0 ? [language.Count("drafts", totals.Drafts)] : ImmutableArray<string>.Empty,
            .. totals.CameLate > 0 ? [language.Count("cameLate", totals.CameLate)] : ImmutableArray<string>.Empty,
            .. account.Embargoed > 0 ? [language.Count("embargoed", account.Embargoed)] : ImmutableArray<string>.Empty,
        ];
    }

    private static string MeetingOf(PlanContext context, AccountEntry entry) => $"{entry.Meeting.Body.Name}, {context.DayOf(entry.Meeting)}";

    private static string Lateness(Language language, RecordAccount account, AccountEntry entry) => entry.DaysLate > 0
        ? language.Text("completeness.late", language.Count("days", entry.DaysLate))
        : language.Text("completeness.waiting", language.Count("days", account.AsOf.DayNumber - entry.Meeting.HeldOn.DayNumber));

    /// <summary>Grounds or reasons by how often they are given; the rare ones of a long list as one.</summary>
    private static ImmutableArray<ReasonCount> Reasons(Language language, IEnumerable<AccountEntry> entries)
    {
        var counts = entries.CountBy(entry => entry.Reason ?? "").OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal).ToList();
        var rest = counts.Skip(MostReasons).Sum(reason => reason.Value);
        return
        [
            .. counts.Take(MostReasons).Select(reason => new ReasonCount(reason.Key, language.Whole(reason.Value))),
            .. rest > 0 ? [new ReasonCount(language.Text("completeness.otherReasons"), language.Whole(rest))] : ImmutableArray<ReasonCount>.Empty,
        ];
    }

    private static ImmutableArray<BodyAccount> Bodies(PlanContext context, RecordAccount account, ImmutableArray<Column> columns) =>
    [
        .. account.Entries.GroupBy(entry => entry.Meeting.Body.Id).Select(body => (body.First().Meeting.Body, Entries: body)).OrderBy(body => body.Body.Name, Alphabetical.Order)
            .Select(body => new BodyAccount(body.Body.Id, body.Body.Name, context.Urls.Of(body.Body),
                [.. body.Entries.GroupBy(entry => entry.Meeting.HeldOn.Year).OrderByDescending(year => year.Key).Select(year => Row(context.Language, year.Key, AccountTotals.Of(year), columns))])),
    ];

    private static YearAccount Row(Language language, int year, AccountTotals totals, ImmutableArray<Column> columns) =>
        new(year.ToString(CultureInfo.InvariantCulture), [.. columns.Select(column => language.Whole(column.Count(totals)))]);

    /// <summary>A column of noughts from end to end tells nothing, and twelve columns are too many for a phone.</summary>
    private static ImmutableArray<Column> Columns(AccountTotals all) => [.. EveryColumn.Where(column => column.IsAlwaysShown || column.Count(all) > 0)];

    private static readonly ImmutableArray<Column> EveryColumn =
    [
        new("meetings", totals => totals.Meetings, IsAlwaysShown: true), new("approved", totals => totals.Approved, IsAlwaysShown: true), new("drafts", totals => totals.Drafts),
        new("planned", totals => totals.Planned), new("cancelled", totals => totals.Cancelled), new("missingMinutes", totals => totals.MissingMinutes + totals.AwaitedMinutes),
        new("items", totals => totals.Items, IsAlwaysShown: true), new("closed", totals => totals.Closed), new("missingItems", totals => totals.MissingItems),
        new("documents", totals => totals.Attachments, IsAlwaysShown: true), new("withheld", totals => totals.Withheld), new("missingAttachments", totals => totals.MissingAttachments),
    ];

    /// <param name="Name">Last part of the key of its heading.</param>
    /// <param name="Count">What it counts.</param>
    /// <param name="IsAlwaysShown">True when it is shown even where there is none.</param>
    private sealed record Column(string Name, Func<AccountTotals, int> Count, bool IsAlwaysShown = false);
}
