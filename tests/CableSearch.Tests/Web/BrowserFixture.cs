using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>Debian's Chromium. If it is missing, the tests that need it are reported as skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A page for a new reader, with or without scripts. It records errors and requests to other sites.</summary>
    public async Task<WatchedPage> OpenAsync(Uri site, bool scripts)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium at {Chromium}.");
        IBrowserContext context = await _browser.NewContextAsync(
            new() { BaseURL = site.ToString(), JavaScriptEnabled = scripts, ReducedMotion = ReducedMotion.Reduce });
        return await WatchedPage.OpenAsync(context, site);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
