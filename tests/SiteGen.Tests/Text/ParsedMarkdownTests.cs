using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>A text that is read once and used often gives what a text gives that is read for each use.</summary>
public class ParsedMarkdownTests
{
    private static readonly string[] Hostile =
    [
        "## A\n\na\n\n## B ##\n\n    b\n\n## C  \nc\n### D\n- e\n## F\n  g\n\n# H\n| a | b |\n| - | - |\n", "A\n---\n\nb\n\nC\n===\nd", "## A\n[a][b]\n## B\n[a][b]\n\n[b]: c\n\n## C\n[b]: d",
        "## A\n![a](f.svg \"t\")\nKilde: b\n", "## A\n![a](f.svg)\nKilde:  \nb\\\n\n## B\n![a](f.svg)\nKilde\n\nc", "## A\n```\n## B\n", "##\n\na\n\n## \n\nTabel: x\n\n## C\n\n| a |\n| - |\n| 1 |", "  ## A\nb\n- c\n## D\n> e\n## F\nlazy",
        "", "\n\n", "<", "<sub>", "CO<sub>2</sub> og <kbd>a</kbd> <u>", "<details>\n<summary>Mere</summary>\n\nTekst.\n\n- a\n\n</details>\n\nEfter.",
        "<details><summary>A</summary>\n\n<details><summary>B</summary>\n\nb\n\n</details>\n\na\n\n</details>", "a<br>b &lt;sub&gt; c", "<https://example.org/a>",
        "[a][b]\n\n[b]: f.svg \"t\"", "![a](f.svg \"t\")\nKilde: [b](c)", "![a](f.svg)", "### A\n#### B\n### C", "- a\n\n  ### B\n\n  - c\n- d", "> ### A\n> > b\n",
        "Tabel: A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n", "- a\n\n  | a | b |\n  | - | - |\n  | 1 | `2` |", "| a |\n| - |\n\nTabel: viser intet.", "A. a\nB. b", "```\n<x>\n", "    kode",
        "javascript:alert(1) [a](javascript:alert(1)) <javascript:alert(1)>", "*a **b* c**", "[[[[a](b)](c)", "www.example.org/*a*", "\u0000\ufffd\ud800",
        new string('>', 300) + " a", new string('[', 500), string.Concat(Enumerable.Repeat("- ", 300)) + "a", string.Concat(Enumerable.Repeat("*a _", 200)),
    ];

    public static TheoryData<string> Folders => ["input", "tests/cases", "tests/innocent"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_texts_of_the_repository_are_the_same_on_every_page(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Demo.Root, folder), "*.md", SearchOption.AllDirectories)) SameOnEveryPage(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void So_are_texts_that_mean_to_break_something()
    {
        foreach (var text in Hostile) SameOnEveryPage(text);
    }

    private static void SameOnEveryPage(string text)
    {
        var parsed = ParsedMarkdown.Of(text);
        foreach (var page in new[] { 0, 1, 0, 2, 1, 2 })
        {
            Html(parsed, page).ShouldBe(Alone(() => Html(ParsedMarkdown.Of(text), page)));
            parsed.Words.ShouldBe(Alone(() => ParsedMarkdown.Of(text).Words));
        }
    }

    private static string Html(ParsedMarkdown text, int page)
    {
        try
        {
            var allowed = page switch { 0 => [], 1 => new[] { "sub", "details", "summary" }, _ => SafeTags.Names };
            return text.Html(new TestPage(page, $"punkt-{page}-") { AllowedHtml = allowed.ToHashSet() });
        }
        catch (ArgumentException deep)
        {
            return deep.Message;
        }
    }

    /// <summary>On a thread that has rendered nothing yet, so that nothing is left from another text.</summary>
    private static string Alone(Func<string> work)
    {
        var result = "";
        var thread = new Thread(() => result = work());
        thread.Start();
        thread.Join();
        return result;
    }
}
