using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>A reader who uses only the keyboard. Each step fails if the focus can't be seen, or if it does not move on.</summary>
internal sealed partial class KeyboardReader(IPage page)
{
    [GeneratedRegex("#(main|results)$")]
    private static partial Regex Skipped { get; }

    // A script that returns the number and name of the element that has the focus. If a person can't see the focus there, the script also
    // says why, for example "has no ring". The number is -1 if no element has the focus.
    private const string Focus =
        """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body) return { number: -1, name: "", fault: "" };
            const ring = at.closest(".search") ?? at, style = getComputedStyle(ring), box = at.getClientRects()[0];
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            const top = document.elementFromPoint(x, y);
            const label = at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent;
            const fault = style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2 ? "has no ring"
                : x < 0 || y < 0 || x > innerWidth || y > innerHeight ? "is outside the window"
                : !top || !(at.contains(top) || top.contains(at)) ? `is covered by ${top?.outerHTML.slice(0, 80)}` : "";
            return { number: [...document.querySelectorAll("*")].indexOf(at), name: label.trim().replace(/\s+/g, " "), fault };
        }
        """;

    /// <summary>
    /// Presses Tab until the focus is on an element whose name begins with <paramref name="name"/>. After the last element of the page, Tab
    /// starts again at the first.
    /// </summary>
    public async Task TabToAsync(string name)
    {
        HashSet<int> seen = [];
        while (true)
        {
            Focused at = await TabAsync();
            Assert.True(seen.Add(at.Number), $"Tab reaches no “{name}” on {page.Url}.");
            if (at.Name.StartsWith(name, StringComparison.Ordinal)) return;
        }
    }

    /// <summary>
    /// Uses the link "Skip to the content" at the top of a page. The link moves the focus past the masthead, and past filters.
    /// </summary>
    public async Task SkipAsync()
    {
        Assert.Equal("Skip to the content", (await TabAsync()).Name);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(Skipped);
    }

    /// <summary>Presses Tab once. Returns the name of the element that has the focus then.</summary>
    public async Task<string> NextAsync() => (await TabAsync()).Name;

    /// <summary>Presses Tab until the focus leaves the page. Returns the names of all elements that had the focus.</summary>
    public async Task<IReadOnlyList<string>> TabThroughAsync()
    {
        Dictionary<int, string> seen = [];
        while (true)
        {
            Focused at = await TabAsync();
            if (at.Number < 0 || !seen.TryAdd(at.Number, at.Name)) return [.. seen.Values];
        }
    }

    private async Task<Focused> TabAsync()
    {
        await page.Keyboard.PressAsync("Tab");
        Focused at = (await page.EvaluateAsync<JsonElement>(Focus)).Deserialize<Focused>(JsonSerializerOptions.Web)!;
        Assert.True(at.Fault is "", $"“{at.Name}” on {page.Url} {at.Fault}.");
        return at;
    }

    private sealed record Focused(int Number, string Name, string Fault);
}
