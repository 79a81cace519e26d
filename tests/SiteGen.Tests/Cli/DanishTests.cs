using System.CommandLine;
using System.Text.RegularExpressions;
using SiteGen.Cli;
using SiteGen.Cli.Help;
using SiteGen.Cli.Machine;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Cli;

/// <summary>Danish all the way: nothing that a user of the program reads exists in one language only, or is English in a Danish sentence.</summary>
public partial class DanishTests
{
    // Words that Danish does not have; "to", "for", "at" and "is" it has, and "file" and "from" are keys.
    private static readonly string[] EnglishWords = ["the", "and", "with", "which", "not", "this", "there", "folder", "must", "are"];

    public static TheoryData<string> Commands => [.. AllCommands("da").Select(HelpPage.FullName)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_has_no_sentence_that_stands_in_the_English_help_too(string name)
    {
        var (danish, english) = (Help(name, "da"), Help(name, "en"));

        // Command lines to copy, and names of options with their values, are the same in both.
        danish.Intersect(english).Where(line => line.Length > 0 && !line.StartsWith("  sitegen ", StringComparison.Ordinal) && !line.StartsWith("  [", StringComparison.Ordinal)
            && !line.Contains(" { ", StringComparison.Ordinal)).ShouldBeEmpty();
        danish.Where(line => !line.StartsWith("  sitegen ", StringComparison.Ordinal)).Select(Bare).SelectMany(EnglishIn).ShouldBeEmpty();
    }

    /// <summary>Every pair of texts in the sources: <c>Of("da", "en")</c> and <c>new("da", "en")</c>, wherever they stand.</summary>
    [Fact]
    public void Every_text_is_in_two_languages_and_the_Danish_one_is_Danish()
    {
        var pairs = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/") && !path.Contains(@"\obj\"))
            .SelectMany(path => Pair.Matches(File.ReadAllText(path)).Select(pair => (Path: Path.GetFileName(path), Da: pair.Groups["da"].Value, En: pair.Groups["en"].Value)))
            .ToList();

        pairs.Count.ShouldBeGreaterThan(300);
        pairs.Where(pair => pair.Da == pair.En && !SameInBoth.IsMatch(pair.Da)).ShouldBeEmpty();
        pairs.Where(pair => EnglishIn(Bare(pair.Da)).Any()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sitegen: der er ingen kommando \"biuld\"\n  hjælp: mente du build?\nSe sitegen --help\n", "biuld")]
    [InlineData("sitegen: der er ingen kommando \"@svar.txt\"\nSe sitegen --help\n", "@svar.txt")]
    [InlineData("sitegen: --site mangler sin værdi\nSe sitegen build --help\n", "build", "--site")]
    [InlineData("sitegen: --site kan kun angives én gang\nSe sitegen check --help\n", "check", "--site", "a", "--site", "b")]
    [InlineData("sitegen: TITEL mangler\nSe sitegen new item --help\n", "new", "item", "raad/2024-06-25", "2")]
    [InlineData("sitegen: --port kan ikke være \"x\"\n  hjælp: vælg et tal fra 0 til 65535\nSe sitegen preview --help\n", "preview", "--port", "x")]
    [InlineData("sitegen: findes-ikke findes ikke\n  hjælp: skriv stien fra den mappe, du står i\n", "check", "findes-ikke")]
    public async Task A_wrong_command_line_is_answered_in_Danish_where_the_machine_speaks_Danish(string expected, params string[] args)
    {
        using var site = Sample.Site();

        (await RunAsync(site.Folder, args)).ShouldBe(expected);
    }

    [Fact]
    public async Task What_the_machine_refuses_is_said_in_Danish()
    {
        using var site = Sample.Site();
        site.With("i-vejen", "x");

        (await RunAsync(site.Folder, "build", "--output", "i-vejen/output")).ShouldStartWith("sitegen: ");
        MachineFault.Of(new UnauthorizedAccessException("Access to the path '/srv/www' is denied.")).Da.ShouldBe("du har ikke lov til at læse eller skrive /srv/www");
        MachineFault.Of(new DirectoryNotFoundException("Could not find a part of the path '/x/y'.")).Da.ShouldBe("en mappe i stien /x/y findes ikke");
        MachineFault.Of(new IOException("No space left on device : '/x'", 28)).Da.ShouldBe("der er ikke plads på disken");
        MachineFault.Of(new IOException("The process cannot access the file '/x/.sitegen-lock' because it is being used by another process.", unchecked((int)0x80070020))).Da
            .ShouldBe("en anden bygning skriver til /x/ lige nu");
        MachineFault.Of(new IOException("Something else.")).Da.ShouldBe("Something else (på engelsk, fra maskinen)");
    }

    private static async Task<string> RunAsync(string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = Sitegen.Terminal(folder, TextWriter.Null, output) with { Variable = name => name == "LANG" ? "da_DK.UTF-8" : null };
        await CommandRunner.RunAsync(args, terminal);
        return output.ToString();
    }

    private static string[] Help(string name, string language)
    {
        using var page = new StringWriter { NewLine = "\n" };
        new HelpPage(new Speech(language)).Write(AllCommands(language).Single(command => HelpPage.FullName(command) == name), page);
        return page.ToString().Split('\n');
    }

    private static IEnumerable<Command> AllCommands(string language)
    {
        return WithChildren(SiteGen.Cli.Program.Commands(Sitegen.Terminal(".", TextWriter.Null, TextWriter.Null), new Speech(language)));

        static IEnumerable<Command> WithChildren(Command command) => command.Subcommands.SelectMany(WithChildren).Prepend(command);
    }

    private static IEnumerable<string> EnglishIn(string text) => Words.Matches(text.ToLowerInvariant()).Select(word => word.Value).Intersect(EnglishWords);

    // What is quoted, filled in, in a path or a key is not Danish by intent.
    private static string Bare(string text) => NotProse.Replace(text, " ");

    [GeneratedRegex(@"(?:\bOf|\bnew|LocalText)\(\s*\$?""(?<da>(?:[^""\\]|\\.)*)"",\s*\$?""(?<en>(?:[^""\\]|\\.)*)""\)")]
    private static partial Regex Pair { get; }

    // An example of a key with its value, a line of a configuration, a place-holder, a unit, or nothing: the same in both languages.
    [GeneratedRegex(@"^\W*(|server \{.*|[\w""\\]+: .*|[A-Z\[\]|: …]+|\{[^}]*\}(: \{[^}]*\})?|[\w.]+|asRecommended, .*)$")]
    private static partial Regex SameInBoth { get; }

    [GeneratedRegex(@"\\""[^""]*\\""|\{[^}]*\}|\S*[/.=`]\S*|\w+:|--\w+")]
    private static partial Regex NotProse { get; }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words { get; }
}
