using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checks;

/// <summary>Votes that cannot have been cast: by people who were not there, twice, or by more than the body has members.</summary>
internal static partial class VoteCheck
{
    // "15 stemte for", "med 15 stemmer mod 10", "10 stemte imod", "2 undlod at stemme".
    [GeneratedRegex(@"(?<for>\d{1,3})\s(?:medlemmer\s)?(?:stemte\s|stemmer\s)for(?!\p{L})|(?<for>\d{1,3})\sstemmer\s(?:i)?mod\s(?<against>\d{1,3})|(?<against>\d{1,3})\s(?:medlemmer\s)?(?:stemte\s|stemmer\s)(?:i)?mod(?!\p{L}|\s\d)|(?<abstain>\d{1,3})\s(?:medlemmer\s)?undlod", RegexOptions.IgnoreCase)]
    private static partial Regex Tally { get; }

    /// <summary>Adds SG1128, SG1129 and SG1130.</summary>
    public static void Run(TreatedText text, DiagnosticBag diagnostics)
    {
        var (meeting, item) = (text.Meeting, text.Item);
        if (item.Votes is { } votes)
        {
            var absent = item.Absent.Concat(meeting.Absent.Select(absence => absence.Name)).Select(KnownPeople.Bare).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var voter in votes.For.Concat(votes.Against).Concat(votes.Abstain))
            {
                if (!seen.Add(KnownPeople.Bare(voter))) diagnostics.Add(DiagnosticCodes.VotedTwice(item.At("votes", voter), voter));
                else if (absent.Contains(KnownPeople.Bare(voter))) diagnostics.Add(DiagnosticCodes.AbsentVoter(item.At("votes", voter), voter));
            }
        }

        CheckTally(text, diagnostics);
    }

    private static void CheckTally(TreatedText text, DiagnosticBag diagnostics)
    {
        var members = text.Meeting.Body.Members.Length;
        if (members == 0 || text.With(SectionRole.Decision) is not { } decision || !decision.Words.Contains("stem", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var (start, end) in decision.Sentences())
        {
            var matches = Tally.Matches(decision.Words[start..end]);
            int Sum(string side) => matches.Sum(match => match.Groups[side].Success ? int.Parse(match.Groups[side].Value, CultureInfo.InvariantCulture) : 0);
            var cast = Sum("for") + Sum("against") + Sum("abstain");
            if (cast > members) diagnostics.Add(DiagnosticCodes.MoreVotesThanMembers(decision.At(start + matches[0].Index), cast, members));
        }
    }
}
