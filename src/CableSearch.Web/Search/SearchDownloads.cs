using System.Text.Json.Serialization.Metadata;
using CableSearch.Cables.Tables;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Search;

/// <summary>All hits of a search as a file, in the search's order, streamed.</summary>
internal static class SearchDownloads
{
    private const string Policy = "downloads";

    // Each keeps a few bytes for each of its hits and one state of the index open; what comes beside these waits its turn.
    private const int MaxAtOnce = 8;
    private const int MaxWaiting = 32;

    private const string Parameters = "Parameters as for the search; page and size are not regarded.";

    /// <summary>Limits how many are under way at once.</summary>
    public static void Limit(RateLimiterOptions options) => options.AddConcurrencyLimiter(Policy, limit => (limit.PermitLimit, limit.QueueLimit) = (MaxAtOnce, MaxWaiting));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/search.csv", Csv).RequireRateLimiting(Policy).WithName("search-csv").WithTags("Search").Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithSummary($"All hits of a search as comma-separated values (RFC 4180, UTF-8) with a heading row: {string.Join(", ", HitCsv.Columns)}. A text that a spreadsheet would take for a formula begins with an apostrophe. {Parameters}");
        routes.MapGet("/search.jsonl", JsonLines).RequireRateLimiting(Policy).WithName("search-jsonl").WithTags("Search").Produces<HitLineJson>(StatusCodes.Status200OK, "application/jsonl")
            .WithSummary($"All hits of a search as JSON, one a line, as in the search's answer without snippets. {Parameters}");
    }

    private static Task Csv([AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, PublicAddress address, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress).ExecuteAsync(context);
        return HitCsv.WriteAsync(Begin(context, index, "csv", "text/csv; charset=utf-8", stop), hit => address.Of(context, hit.Url), context.Response.Body, stop);
    }

    private static Task JsonLines([AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, PublicAddress address, IOptions<JsonOptions> json, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress).ExecuteAsync(context);
        // Written as the API writes, letter for letter.
        JsonTypeInfo<HitLineJson> lines = (JsonTypeInfo<HitLineJson>)json.Value.SerializerOptions.GetTypeInfo(typeof(HitLineJson));
        return HitJsonLines.WriteAsync(Begin(context, index, "jsonl", "application/jsonl; charset=utf-8", stop), hit => address.Of(context, hit.Url), lines, context.Response.BodyWriter, stop);
    }

    private static IAsyncEnumerable<Hit> Begin(HttpContext context, CableIndex index, string extension, string mediaType, CancellationToken stop)
    {
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        context.Response.ContentType = mediaType;
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = $"{NameOf(request)}.{extension}" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return index.AllAsync(request, stop);
    }

    private static string NameOf(SearchRequest request) => Slug.Of(SearchName.Of(request)) is { Length: > 0 } slug ? $"cablesearch-{slug}" : "cablesearch";
}
