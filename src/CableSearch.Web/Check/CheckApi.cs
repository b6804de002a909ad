using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CableSearch.Web.Check;

/// <summary>The part of the API that checks quotations. It returns the same JSON as the command <c>check</c>.</summary>
internal static class CheckApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/check", Check).WithName("check").WithTags("Coverage")
        .WithSummary("Finds the cables that an article reports and checks its quotations against them. The body is the text, a saved page, "
            + "or a JSON object {url, title, outlet, published, language, text}. Nothing of it is stored or logged.")
        .Accepts<string>("text/plain", "text/html", "application/json")
        .Produces<CheckReport>().ProducesProblem(StatusCodes.Status400BadRequest)
        .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(CheckPages.MaxForm));

    private static async Task<Results<Ok<CheckReport>, ProblemHttpResult>> Check(HttpRequest request, QuotationChecker checker,
        CancellationToken stop)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body, stop);
        if (ArticleParser.ParseAny(body.ToArray(), out Article? article) is { } reason)
            return TypedResults.Problem(reason, statusCode: StatusCodes.Status400BadRequest);
        return TypedResults.Ok(await checker.CheckAsync(article!, stop));
    }
}
