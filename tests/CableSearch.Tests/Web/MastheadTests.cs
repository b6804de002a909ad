namespace CableSearch.Tests.Web;

/// <summary>The head of each page is one row, with room for searching, on every screen that is wider than a phone.</summary>
[Collection(SqliteSite.Name)]
public sealed class MastheadTests(SqliteSite site, BrowserFixture browser)
{
    // In pixels: the least width of the search box (planned: about 200), and the width of a switch of language. The page has no such
    // switch yet. The box must be wide enough to give the switch this room later.
    private const double LeastBox = 190, Switch = 60;

    [Theory, InlineData(640), InlineData(700), InlineData(768), InlineData(832), InlineData(960), InlineData(1280)]
    public async Task The_search_box_has_room_beside_a_full_row(int width)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: false);
        await watched.Page.SetViewportSizeAsync(width, 700);
        await watched.Page.GotoAsync("/cable/09LIMA9002");
        await watched.Page.Locator(".masthead .count").EvaluateAsync("e => { e.hidden = false; e.textContent = '31'; }");
        Assert.InRange((await watched.Page.Locator(".masthead .search").BoundingBoxAsync())!.Width, LeastBox + Switch, 640);
        Assert.InRange((await watched.Page.Locator(".masthead").BoundingBoxAsync())!.Height, 40, 64);
        Assert.Equal(width, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
