using System.Globalization;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Who meets when about what. Made in the order of time, because cases go on from meeting to meeting.</summary>
internal sealed class Plan
{
    private const int DaysBetweenMeetings = 33;
    private static readonly DateOnly LastDay = new(2025, 12, 9);
    private static readonly string[] OpenOutcomes = ["approved", "asRecommended", "amended", "postponed", "rejected", "referred", "withdrawn", "elected", SiteFiles.OwnOutcome];

    private readonly ulong _seed;
    private readonly Dictionary<Body, List<Case>> _cases = [];

    public Plan(ulong seed, int items)
    {
        (_seed, Bodies) = (seed, Body.Of(seed, items));
        // The last round is of meetings whose minutes are not there yet. Where agendas were longer than usual, the items run out before it: then one round less.
        var rounds = Math.Max(1, (int)Math.Ceiling(items / 12.0 / Bodies.Length));
        while (!Fills(rounds, items)) rounds--;
        for (var i = 0; i < Meetings.Count; i++) Items.AddRange(Meetings[i].Items);
    }

    public Body[] Bodies { get; }
    public List<PlannedMeeting> Meetings { get; } = [];
    public List<PlannedItem> Items { get; } = [];

    /// <summary>Plans the meetings of that many rounds; false when there was no item left for two meetings of the last one, of which one waits for its agenda and one for its minutes.</summary>
    private bool Fills(int rounds, int items)
    {
        Meetings.Clear();
        _cases.Clear();
        for (var left = items; left > 0;)
        {
            var (round, turn) = Math.DivRem(Meetings.Count, Bodies.Length);
            Meetings.Add(Meeting(Bodies[turn], round, rounds, ref left));
        }

        return rounds == 1 || Meetings.Count > (rounds - 1) * Bodies.Length + 1;
    }

    private PlannedMeeting Meeting(Body body, int round, int rounds, ref int left)
    {
        var dice = Dice.For(_seed, 2, body.Number, round);
        var day = LastDay.AddDays(-((rounds - 1 - round) * DaysBetweenMeetings) - body.Number + dice.Below(4));
        var previous = Meetings.LastOrDefault(meeting => meeting.Body == body);
        var twice = previous is { Path: var path } && previous.Day.AddDays(60) > day && path == $"{body.Id}/{previous.Date}" && dice.Chance(0.01);
        if (previous is not null && (twice || previous.Day >= day)) day = twice ? previous.Day : previous.Day.AddDays(1);
        var standing = round >= rounds - 1 && rounds > 2 ? (body.Number % 2 == 0 ? Standing.Agenda : Standing.Draft) : dice.Chance(0.01) ? Standing.Cancelled : Standing.Approved;
        var meeting = new PlannedMeeting(body, day, twice ? 2 : 1, standing, body.Number % 2 == 1, dice);
        var count = Math.Min(left, Math.Clamp((int)Math.Round(12 + (3 * dice.Normal())), 3, 26));
        for (var item = 0; item < count; item++) meeting.Items.Add(Item(meeting, item, count));
        left -= count;
        return meeting;
    }

    private PlannedItem Item(PlannedMeeting meeting, int place, int count)
    {
        var dice = Dice.For(_seed, 3, Meetings.Count, place);
        var kind = dice.Weighted(52, 14, 28, 6);
        var closed = dice.Chance(0.04);
        var matter = CaseFor(meeting, dice);
        var outcome = dice.Weighted(60, 15, 8, 8, 3, 3, 2, 1, 1);
        return new(meeting, NumberOf(meeting, place, count), dice)
        {
            Title = Title(kind, matter, dice),
            Types = kind switch { 0 => ["decision"], 1 => dice.Chance(0.1) ? [SiteFiles.OwnType, "discussion"] : ["discussion"], 2 => ["information"], _ => ["presentation", "discussion"] },
            Topics = matter.Topics,
            Closed = closed,
            Case = dice.Chance(0.9) && !closed ? matter : null,
            Outcome = !meeting.HasMinutes ? null : kind switch
            {
                0 => OpenOutcomes[outcome],
                2 => "noted",
                _ => outcome == 3 ? "postponed" : "discussed",
            },
        };
    }

    // A third of all items go on with a case of the same body.
    private Case CaseFor(PlannedMeeting meeting, Dice dice)
    {
        if (!_cases.TryGetValue(meeting.Body, out var open)) _cases[meeting.Body] = open = [];
        if (open.Count > 0 && dice.Chance(0.33)) return open[^(1 + dice.Below(Math.Min(open.Count, 30)))];
        var first = (meeting.Body.Number * 5 + dice.Below(dice.Chance(0.75) ? 12 : Topics.All.Length)) % Topics.All.Length;
        int[] topics = [.. Enumerable.Range(0, 1 + dice.Weighted(45, 40, 15)).Select(step => (first + (step * 7)) % Topics.All.Length)];
        var subject = string.Join(' ', Enumerable.Range(0, dice.Between(1, 3)).Select(part => (part > 0 ? dice.Pick(Ties) + " " : "")
            + (dice.Chance(0.65) ? Vocabulary.Compound(dice, topics) : dice.Pick(WordForms.Plain))));
        var number = string.Create(CultureInfo.InvariantCulture,
            $"{first % 30:00}.{dice.Below(20):00}.{dice.Below(20):00}-{"AGPKS"[dice.Below(5)]}{dice.Below(60):00}-{dice.Between(1, 60)}-{meeting.Day.Year % 100:00}");
        open.Add(new Case(number, topics, subject));
        return open[^1];
    }

    private static readonly string[] Ties = ["og", "i", "for", "ved", "til"];

    private static readonly string[][] Leads =
    [
        ["Godkendelse af", "Bevilling til", "Forslag til", "Anlægsregnskab for", "Ansøgning om", "Frigivelse af midler til"],
        ["Drøftelse af", "Temadrøftelse om", "Proces for"], ["Orientering om", "Status på", "Opfølgning på"], ["Oplæg om", "Besøg fra"],
    ];

    private static string Title(int kind, Case matter, Dice dice) =>
        $"{dice.Pick(Leads[kind])} {matter.Subject}" + (dice.Chance(0.12) ? $" {dice.Between(2014, 2027)}" : "") + (dice.Chance(0.05) ? ": 2. behandling" : "");

    // 1, 2, 3 …, or by section: 1.1, 1.2, 2.1 …
    private static string NumberOf(PlannedMeeting meeting, int place, int count)
    {
        if (!meeting.InSections) return (place + 1).ToString(CultureInfo.InvariantCulture);
        var inFirst = Math.Min(2, count - 1);
        return place < inFirst ? $"1.{place + 1}" : $"2.{place - inFirst + 1}";
    }
}
