using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>
/// Every page is checked for accessibility in the browser. This takes seconds for each page, so it is done with SQLite only. With
/// PostgreSQL the pages are the same (<see cref="SamePagesTests"/>).
/// </summary>
[Collection(SqliteSite.Name)]
public sealed class AccessibilityTests(AccessibilityTests.OneTab tab) : IClassFixture<AccessibilityTests.OneTab>
{
    [Theory, MemberData(nameof(PagesTests.Pages), MemberType = typeof(PagesTests))]
    public async Task A_page_is_accessible_quiet_and_never_wider_than_a_phone(string path)
    {
        WatchedPage watched = await tab.OpenAsync(path);
        Assert.Equal("", await Axe.FindAsync(watched.Page));
        // The dark theme changes only colours, so only the contrast is checked again.
        await watched.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("", await Axe.FindAsync(watched.Page, "color-contrast"));
        watched.AssertQuiet();
        await watched.Page.SetViewportSizeAsync(320, 700);
        Assert.Equal(320, await watched.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        // A phone has other controls, such as the menu and the bar below a cable.
        Assert.Equal("", await Axe.FindAsync(watched.Page));
    }

    /// <summary>
    /// One tab of the browser, in which one page after the other is opened. A new tab for each page would take twice the processor time,
    /// because each new tab compiles the script of axe again.
    /// </summary>
    public sealed class OneTab(SqliteSite site, BrowserFixture browser) : IAsyncDisposable
    {
        private WatchedPage? _watched;

        /// <summary>
        /// Opens a page in light colours, in a wide window. Errors and requests that were recorded for the page before are deleted.
        /// </summary>
        public async Task<WatchedPage> OpenAsync(string path)
        {
            _watched ??= await browser.OpenAsync(site.Address, scripts: true);
            await _watched.Page.SetViewportSizeAsync(1280, 720);
            await _watched.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            _watched.Forget();
            await _watched.Page.GotoAsync(path);
            return _watched;
        }

        public async ValueTask DisposeAsync()
        {
            if (_watched is not null) await _watched.DisposeAsync();
        }
    }
}
