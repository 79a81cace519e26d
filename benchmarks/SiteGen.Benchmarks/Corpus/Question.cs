using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What somebody types, what that tests, and the pages that answer it: 3 what was looked for, 2 helps, 1 mentions it.</summary>
internal sealed record Question(string Ask, string Tests, IReadOnlyList<(string Address, int Grade)> Answers)
{
    /// <summary>The format of tests/search-quality/queries.yml.</summary>
    public static string Yaml(IEnumerable<Question> questions)
    {
        var text = new StringBuilder();
        foreach (var question in questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"- ask: '{question.Ask}'\n  tests: {question.Tests}\n  answers:\n");
            foreach (var (address, grade) in question.Answers) text.Append(CultureInfo.InvariantCulture, $"    {address}: {grade}\n");
        }

        return text.ToString();
    }
}
