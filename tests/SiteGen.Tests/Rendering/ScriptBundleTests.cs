using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Output;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>The search page's modules as one script.</summary>
public sealed class ScriptBundleTests : IDisposable
{
    private readonly SiteUnderTest _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Modules_stand_behind_those_that_they_import_and_the_words_that_join_them_are_gone()
    {
        var script = Script(
            ("main.js", "import { b } from \"./b.js\";\nimport { a } from \"./a.js\";\n\nb(a);\n"),
            ("b.js", "import { a } from \"./a.js\";\n\nexport function b(x) {\n  return a + x;\n}\n"),
            ("a.js", "export const a = 1;\n"));

        script.ShouldBe("const n=1;function t(t){return n+t}t(n)");
    }

    [Fact]
    public void A_module_that_nobody_imports_is_left_out() => Script(("main.js", "go();\n"), ("other.js", "export const other = 1;\n")).ShouldBe("go()");

    [Fact]
    public void Comments_and_notes_on_types_stay_behind_but_licences()
    {
        var script = Script(("main.js", "/**\n * Long.\n * @param {string} x\n */\nexport const f = (/** @type {string} */ x) => x; \n// Why.\n/*! MIT, somebody */\nf(1);\n"));

        script.ShouldBe("const n=n=>n;\n/*! MIT, somebody */\nn(1)");
    }

    [Fact]
    public void Texts_templates_and_regular_expressions_keep_their_spaces()
    {
        var script = Script(("main.js", "go(' x  y ', \"it's  so\", `${a} +\n ${b}`, /[ /]  x/u.test(a), a / b / 2);\n"));

        script.ShouldBe("go(\" x  y \",\"it's  so\",`${a} +\n ${b}`,/[ /]  x/u.test(a),a/b/2)");
    }

    [Fact]
    public void A_script_of_a_newer_language_is_published_as_it_stands() => Script(("main.js", "using it = later() |> now;\n")).ShouldBe("using it = later() |> now;");

    [Fact]
    public void A_script_that_was_made_small_before_is_taken_from_what_is_kept()
    {
        var cache = new BuildCache(Path.Combine(_site.Folder, "kept"));
        var small = ScriptMinifier.Minified("go( 1 );", cache);

        ScriptMinifier.Minified("go( 1 );", cache).ShouldBe(small);
        cache.Read("script", ScriptMinifier.RulesFor("go( 1 );"))!.Value.ToArray().ShouldBe(small);
        Encoding.UTF8.GetString(ScriptMinifier.Minified("go( 2 );", cache)).ShouldBe("go(2)");
    }

    [Theory]
    [InlineData("import * as b from \"./b.js\";")]
    [InlineData("import { b } from 'elsewhere';")]
    [InlineData("import { b as c } from \"./b.js\";")]
    [InlineData("import { b } from \"./missing.js\";")]
    [InlineData("export default 1;")]
    [InlineData("export { b };")]
    public void What_cannot_be_joined_is_a_fault_with_its_line(string line) =>
        Faults(("main.js", $"const first = 1;\n{line}\n"), ("b.js", "export const b = 1;\n")).ShouldBe(["SG0707 theme/search/main.js:2"]);

    [Fact]
    public void One_name_in_two_modules_is_a_fault() =>
        Faults(("main.js", "import { b } from \"./b.js\";\n\nfunction helper() {}\n"), ("b.js", "export const b = 1;\nconst helper = 2;\n")).ShouldBe(["SG0707 theme/search/main.js:3"]);

    [Fact]
    public void The_script_and_its_engine_are_light()
    {
        var files = _site.Build().Files.Where(file => Regex.IsMatch(file.Path, @"^assets/search(-engine)?\.")).ToList();

        files.Count.ShouldBe(2);
        files.Sum(file => Compressed(file.Make().Span)).ShouldBeLessThanOrEqualTo(24_000);
    }

    private static int Compressed(ReadOnlySpan<byte> bytes)
    {
        using var sent = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(sent, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        return (int)sent.Length;
    }

    private string Script(params (string Name, string Text)[] modules)
    {
        With(modules);
        return Encoding.UTF8.GetString(_site.Build().Files.Single(file => Regex.IsMatch(file.Path, @"^assets/search\.")).Make().Span).TrimEnd('\n');
    }

    private string[] Faults(params (string Name, string Text)[] modules)
    {
        With(modules);
        return [.. _site.Faults()];
    }

    private void With((string Name, string Text)[] modules)
    {
        foreach (var (name, text) in modules) _site.With($"theme/search/{name}", text);
    }
}
