using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

internal enum Standing { Approved, Draft, Agenda, Cancelled }

/// <summary>One meeting with its agenda.</summary>
internal sealed class PlannedMeeting(Body body, DateOnly day, int ofThatDay, Standing standing, bool inSections, Dice dice)
{
    public Body Body => body;
    public DateOnly Day => day;
    public Standing Standing => standing;
    public bool InSections => inSections;
    public Dice Dice => dice;
    public List<PlannedItem> Items { get; } = [];
    public bool HasMinutes => Standing is Standing.Approved or Standing.Draft;

    /// <summary>Not public yet, and for as long as anybody measures.</summary>
    public bool IsEmbargoed => Standing is Standing.Agenda && body.Number % 4 == 2;

    public string Date => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Its folder below <c>minutes/</c>, and its address.</summary>
    public string Path => $"{Body.Id}/{Date}" + (ofThatDay > 1 ? $"-{ofThatDay}" : "");
}

/// <summary>One agenda item before its text is written.</summary>
internal sealed class PlannedItem(PlannedMeeting meeting, string number, Dice dice)
{
    public PlannedMeeting Meeting => meeting;
    public string Number => number;
    public Dice Dice => dice;
    public required string Title { get; set; }
    public required string[] Types { get; init; }
    public required int[] Topics { get; init; }
    public required bool Closed { get; init; }
    public string? Outcome { get; init; }
    public Case? Case { get; init; }

    /// <summary>Sentences of questions whose answer is known, put into the decision and into the case's text.</summary>
    public List<string> ExtraDecision { get; } = [];
    public List<string> ExtraText { get; } = [];

    public string Address => $"/{Meeting.Path}/punkt-{Number}/";

    /// <summary>Its number and what its title begins with.</summary>
    public string FileName
    {
        get
        {
            var slug = new StringBuilder();
            foreach (var letter in Title.ToLowerInvariant())
            {
                slug.Append(letter switch { 'æ' => "ae", 'ø' => "oe", 'å' => "aa", >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(CultureInfo.InvariantCulture), _ => "-" });
                if (slug.Length > 50) break;
            }

            return $"{Number}-{slug.ToString().Trim('-')}.md";
        }
    }
}

/// <summary>A case that comes back at later meetings, with the journal number by which Danish authorities file it.</summary>
internal sealed record Case(string Number, int[] Topics, string Subject);
