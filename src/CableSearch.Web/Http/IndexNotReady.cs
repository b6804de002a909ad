using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Http;

/// <summary>The answer to a program whose search finds nothing while the index is being built.</summary>
internal static class IndexNotReady
{
    // Number of seconds after which the program is asked to try again. A small archive is indexed by then. For a large archive, a request
    // every few seconds costs little.
    private const string RetrySeconds = "5";

    /// <summary>An answer with the status 503 and a sentence that says how many documents can be found so far.</summary>
    public static ProblemHttpResult Problem(HttpContext context, string progress)
    {
        context.Response.Headers.RetryAfter = RetrySeconds;
        return TypedResults.Problem(
            progress, statusCode: StatusCodes.Status503ServiceUnavailable, title: "The search index is being built");
    }
}
