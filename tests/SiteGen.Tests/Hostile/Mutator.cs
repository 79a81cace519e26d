using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Hostile;

/// <summary>Damages the files of a site in one of many ways; the same random numbers give the same damage.</summary>
internal sealed class Mutator(Random random)
{
    /// <summary>Stands in every planted script, so that the output can be searched for it.</summary>
    public const string Mark = "xq7z";

    private static readonly string[] Payloads =
    [
        $"<script>{Mark}()</script>", $"<img src=x onerror={Mark}()>", $"\"><svg/onload={Mark}()>", $"'><{Mark}>", $"' onmouseover='{Mark}()", $"\" autofocus onfocus=\"{Mark}()",
        $"</title><script>{Mark}()</script>", $"</script><script>{Mark}()</script>", $"<!--<script>{Mark}()", $"]]><{Mark}>", $"javascript:{Mark}()", $"[x](javascript:{Mark}())",
        $"[x](JaVaScript&colon;{Mark}())", $"[x](&#x6A;avascript:{Mark}())", $"[x](java&Tab;script:{Mark}())", $"![x](javascript:{Mark}() \"{Mark}\")", $"<javascript:{Mark}()>",
        $"[x][{Mark}]\n\n[{Mark}]: javascript:{Mark}()", $"[![x](data:text/html,{Mark})](vbscript:{Mark})", $"<abbr title=\"{Mark}\" onclick=\"{Mark}()\">x</abbr>",
        $"<abbr title='\"><{Mark}>'>x</abbr>", $"<details open ontoggle={Mark}()>", $"<sub>{Mark}", $"</sub></details></main></body>{Mark}", $"<details><summary>{Mark}</summary>",
        $"{{{{{{{Mark}}}}}}}", $"{{{{page.{Mark}}}}}", $"${{{Mark}}}", $"url(javascript:{Mark}())", $"[x](https://example.org/\"onclick={Mark}())", $"[x](mailto:\"onclick={Mark}())",
        $"https://example.org/\"><{Mark}>", $"//evil.example/{Mark}", $"\\\\evil.example\\{Mark}", $"[x](//evil.example/{Mark})", $"|{Mark}|<{Mark}>|\n|-|-|\n|<{Mark}>|x|", $"# <{Mark}>\n## [a](javascript:{Mark})",
        $"```{Mark}\" onload=\"{Mark}()\n<{Mark}>\n```", $"<base href=//{Mark}.example>", $"<meta http-equiv=refresh content=0;url=//{Mark}.example>", "\u2028\u2029", "&#60;script&#62;", "\0", "\u001b[2J",
    ];

    private static readonly string[] Nasty =
    [
        "../../../../etc/passwd", "/etc/passwd", "%2e%2e%2f", "..\\..\\x", "con", "\u202Egpj.exe", "\uFEFF", "\u200B", "\uD800", "\uFFFF", "é", "e\u0301", "🏴\U000E0067\U000E0062\U000E007F", "👩\u200D🚀", "𝕏",
        "---\n", "\n---\n", "...\n", "*x", "&x ", "!!binary ", "<<: ", "{", "}", "[", "]", "? ", "- ", ": ", "#", "\"", "'", "\t", "\r", "%", "@", "`", "|", ">", "~", "null", "0x10", "1e999", "-1", "99999999999999999999",
        "__proto__", "constructor", "toString", "0001-01-01", "9999-12-31", "24:00", "{0}{1}{2}", "{{", "}}", "\\", "\\u0000", "\\x", "<", ">", "&", "&#0;", "&#x110000;", "&nbsp;", "\f", "\v", "\u0085", "\u2028",
    ];

    private static readonly string[] Runs = ["[", "]", "*", "_", "`", ">", "- ", "|", "(", "<", "![", "[a](", "~", "a\n", "> ", "#", "\\", "{", "[a]: b\n", "http://a ", "&", "|-|\n", "<sub>", "</sub>", "<details>\n<summary>a</summary>\n\n", "*a _b "];

    private static readonly string[] Names = ["\u202Egpj.md", "con.md", "a b.md", "Å.md", "A\u030A.md", "x.html", "x.svg", "x.exe", "...md", "x.md.", "{{x}}.md", "<x>.md", "'\".md", "x\n.md", "x;y.md", "%2e%2e.md", "_x.md", ".x.md", "meeting.MD", "１.md"];

    /// <summary>Damages one file of <paramref name="files"/>, or adds one.</summary>
    public void Damage(Dictionary<string, byte[]> files)
    {
        var path = files.Keys.ElementAt(random.Next(files.Count));
        var text = Encoding.UTF8.GetString(files[path]);
        switch (random.Next(14))
        {
            case 0 or 1 or 2: files[path] = Bytes(PlantInText(text)); break;
            case 3 or 4 or 5: files[path] = Bytes(PlantInValue(text, path.EndsWith(".json", StringComparison.Ordinal))); break;
            case 6: files[path] = Bytes(text.Insert(Place(text), Pick(Nasty))); break;
            case 7: files[path] = Bytes(Without(text)); break;
            case 8: files[path] = Bytes(text.Insert(Place(text), string.Concat(Enumerable.Repeat(Pick(Runs), random.Next(1, 1500))))); break;
            case 9: files[path] = Bytes(Splice(text, Encoding.UTF8.GetString(files[files.Keys.ElementAt(random.Next(files.Count))]))); break;
            case 10: Flip(files[path] = [.. files[path]]); break;
            case 11: files[path] = Bytes(SwapLines(text)); break;
            case 12: files[$"{Path.GetDirectoryName(path)?.Replace('\\', '/')}/{Pick(Names)}".TrimStart('/')] = files[path]; break;
            case 13: files[$"{RichSite.Folder}/attachments/kort.svg"] = Bytes(RichSite.Files[$"{RichSite.Folder}/attachments/kort.svg"].Replace("<rect", Pick(Payloads) + "<rect")); break;
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A payload as a paragraph of its own, within a line or as a table cell.</summary>
    private string PlantInText(string text)
    {
        var payload = Pick(Payloads);
        var body = text.LastIndexOf("---\n", StringComparison.Ordinal) is var end and >= 0 ? end + 4 : 0;
        var place = random.Next(body, text.Length + 1);
        return text.Insert(place, random.Next(3) switch { 0 => $"\n\n{payload}\n\n", 1 => $" {payload} ", _ => payload });
    }

    /// <summary>A payload as a value, in quotation marks so that it is one.</summary>
    private string PlantInValue(string text, bool isJson)
    {
        var lines = text.Split('\n');
        var withValue = lines.Index().Where(line => line.Item.Contains(": ", StringComparison.Ordinal)).Select(line => line.Index).ToList();
        if (withValue.Count == 0) return text;
        var place = Pick(withValue);
        var value = JsonSerializer.Serialize(random.Next(4) == 0 ? Pick(Nasty) : Pick(Payloads));
        var colon = lines[place].IndexOf(": ", StringComparison.Ordinal);
        var old = lines[place][(colon + 2)..].Trim();
        var shape = old is ['[', ..] ? $"[{value}]" : value;

        // Within a list or map of one line, one of its words gives way.
        var inner = System.Text.RegularExpressions.Regex.Matches(old, @"(?<=: )[^,{}\[\]]+(?=[,}\]])");
        if (inner.Count > 0 && random.Next(3) > 0)
        {
            var word = Pick(inner);
            shape = old[..word.Index] + value + old[(word.Index + word.Length)..];
        }

        lines[place] = lines[place][..(colon + 2)] + shape + (isJson && old.EndsWith(',') && !shape.EndsWith(',') ? "," : "");
        return string.Join('\n', lines);
    }

    private string Without(string text)
    {
        var start = Place(text);
        return text.Remove(start, random.Next(0, Math.Min(text.Length - start, 200) + 1));
    }

    private string Splice(string text, string other)
    {
        var start = Place(other);
        return text.Insert(Place(text), other.Substring(start, random.Next(0, other.Length - start + 1)));
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    private void Flip(byte[] bytes)
    {
        for (var i = random.Next(1, 6); i > 0 && bytes.Length > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
    }

    private int Place(string text) => random.Next(text.Length + 1);

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
