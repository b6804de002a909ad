using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text;
using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;

namespace CableSearch.Web.Health;

/// <summary>Health checks and metrics, for those who run the site.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => TypedResults.Text("live\n")).ExcludeFromDescription();
        routes.MapGet("/health/ready", Ready).ExcludeFromDescription();
        routes.MapGet("/metrics", Metrics).ExcludeFromDescription();
    }

    // The site is ready when three things are true. The archive answers, the index answers, and the index has all documents that the
    // archive had when the site started. Documents that are imported later are indexed within seconds, so the site stays ready. While the
    // site renders its first page, the answer waits, but for at most five seconds.
    private static async Task<IResult> Ready(
        HttpContext context, CableArchive archive, CableIndex index, FirstPage first, CancellationToken stop)
    {
        await first.WaitAsync(stop);
        try
        {
            await archive.StateAsync(stop);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or TimeoutException)
        {
            return Say(context, index.Status, "The archive does not answer.");
        }
        try
        {
            await index.SearchAsync(new() { Size = 0 }, stop);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return Say(context, index.Status, "The index does not answer.");
        }
        IndexStatus status = index.Status;
        return Say(context, status, status.Progress);
    }

    // The answer that says whether the site is ready: JSON if the client accepts JSON, otherwise plain text. The parameter obstacle is the
    // reason why the site is not ready; null if the site is ready.
    private static IResult Say(HttpContext context, IndexStatus index, string? obstacle)
    {
        int code = obstacle is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        int expected = Math.Max(index.Expected, index.Documents);
        ReadyJson json = new(obstacle is null, index.Documents, expected, index.Change, index.ArchiveChange, obstacle);
        return context.Request.GetTypedHeaders().Accept.Any(a => a.MediaType == "application/json")
            ? TypedResults.Json(json, HealthJson.Default.ReadyJson, statusCode: code)
            : TypedResults.Text((obstacle ?? "ready") + "\n", statusCode: code);
    }

    private static IResult Metrics(HttpContext context, SiteMetrics metrics, CableIndex index, SiteOptions options)
    {
        bool isElsewhere = context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address);
        if (isElsewhere && !options.MetricsAnywhere) return TypedResults.NotFound();
        StringBuilder text = new();
        metrics.Write(text);
        IndexStatus status = index.Status;
        Gauge(text, "cablesearch_index_change", "Number of the last change of the archive that is in the index.", status.Change);
        Gauge(text, "cablesearch_archive_change", "Number of the last change of the archive, as last seen.", status.ArchiveChange);
        Gauge(text, "cablesearch_index_documents", "Number of documents in the index.", status.Documents);
        return TypedResults.Text(text.ToString(), "text/plain; version=0.0.4", Encoding.UTF8);
    }

    private static void Gauge(StringBuilder text, string name, string help, long value) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
}
