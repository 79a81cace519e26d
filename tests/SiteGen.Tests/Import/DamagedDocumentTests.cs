using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Import;

/// <summary>The seeds, damaged in the ways in which documents are: no word is lost, and what the importer is not sure of it asks.</summary>
public class DamagedDocumentTests
{
    private static readonly Dictionary<string, Func<string, string>> Damages = new()
    {
        ["no headings of parts"] = text => Regex.Replace(text, @"^(- )?\**(Sagen kort|Indstilling|Beslutning|Sagsfremstilling|Baggrund|Videre proces|Sagsresum[eé]|Forvaltningen indstiller|Økonomi):?\**[ ]?", "", RegexOptions.Multiline),
        ["parts in another order"] = text => Swapped(text),
        ["items in another order"] = text => LastItemFirst(text),
        ["no numbers before items"] = text => Regex.Replace(Regex.Replace(text, @"^(- )?\**\d\.\d\.\d ", "", RegexOptions.Multiline), @"^(## )?\*\*\d\*\*(?=\*\*|$)", "", RegexOptions.Multiline),
        ["no table of contents"] = text => Regex.Replace(Regex.Replace(text, @"^.*\t\d+\n", "", RegexOptions.Multiline), @"^.*\.{3,}\d+\n", "", RegexOptions.Multiline),
        ["neither contents nor numbers"] = text => Damages!["no numbers before items"](Damages["no table of contents"](text)),
        ["only the agenda"] = text => text[..Math.Max(text.IndexOf("OBS:", StringComparison.Ordinal), text.IndexOf("**1**", StringComparison.Ordinal))],
        ["no front page"] = text => text[Math.Max(text.IndexOf("Dagsordenspunkter", StringComparison.Ordinal), text.IndexOf("## Indholds", StringComparison.Ordinal))..],
        ["no date"] = text => Regex.Replace(text, @"^(den )?2[58]\. (september 2023|juni 2024).*$", "", RegexOptions.Multiline),
        ["two meetings"] = text => text + "\n\n\n" + Regex.Replace(text, @"(28\. september 2023, kl|25\. juni 2024)", match => match.Value[0] == '2' && match.Value.Contains("2023") ? "5. oktober 2023, kl" : "3. september 2024"),
        ["lines of 60 characters"] = text => Wrapped(text, 60, hyphenate: false),
        ["lines of 70 characters with divided words"] = text => Wrapped(text, 70, hyphenate: true),
        ["a page header in every sentence"] = text => WithHeaders(Wrapped(text, 80, hyphenate: false), page => $"Lilleby Kommune   Referat   Side {page} af 40"),
        ["page numbers alone"] = text => WithHeaders(Wrapped(text, 80, hyphenate: false), page => $"\f{page}"),
        ["Windows line ends"] = text => text.Replace("\n", "\r\n"),
        ["Macintosh line ends"] = text => text.Replace("\n", "\r"),
        ["all in capitals"] = text => text.ToUpperInvariant(),
        ["l for 1 and O for 0"] = text => Regex.Replace(text, @"(?<=^|\s|\()[\d.]+(?=[.\s:),])", number => number.Value.Replace('1', 'l').Replace('0', 'O'), RegexOptions.Multiline),
        ["tables without tabs"] = text => text.Replace('\t', ' '),
        ["two columns run together"] = text => Columns(text),
        ["lists that look like items"] = text => Regex.Replace(text, @"^- (?=\p{Lu}\p{Ll}+ )", "1. ", RegexOptions.Multiline),
        ["no empty lines"] = text => Regex.Replace(text, "\n{2,}", "\n"),
        ["empty lines everywhere"] = text => text.Replace("\n", "\n\n"),
        ["no bold"] = text => text.Replace("**", ""),
        ["another council's wording"] = text => text.Replace("Sagen kort", "Resumé").Replace("Sagsresumé", "Kort resumé").Replace("Beslutning", "Konklusion").Replace("Indstilling:", "Forvaltningens indstilling:").Replace("Sagsfremstilling", "Sagsbeskrivelse").Replace("Sagsnr", "Journalnr."),
        ["blanks at the ends of lines"] = text => text.Replace("\n", "   \n"),
        ["indented"] = text => Regex.Replace(text, "^(?=.)", "        ", RegexOptions.Multiline),
        ["cut off in the middle"] = text => text[..(text.Length / 2)],
        ["nothing but the last third"] = text => text[(text.Length * 2 / 3)..],
        ["signs of Markdown and YAML"] = text => text.Replace("Rådet ", "Rådet #1 {a: b} [c] `d` *e ", StringComparison.Ordinal),
    };

    public static TheoryData<string, string> Variants => SeedImportTests.Each(Damages.Keys);

    [Theory]
    [MemberData(nameof(Variants))]
    public void No_word_is_lost_and_the_files_can_be_read(string seed, string damage)
    {
        var text = Damages[damage](SeedImportTests.Text(seed));
        using var imported = Imported.Text(text, "referat.txt", withBodies: true);

        Audit.Lost(text, imported).ShouldBeEmpty(imported.Result.Report);
        imported.Check().Where(fault => fault.Severity == Severity.Error).Select(fault => $"{fault.Code} {fault.At} {fault.Message.En}").ShouldBeEmpty(imported.All);
    }

    /// <summary>What makes the bytes is the same for all of them, so everyday a few stand for the rest.</summary>
    public static TheoryData<string, string> SomeVariants =>
        SeedImportTests.Each(LongSuite.Choose<IEnumerable<string>>(["neither contents nor numbers", "two meetings", "two columns run together"], Damages.Keys));

    [Theory]
    [MemberData(nameof(SomeVariants))]
    public void The_same_document_gives_the_same_bytes(string seed, string damage)
    {
        var text = Damages[damage](SeedImportTests.Text(seed));
        using var once = Imported.Text(text);
        using var twice = Imported.Text(text);

        twice.All.ShouldBe(once.All);
    }

    [Theory]
    [InlineData(SeedImportTests.Rar, 17)]
    [InlineData(SeedImportTests.Rebild, 8)]
    public void Items_are_found_whatever_is_damaged_around_them(string seed, int items)
    {
        string[] harmless =
        [
            "no headings of parts", "parts in another order", "items in another order", "no table of contents", "only the agenda", "no front page", "no date", "lines of 60 characters",
            "lines of 70 characters with divided words", "a page header in every sentence", "page numbers alone", "Windows line ends", "Macintosh line ends", "all in capitals", "tables without tabs",
            "lists that look like items", "no empty lines", "empty lines everywhere", "no bold", "another council's wording", "blanks at the ends of lines", "indented",
        ];
        var found = harmless.Select(damage =>
        {
            using var imported = Imported.Text(Damages[damage](SeedImportTests.Text(seed)), withBodies: true);
            return $"{damage}: {imported.Result.Meetings.Sum(meeting => meeting.Items)}";
        });

        found.ShouldBe(harmless.Select(damage => $"{damage}: {items}"));
    }

    [Theory]
    [InlineData("no date", "datoen står ikke i dokumentet")]
    [InlineData("neither contents nor numbers", "punktet havde intet nummer i dokumentet")]
    [InlineData("only the agenda", "er referatet godkendt")]
    [InlineData("no headings of parts", "beslutningen stod uden overskrift")]
    public void What_is_uncertain_is_asked(string damage, string question)
    {
        using var imported = Imported.Text(Damages[damage](SeedImportTests.Text(SeedImportTests.Rebild)), withBodies: true);

        imported.All.ShouldContain("# check: ");
        imported.All.ShouldContain(question);
    }

    [Fact]
    public void Two_meetings_in_one_document_become_two_folders()
    {
        using var imported = Imported.Text(Damages["two meetings"](SeedImportTests.Text(SeedImportTests.Rebild)), withBodies: true);

        imported.Result.Meetings.Select(meeting => (meeting.Folder, meeting.Items)).ShouldBe([("minutes/rebild-lar/2024-06-25", 8), ("minutes/rebild-lar/2024-09-03", 8)]);
    }

    private static string Swapped(string text) => Regex.Replace(text, @"^(Indstilling: .*)\n\n(Beslutning: .*)$|^(\*\*Økonomi\*\*\n\n.*)\n\n(\*\*Beslutning\*\*\n\n.*)$", "$2$4\n\n$1$3", RegexOptions.Multiline);

    private static string LastItemFirst(string text)
    {
        var (from, to) = text.Contains("- 3.4.1 Eventuelt (O)\n\n", StringComparison.Ordinal)
            ? (text.LastIndexOf("- 3.3.1", StringComparison.Ordinal), text.LastIndexOf("- 3.4.1", StringComparison.Ordinal))
            : (text.IndexOf("**5****", StringComparison.Ordinal), text.IndexOf("**6****", StringComparison.Ordinal));
        var at = text.Contains("- 0.1.2 ", StringComparison.Ordinal) ? text.LastIndexOf("- 0.1.2 ", StringComparison.Ordinal) : text.IndexOf("**2****", StringComparison.Ordinal);
        return text[..at] + text[from..to] + "\n" + text[at..from] + text[to..];
    }

    private static string Wrapped(string text, int width, bool hyphenate)
    {
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var left = line;
            while (left.Length > width && !left.Contains('\t') && !left.Contains("](", StringComparison.Ordinal) && !left.Contains("http", StringComparison.Ordinal) && left.LastIndexOf(' ', width) is > 10 and var blank)
            {
                var word = left[(blank + 1)..].Split(' ')[0];
                var half = width - blank - 2;
                if (hyphenate && half > 3 && word.Length > half + 3 && word.All(char.IsLower))
                {
                    lines.Append(left[..(blank + 1 + half)]).Append("-\n");
                    left = left[(blank + 1 + half)..];
                    continue;
                }

                lines.Append(left[..blank]).Append('\n');
                left = left[(blank + 1)..];
            }

            lines.Append(left).Append('\n');
        }

        return lines.ToString();
    }

    private static string WithHeaders(string text, Func<int, string> header)
    {
        var lines = text.Split('\n');
        var pages = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i % 37 == 36) pages.Append('\n').Append(header((i / 37) + 2)).Append("\n\n");
            pages.Append(lines[i]).Append('\n');
        }

        return pages.ToString();
    }

    // What a program makes of a page in two columns when it reads straight across it.
    [Theory]
    [InlineData(SeedImportTests.Rar)]
    [InlineData(SeedImportTests.Rebild)]
    public void Columns_that_ran_together_are_asked_about_and_others_are_not(string seed)
    {
        using var columns = Imported.Text(Columns(SeedImportTests.Text(seed)), "referat.txt", withBodies: true);
        using var plain = Imported.Text(SeedImportTests.Text(seed), "referat.txt", withBodies: true);

        columns.All.ShouldContain("# check: teksten ligner to spalter");
        plain.All.ShouldNotContain("spalter, der er løbet sammen");
    }

    private static string Columns(string text)
    {
        var lines = Wrapped(text, 45, hyphenate: false).Split('\n');
        var half = (lines.Length + 1) / 2;
        return string.Join('\n', Enumerable.Range(0, half).Select(i => i + half < lines.Length ? $"{lines[i],-50}{lines[i + half]}".TrimEnd() : lines[i]));
    }
}
