using System.Globalization;
using System.Text;

namespace CableSearch.Web.Health;

/// <summary>
/// Counts requests by the class of their HTTP status (2xx, 3xx…). Neither the sender nor the address of a request is stored.
/// </summary>
internal sealed class SiteMetrics
{
    // Number of requests for each class of status. The first element counts 1xx, the last one 5xx.
    private readonly long[] _requests = new long[5];

    public void Use(WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        finally
        {
            int status = Math.Clamp((context.Response.StatusCode / 100) - 1, 0, 4);
            Interlocked.Increment(ref _requests[status]);
        }
    });

    public void Write(StringBuilder text)
    {
        text.Append("# HELP cablesearch_requests_total Number of answered requests, by class of status.\n");
        text.Append("# TYPE cablesearch_requests_total counter\n");
        for (int i = 1; i < _requests.Length; i++)
        {
            long count = Interlocked.Read(ref _requests[i]);
            text.Append(CultureInfo.InvariantCulture, $"cablesearch_requests_total{{status=\"{i + 1}xx\"}} {count}\n");
        }
    }
}
