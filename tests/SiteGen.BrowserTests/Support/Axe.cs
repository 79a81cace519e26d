using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>
/// axe-core, run in the page as it is. Deque's own way of running it opens a second window for every result, which only pages with
/// frames need; here is no frame, and there are many results.
/// </summary>
public static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Puts axe into a page, once after each load.</summary>
    public static Task InjectAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>Violations of WCAG 2.0 to 2.2 A and AA and of the best practices, each with its first places.</summary>
    public static Task<string[]> RunAsync(IPage page) => page.EvaluateAsync<string[]>("""
        async () => {
          const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const { violations, passes } = await axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
          if (passes.length < 10) return ['axe looked at nothing'];
          return violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')}`);
        }
        """);
}
