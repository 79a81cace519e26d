using Microsoft.Playwright;

namespace SiteGen.Benchmarks.Browser;

/// <summary>Searching by a script in a page of its own, without user interface: the peer's best case.</summary>
internal abstract class ScriptedSearcher(string address) : ISearcher
{
    public abstract string Name { get; }

    /// <summary>A function that takes the words and answers milliseconds and number of results.</summary>
    protected abstract string Script { get; }

    public Task OpenAsync(IPage page, string origin, string query) => page.GotoAsync(origin + address, new() { WaitUntil = WaitUntilState.NetworkIdle });

    public async Task<Shown> SearchAsync(IPage page, string words)
    {
        var shown = await page.EvaluateAsync<double[]>(Script, words);
        return new(shown[0], (int)shown[1]);
    }

    public abstract string KindOf(string path);
}

/// <summary>Pagefind's programming interface, with the pages that it calls fragments for the first ten results.</summary>
internal sealed class PagefindSearcher() : ScriptedSearcher(Address)
{
    public const string Address = "/pagefind.html";
    public const string Page = "<!doctype html><html lang=da><title>Pagefind</title>";

    public override string Name => "pagefind";

    protected override string Script => """
        async words => {
          const start = performance.now();
          const pagefind = await import('/pagefind/pagefind.js');
          await pagefind.init();
          const found = await pagefind.search(words);
          const shown = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
          return [performance.now() - start, shown.length];
        }
        """;

    public override string KindOf(string path) => Path.GetExtension(path) switch
    {
        ".js" or ".pagefind" => "script",
        ".pf_meta" or ".json" => "root",
        ".pf_index" => "shards",
        ".pf_fragment" => "snippets",
        _ => "page",
    };
}

/// <summary>lunr with its whole index, read at the first question.</summary>
internal sealed class LunrSearcher() : ScriptedSearcher(Address)
{
    public const string Address = "/lunr.html";
    public const string Page = "<!doctype html><html lang=da><title>lunr</title><script src=/lunr/lunr.min.js></script><script src=/lunr/lunr.stemmer.support.js></script><script src=/lunr/lunr.da.js></script>";

    public override string Name => "lunr";

    protected override string Script => """
        async words => {
          const start = performance.now();
          const read = async (name) => (await fetch('/lunr/' + name)).json();
          if (!window.whole) window.whole = await Promise.all([read('index.json').then((index) => lunr.Index.load(index)), read('documents.json')]);
          const [index, documents] = window.whole;
          const shown = index.search(words).slice(0, 10).map(({ ref }) => documents[ref]);
          return [performance.now() - start, shown.length];
        }
        """;

    public override string KindOf(string path) => path.EndsWith(".js", StringComparison.Ordinal) ? "script" : path.EndsWith(".json", StringComparison.Ordinal) ? "root" : "page";
}
