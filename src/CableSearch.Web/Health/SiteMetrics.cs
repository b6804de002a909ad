using System.Globalization;
using System.Text;

namespace CableSearch.Web.Health;

/// <summary>Counts requests by the class of their status (2xx, 3xx…), without anything about who asked or what for.</summary>
internal sealed class SiteMetrics
{
    // By hundreds: 1xx to 5xx.
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
