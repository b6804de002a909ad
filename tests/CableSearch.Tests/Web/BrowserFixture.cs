using CableSearch.Tests.Fixtures;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(CableSearch.Tests.Web.BrowserFixture))]

namespace CableSearch.Tests.Web;

/// <summary>
/// One Chromium browser (Debian's package) for all tests. Each page is opened for a new reader, without cookies. The browser starts when a
/// test first asks for a page. If Chromium is not installed, the tests that need it are reported as skipped.
/// </summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    // chromium-headless-shell has the engine of Chromium, but not its windows, tabs and services. It is preferred because the tests in the
    // browser then take half the processor time.
    private static readonly string[] Chromiums = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] Arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"];

    private readonly Lazy<Task<Started>> _started = new(StartAsync);

    private static string? Installed => Array.Find(Chromiums, File.Exists);

    /// <summary>A page for a new reader, with or without scripts. Errors and requests to other sites are recorded.</summary>
    public async Task<WatchedPage> OpenAsync(Uri site, bool scripts)
    {
        Assert.SkipUnless(Installed is not null, $"There is no Chromium at {string.Join(" or ", Chromiums)}.");
        IBrowserContext context = await (await _started.Value).Browser.NewContextAsync(
            new() { BaseURL = site.ToString(), JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout((float)Patience.Limit.TotalMilliseconds);
        return await WatchedPage.OpenAsync(context, site);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated) return;
        (IPlaywright playwright, IBrowser browser) = await _started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<Started> StartAsync()
    {
        // How long Playwright waits until a page shows what a test expects. Playwright's default is five seconds, but a busy machine may
        // need longer.
        Assertions.SetDefaultExpectTimeout((float)Patience.Limit.TotalMilliseconds);
        IPlaywright playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Installed, Args = Arguments }));
    }

    private sealed record Started(IPlaywright Playwright, IBrowser Browser);
}
