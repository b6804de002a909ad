using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using CableSearch.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Hosting;

/// <summary>What a reader sees, and a program reads (RFC 9457), when something is not there or did not work.</summary>
internal static class SiteErrors
{
    // As long as a database takes to come back, and a reader to try again.
    private const string RetrySeconds = "5";

    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // What failed may have left the request's services half used.
            CreateScopeForErrors = true,
            AllowStatusCode404Response = true,
            ExceptionHandler = FailedAsync,
        });
        // Answers without a body, such as those of routing (404, 405) and of the limits (429), get one here.
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext, ErrorView.Of(context.HttpContext.Response.StatusCode)));
    }

    private static Task FailedAsync(HttpContext context)
    {
        IExceptionHandlerFeature? failed = context.Features.Get<IExceptionHandlerFeature>();
        if (failed is not null) Log(context, failed);
        // The framework took away all headers of the answer that failed, ours among them.
        SecurityHeaders.Set(context);
        return AnswerAsync(context, failed?.Error switch
        {
            SearchBusyException => ErrorView.Busy,
            BadHttpRequestException malformed => ErrorView.Of(malformed.StatusCode),
            { } error when ArchiveOutage.Is(error) => ErrorView.Of(StatusCodes.Status503ServiceUnavailable),
            _ => ErrorView.Of(StatusCodes.Status500InternalServerError),
        });
    }

    // The line of the request has its path; what is looked for with an exception is the route, which is the same for all cables.
    private static void Log(HttpContext context, IExceptionHandlerFeature failed)
    {
        ILogger log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SiteErrors));
        string route = (failed.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "no route";
        switch (failed.Error)
        {
            case SearchBusyException or BadHttpRequestException:
                break;
            case { } error when ArchiveOutage.Is(error):
                log.LogWarning("{Method} {Route}: the archive does not answer: {Reason}", context.Request.Method, route, error.GetBaseException().Message);
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
        // HEAD is answered as GET everywhere (see HeadRequests), which routing does not know.
        if (headers.Allow == HttpMethods.Get) headers.Allow = "GET, HEAD";
        IResult answer = IsForPrograms(context) ? Problem(error) : await context.RequestServices.GetRequiredService<PageLayout>().ErrorAsync(error, context.RequestAborted);
        await answer.ExecuteAsync(context);
    }

    private static ProblemHttpResult Problem(ErrorView error) => TypedResults.Problem(error.Text, statusCode: error.Status, title: error.Title);

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
