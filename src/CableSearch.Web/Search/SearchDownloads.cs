using System.Text.Json.Serialization.Metadata;
using System.Threading.RateLimiting;
using CableSearch.Archive;
using CableSearch.Cables.Tables;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Search;

/// <summary>
/// Downloads of all hits of a search as a CSV or JSON file. The file is sent while the hits are read, in the order of the search.
/// </summary>
internal static class SearchDownloads
{
    /// <summary>Name of the policy of the rate limiter that limits how many downloads run at once.</summary>
    public const string Policy = "downloads";

    // Largest number of downloads that run at once, and largest number of those that wait for their turn. Any more requests are refused. A
    // running download needs a few bytes of memory for each hit. Until the download ends, the index can't delete the files that it had when
    // the download began.
    private const int MaxAtOnce = 8;
    private const int MaxWaiting = 32;

    // The value of the address parameter "fields" that asks for the hits alone, which takes less time. Any other value, and none, asks for
    // all fields of each cable.
    private const string BasicFields = "basic";

    // Largest number of downloads with all fields that run at once. Each parses the texts of its cables, and so keeps one processor busy.
    private const int MaxWithAllFields = 2;

    private const string Parameters = "The parameters are those of the search; page and size are ignored. "
        + "Each cable has all its fields: TAGS, caveats, recipients, references, who signed and classified it, the original subject, "
        + "words, coverage, first lines. With fields=basic these are left out, which is faster.";

    /// <summary>Limits the number of downloads that run at once.</summary>
    public static void Limit(RateLimiterOptions options) => options.AddPolicy(Policy, context =>
        RateLimitPartition.GetConcurrencyLimiter(HasAllFields(context), all => new()
        {
            PermitLimit = all ? MaxWithAllFields : MaxAtOnce,
            QueueLimit = MaxWaiting,
        }));

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/search.csv", Csv).RequireRateLimiting(Policy).WithName("search-csv").WithTags("Search")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithSummary("All hits of a search as CSV (RFC 4180, UTF-8) with a heading row: "
                + $"{string.Join(", ", HitCsv.Columns.Concat(HitCsv.StoryColumns))}. copies names the outlets of the other articles that "
                + "tell an article's story in nearly the same words, separated by semicolons. "
                + $"A text that a spreadsheet would run as a formula begins with an apostrophe. {Parameters}");
        routes.MapGet("/search.jsonl", JsonLines).RequireRateLimiting(Policy).WithName("search-jsonl").WithTags("Search")
            .Produces<HitLineJson>(StatusCodes.Status200OK, "application/jsonl")
            .WithSummary("All hits of a search as JSON lines, with the keys of the search but without snippets. " + Parameters);
    }

    private static async Task Csv(
        [AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, CableArchive archive, PublicAddress address,
        CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress)
        {
            await IndexNotReady.Problem(context, progress).ExecuteAsync(context);
            return;
        }
        IAsyncEnumerable<StoryHit> hits = Begin(context, index, archive, "csv", "text/csv; charset=utf-8", stop);
        if (!HasAllFields(context)) await HitCsv.WriteAsync(hits, url => address.Of(context, url), context.Response.Body, stop);
        else
        {
            IAsyncEnumerable<HitDetails> details = HitDetails.OfAsync(hits, archive, stop);
            await HitDetailsCsv.WriteAsync(details, url => address.Of(context, url), context.Response.Body, stop);
        }
    }

    private static async Task JsonLines(
        [AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, CableArchive archive, PublicAddress address,
        IOptions<JsonOptions> json, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress)
        {
            await IndexNotReady.Problem(context, progress).ExecuteAsync(context);
            return;
        }
        IAsyncEnumerable<StoryHit> hits = Begin(context, index, archive, "jsonl", "application/jsonl; charset=utf-8", stop);
        if (!HasAllFields(context))
        {
            IAsyncEnumerable<HitLineJson> lines = hits.Select(hit => HitLineJson.Of(hit, address.Of(context, hit.Hit.Url)));
            await HitJsonLines.WriteAsync(lines, TypeOf<HitLineJson>(json), context.Response.BodyWriter, stop);
        }
        else
        {
            IAsyncEnumerable<HitDetailsJson> lines = HitDetails.OfAsync(hits, archive, stop)
                .Select(hit => HitDetailsJson.Of(hit, address.Of(context, hit.Hit.Url)));
            await HitJsonLines.WriteAsync(lines, TypeOf<HitDetailsJson>(json), context.Response.BodyWriter, stop);
        }
    }

    private static bool HasAllFields(HttpContext context) => context.Request.Query["fields"] != BasicFields;

    // The API's rules for writing a type as JSON. Downloads use the same rules, so that a hit looks the same in both.
    private static JsonTypeInfo<T> TypeOf<T>(IOptions<JsonOptions> json) =>
        (JsonTypeInfo<T>)json.Value.SerializerOptions.GetTypeInfo(typeof(T));

    private static IAsyncEnumerable<StoryHit> Begin(
        HttpContext context, CableIndex index, CableArchive archive, string extension, string mediaType, CancellationToken stop)
    {
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        context.Response.ContentType = mediaType;
        ContentDispositionHeaderValue attachment = new("attachment") { FileName = $"{NameOf(request)}.{extension}" };
        context.Response.Headers.ContentDisposition = attachment.ToString();
        return StoryHit.OfAsync(index.AllAsync(request, stop), archive, stop);
    }

    private static string NameOf(SearchRequest request) =>
        Slug.Of(SearchName.Of(request)) is { Length: > 0 } slug ? $"cablesearch-{slug}" : "cablesearch";
}
