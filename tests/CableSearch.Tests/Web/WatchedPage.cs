using Microsoft.Playwright;

namespace CableSearch.Tests.Web;

/// <summary>A page in the browser that records errors in the console and requests to any other site.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _seen = [];

    private WatchedPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public static async Task<WatchedPage> OpenAsync(IBrowserContext context, Uri site)
    {
        WatchedPage watched = new(context, await context.NewPageAsync());
        watched.Page.Console += (_, message) =>
        {
            if (message.Type == "error") watched._seen.Add(message.Text);
        };
        watched.Page.PageError += (_, error) => watched._seen.Add(error);
        watched.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal)) watched._seen.Add($"asked for {request.Url}");
        };
        return watched;
    }

    /// <summary>Presses a key after the page has loaded. Before that, the scripts that react to keys may not be running yet.</summary>
    public async Task PressAsync(string key)
    {
        await LoadedAsync(Page);
        await Page.Keyboard.PressAsync(key);
    }

    /// <summary>
    /// Returns when the page has loaded. The page itself is asked for its readyState. On a busy machine Playwright sometimes misses the
    /// load event of a page that answers a form, and would wait for this event in vain.
    /// </summary>
    public static async Task LoadedAsync(IPage page) => await page.WaitForFunctionAsync("() => document.readyState === 'complete'");

    /// <summary>Fails if an error or a request to another site was recorded.</summary>
    public void AssertQuiet() => Assert.Empty(_seen);

    /// <summary>Forgets what was recorded, before another page is opened in the same tab.</summary>
    public void Forget() => _seen.Clear();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
