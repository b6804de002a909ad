using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>
/// The accessibility and the width of every page, checked in the browser. SQLite and PostgreSQL give the same pages (<see
/// cref="SamePagesTests"/>), so a site on one of them is enough for tests that take seconds for each page.
/// </summary>
[Collection(SqliteSite.Name)]
public sealed class AccessibilityTests(SqliteSite site, BrowserFixture browser)
{
    [Theory, MemberData(nameof(PagesTests.Pages), MemberType = typeof(PagesTests))]
    public async Task A_page_is_accessible_quiet_and_never_wider_than_a_phone(string path)
    {
        await using WatchedPage watched = await browser.OpenAsync(site.Address, scripts: true);
        await watched.Page.GotoAsync(path);
        Assert.Equal("", await Axe.FindAsync(watched.Page));
        // The dark theme changes only colours, so only the contrast is checked again.
        await watched.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("", await Axe.FindAsync(watched.Page, "color-contrast"));
        watched.AssertQuiet();
        await watched.Page.SetViewportSizeAsync(320, 700);
        Assert.Equal(320, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
