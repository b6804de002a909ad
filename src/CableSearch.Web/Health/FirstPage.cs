using CableSearch.Web.Help;
using Microsoft.AspNetCore.Http.Features;

namespace CableSearch.Web.Health;

/// <summary>
/// Renders the home page once while the site starts, and throws the result away. .NET compiles code when it first runs. So the code of a
/// page is compiled before the first reader comes, and this reader does not wait for it.
/// </summary>
internal sealed class FirstPage(IHttpContextFactory contexts) : BackgroundService
{
    // Longest time that WaitAsync waits for the page. If the database is slow, the page may take longer. Then /health/ready answers before
    // the page is rendered.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>HTTP status of the rendered page; null if rendering has not ended yet, or has failed.</summary>
    public int? Status { get; private set; }

    /// <summary>Waits until the page is rendered or rendering fails, for at most five seconds.</summary>
    public Task WaitAsync(CancellationToken stop) => Task.WhenAny(ExecuteTask ?? Task.CompletedTask, Task.Delay(Patience, stop));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Status = await RenderAsync(stoppingToken);
        }
        // The error is ignored here. If it happens again when a reader opens the page, it is logged, and the reader gets an error page.
        catch (Exception)
        {
            Status = null;
        }
    }

    // Renders the page without a connection. The request does not go through the middleware, so it is not limited, logged or counted.
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
