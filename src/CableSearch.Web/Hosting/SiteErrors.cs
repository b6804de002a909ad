using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Hosting;

/// <summary>Answers errors: with a page for readers, and with a problem document (RFC 9457) under <c>/api</c>.</summary>
internal static class SiteErrors
{
    // Number of seconds after which a client is asked to try again. A database that was restarted answers again after about this time.
    private const string RetrySeconds = "5";

    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The error page gets new service objects. Those of the failed request, such as the Reader, may be in a bad state.
            CreateScopeForErrors = true,
            AllowStatusCode404Response = true,
            ExceptionHandler = FailedAsync,
        });
        // Some answers have only a status and no text, such as 404 and 405 from routing, or 429 from the rate limit. They get an error page
        // here.
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext, ErrorView.Of(context.HttpContext.Response.StatusCode)));
    }

    private static Task FailedAsync(HttpContext context)
    {
        IExceptionHandlerFeature? failed = context.Features.Get<IExceptionHandlerFeature>();
        if (failed is not null) Log(context, failed);
        // The framework has removed all headers of the failed answer, so the security headers are set again.
        SecurityHeaders.Set(context);
        return AnswerAsync(context, failed?.Error switch
        {
            SearchBusyException => ErrorView.Busy,
            BadHttpRequestException malformed => ErrorView.Of(malformed.StatusCode),
            { } error when ArchiveOutage.Is(error) => ErrorView.Of(StatusCodes.Status503ServiceUnavailable),
            _ => ErrorView.Of(StatusCodes.Status500InternalServerError),
        });
    }

    // Logs an error with the route of the request (/cable/{id}), not its path. So the same error in different cables gives the same line.
    // The path is in the line that is logged for each request.
    private static void Log(HttpContext context, IExceptionHandlerFeature failed)
    {
        ILogger log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SiteErrors));
        string route = (failed.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
        switch (failed.Error)
        {
            case SearchBusyException or BadHttpRequestException:
                break;
            case { } error when ArchiveOutage.Is(error):
                string reason = error.GetBaseException().Message;
                log.LogWarning("{Method} {Route}: the archive does not answer: {Reason}", context.Request.Method, route, reason);
                break;
            default:
                log.LogError(failed.Error, "{Method} {Route} failed", context.Request.Method, route);
                break;
        }
    }

    private static async Task AnswerAsync(HttpContext context, ErrorView error)
    {
        IHeaderDictionary headers = context.Response.Headers;
        if (error.Status == StatusCodes.Status503ServiceUnavailable) headers.RetryAfter = RetrySeconds;
        // If routing refuses a method (405), the header Allow names the allowed methods. Routing does not know that the site answers HEAD
        // like GET (see HeadRequests), so HEAD is added.
        string allowed = headers.Allow.ToString();
        if (allowed.StartsWith(HttpMethods.Get, StringComparison.Ordinal)) headers.Allow = allowed.Insert(HttpMethods.Get.Length, ", HEAD");
        IResult answer = IsApi(context)
            ? Problem(error)
            : await context.RequestServices.GetRequiredService<PageLayout>().ErrorAsync(error, context.RequestAborted);
        await answer.ExecuteAsync(context);
    }

    private static ProblemHttpResult Problem(ErrorView error) =>
        TypedResults.Problem(error.Text, statusCode: error.Status, title: error.Title);

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
