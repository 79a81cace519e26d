using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>What <see cref="PlainYaml"/> reads by itself is what the whole of YAML makes of it, at the same places.</summary>
public class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", ":", ": ", " :", "- ", "-", "\n- ", "\n  - ", "#", " # x", "\n# x\n", "[", "]", ", ", ",", "[]", "[a, b]", "[a, \"b c\"]", "[a,]", "{", "}", "\"", "'", "\\", "\\n", "&a ", "*a", "!x ", "|", ">", "%", "@", "`",
        "~", "null", "\t", "\r", "\u00A0", "\uFEFF", "\u2028", "😀", "æ", "é", "–", "...", "\n...\n", "\n---\n", "? ", "a", "1", "a: b", "\na: b", "\na:\n  b: c", "\n  - a: b\n    c: d", "\n    x", "https://a.dk/b:c?d=e#f", "a:b", "yes", "0x1",
    ];

    [Fact]
    public void Most_of_the_files_of_the_repository_are_read_at_once()
    {
        var facts = Facts().ToList();

        facts.Count(yaml => Same(yaml)).ShouldBeGreaterThan(facts.Count * 2 / 3);
    }

    [Fact]
    public void What_is_out_of_the_ordinary_is_left_to_YAML_or_read_alike()
    {
        var facts = Facts().Where(yaml => yaml.Length < 3_000).ToList();
        var random = new Random(7);
        for (var round = 0; round < LongSuite.Choose(20_000, 1_000_000); round++)
        {
            var yaml = facts[random.Next(facts.Count)];
            if (random.Next(2) == 0) yaml = yaml[random.Next(yaml.Length)..];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(yaml.Length + 1);
                var removed = random.Next(3) == 0 ? Math.Min(random.Next(6), yaml.Length - at) : 0;
                yaml = yaml[..at] + Pieces[random.Next(Pieces.Length)] + yaml[(at + removed)..];
            }

            Same(yaml);
        }
    }

    /// <summary>True when the text was read at once; then it must be the same.</summary>
    private static bool Same(string yaml)
    {
        if (PlainYaml.Parse(yaml, 3) is not { } plain) return false;
        Shown(plain).ShouldBe(Shown(YamlText.ParseAll(yaml, 3)), yaml);
        return true;
    }

    private static string Shown(YamlValue value) => value switch
    {
        YamlScalar scalar => $"{scalar.Line}:{scalar.Column} {(scalar.IsQuoted ? "q" : "p")}<{scalar.Text}>",
        YamlList list => $"{list.Line}:{list.Column} [{string.Join("; ", list.Items.Select(Shown))}]",
        YamlMap map => $"{map.Line}:{map.Column} {{{string.Join("; ", map.Entries.Select(entry => $"{Shown(entry.Key)} = {Shown(entry.Value)}"))}}}",
        _ => "?",
    };

    private static IEnumerable<string> Facts()
    {
        foreach (var folder in new[] { "input", "tests/cases", "tests/innocent" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Demo.Root, folder), "*.*", SearchOption.AllDirectories))
            {
                var text = file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal) ? File.ReadAllText(file) : "";
                if (file.EndsWith(".yml", StringComparison.Ordinal)) yield return text;
                else if (text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is var end and >= 0) yield return text[4..(end + 1)];
            }
        }
    }
}
