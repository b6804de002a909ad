using System.Text.Json;

namespace CableSearch.Tests.Web;

/// <summary>How much a browser without a cache loads for a page.</summary>
[Collection(SqliteSite.Name)]
public sealed class PageSizeTests(SqliteSite site, BrowserFixture browser)
{
    // Largest number of bytes that the browser may receive for one page and its files, as they are sent: compressed, and with headers.
    private const int MaxBytes = 150_000;

    [Theory]
    [InlineData("/cable/09LIMA9002?q=dirandro"), InlineData("/cable/09LIMA9001"), InlineData("/cable/09LIMA9001/original")]
    public async Task A_cable_with_its_style_scripts_and_fonts_stays_below_150_kB(string path)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync(path);
        JsonElement loaded = await watched.Page.EvaluateAsync<JsonElement>(
            """
            async () => {
                await document.fonts.ready;
                const all = ["navigation", "resource"].flatMap(kind => performance.getEntriesByType(kind));
                return { bytes: all.reduce((sum, e) => sum + e.transferSize, 0), fonts: all.filter(e => e.name.includes(".woff2")).length };
            }
            """);
        Assert.InRange(loaded.GetProperty("fonts").GetInt32(), 2, 7);
        Assert.InRange(loaded.GetProperty("bytes").GetInt32(), 1, MaxBytes);
    }
}
