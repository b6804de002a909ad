using CableSearch.Web.Help;
using Microsoft.AspNetCore.Http.Features;

namespace CableSearch.Web.Health;

/// <summary>
/// Renders the home page once while the site starts, and throws it away. So the code of a page is compiled, and the first reader need not
/// wait for that.
/// </summary>
internal sealed class FirstPage(IHttpContextFactory contexts) : BackgroundService
{
    // Longest time that others wait for the page. A slow database may need more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Status of the page's answer; null if it was not rendered, because it is not finished or because it failed.</summary>
    public int? Status { get; private set; }

    /// <summary>Returns when the page was rendered, has failed, or takes too long.</summary>
    public Task WaitAsync(CancellationToken stop) => Task.WhenAny(ExecuteTask ?? Task.CompletedTask, Task.Delay(Patience, stop));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Status = await RenderAsync(stoppingToken);
        }
        // The first reader meets the same error. Then it is logged, and the reader gets a page that says what happened.
        catch (Exception)
        {
            Status = null;
        }
    }

    // Renders the page itself, without the limits, the log and the counters that stand before it, and without a connection.
    private async Task<int> RenderAsync(CancellationToken stop)
    {
        FeatureCollection features = new();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature { Method = HttpMethods.Get, Scheme = "http", Path = "/" });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        HttpContext context = contexts.Create(features);
        try
        {
            context.RequestAborted = stop;
            await HelpPages.ShowHomeAsync(context);
            return context.Response.StatusCode;
        }
        finally
        {
            contexts.Dispose(context);
        }
    }
}
