using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>
/// Finds violations of accessibility rules with the script of the library axe. The script runs in the page itself. The package's own method
/// is not used, because it opens another page for each run. This took most of the time of all tests.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Returns a line for each rule that an element of the page breaks; empty if the page breaks no rule.</summary>
    /// <param name="page">A page that runs scripts.</param>
    /// <param name="rules">The rules to check; none for all rules.</param>
    public static async Task<string> FindAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        JsonElement found = await page.EvaluateAsync<JsonElement>(
            """
            async rules => {
                const only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
                const found = await axe.run(document, { resultTypes: ['violations'], iframes: false, ...only });
                return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html}`));
            }
            """,
            rules);
        return string.Join(Environment.NewLine, found.EnumerateArray().Select(f => f.GetString()));
    }
}
