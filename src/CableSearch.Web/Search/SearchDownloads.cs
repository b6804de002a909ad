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

/// <summary>All hits of a search as a file, streamed in the order of the search.</summary>
internal static class SearchDownloads
{
    private const string Policy = "downloads";

    // A download holds a few bytes for each of its hits and keeps one state of the index open. More downloads than these wait.
    private const int MaxAtOnce = 8;
    private const int MaxWaiting = 32;

    private const string Parameters = "The parameters are those of the search; page and size are ignored.";

    /// <summary>Limits the number of downloads that run at once.</summary>
    public static void Limit(RateLimiterOptions options) =>
        options.AddConcurrencyLimiter(Policy, limit => (limit.PermitLimit, limit.QueueLimit) = (MaxAtOnce, MaxWaiting));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/search.csv", Csv).RequireRateLimiting(Policy).WithName("search-csv").WithTags("Search")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithSummary($"All hits of a search as CSV (RFC 4180, UTF-8) with a heading row: {string.Join(", ", HitCsv.Columns)}. "
                + $"A text that a spreadsheet would run as a formula begins with an apostrophe. {Parameters}");
        routes.MapGet("/search.jsonl", JsonLines).RequireRateLimiting(Policy).WithName("search-jsonl").WithTags("Search")
            .Produces<HitLineJson>(StatusCodes.Status200OK, "application/jsonl")
            .WithSummary("All hits of a search as JSON lines, with the keys of the search but without snippets. " + Parameters);
    }

    private static Task Csv(
        [AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, PublicAddress address, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress).ExecuteAsync(context);
        IAsyncEnumerable<Hit> hits = Begin(context, index, "csv", "text/csv; charset=utf-8", stop);
        return HitCsv.WriteAsync(hits, hit => address.Of(context, hit.Url), context.Response.Body, stop);
    }

    private static Task JsonLines(
        [AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, PublicAddress address,
        IOptions<JsonOptions> json, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress).ExecuteAsync(context);
        // With the options of the API, so that a hit is written exactly as there.
        JsonTypeInfo<HitLineJson> lines = (JsonTypeInfo<HitLineJson>)json.Value.SerializerOptions.GetTypeInfo(typeof(HitLineJson));
        IAsyncEnumerable<Hit> hits = Begin(context, index, "jsonl", "application/jsonl; charset=utf-8", stop);
        return HitJsonLines.WriteAsync(hits, hit => address.Of(context, hit.Url), lines, context.Response.BodyWriter, stop);
    }

    private static IAsyncEnumerable<Hit> Begin(
        HttpContext context, CableIndex index, string extension, string mediaType, CancellationToken stop)
    {
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        context.Response.ContentType = mediaType;
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = $"{NameOf(request)}.{extension}" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return index.AllAsync(request, stop);
    }

    private static string NameOf(SearchRequest request) =>
        Slug.Of(SearchName.Of(request)) is { Length: > 0 } slug ? $"cablesearch-{slug}" : "cablesearch";
}
