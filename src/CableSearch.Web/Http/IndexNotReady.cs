using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Http;

/// <summary>What programs are told instead of "nothing" while the index is being built.</summary>
internal static class IndexNotReady
{
    // A small archive is indexed in seconds; for a large one asking every few seconds costs nothing.
    private const string RetrySeconds = "5";

    /// <summary>503 with the sentence that says how far the index is.</summary>
    public static ProblemHttpResult Problem(HttpContext context, string progress)
    {
        context.Response.Headers.RetryAfter = RetrySeconds;
        return TypedResults.Problem(
            progress, statusCode: StatusCodes.Status503ServiceUnavailable, title: "The search index is being built");
    }
}
