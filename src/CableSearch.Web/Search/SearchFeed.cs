using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;
using Microsoft.Net.Http.Headers;

namespace CableSearch.Web.Search;

/// <summary>
/// Any search as a feed: the hits that came into this archive last. Not the newest by date, since cables of 2009 come in today, and who follows a feed wants to see them then.
/// </summary>
internal static class SearchFeed
{
    /// <summary>Most entries.</summary>
    public const int Size = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/feed.atom", Get).WithName("feed").WithTags("Search")
        .Produces(StatusCodes.Status200OK, contentType: AtomFeed.MediaType).Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithSummary("A search as an Atom feed: the 50 hits that came into the archive last, last first. Parameters as for the search; sort and page are not regarded. Answers 304 to If-None-Match until the index changes.");

    private static async Task<IResult> Get(
        [AsParameters] SearchParameters parameters, HttpContext context, CableArchive archive, CableIndex index, PublicAddress address, TimeProvider clock, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress);
        // A feed reader asks with the tag of what it holds.
        context.Response.Headers.CacheControl = "private, no-cache";
        // The number is read before the hits: what comes in between makes the feed newer than its tag, never older.
        long change = index.Status.Change;
        ArchiveState state = await archive.StateAsync(stop);
        EntityTagHeaderValue tag = new(string.Create(CultureInfo.InvariantCulture, $"\"{state.Identity:N}-{change}\""), isWeak: true);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        IReadOnlyList<ArrivedHit> hits = await index.LatestAsync(request, Size, stop);
        AtomFeed feed = new(
            $"{SearchName.Of(request)} — CableSearch",
            $"What came in last of what this search finds, {Size} at most.",
            address.Of(context, ExportAddress.Feed(request)),
            address.Of(context, SearchAddress.Of(ExportAddress.Unpaged(request))),
            clock.GetUtcNow().UtcDateTime,
            [.. hits.Select(h => ToEntry(h, request, context, address))]);
        return TypedResults.Bytes(feed.ToBytes(), $"{AtomFeed.MediaType}; charset=utf-8", entityTag: tag);
    }

    private static AtomEntry ToEntry(ArrivedHit arrived, SearchRequest request, HttpContext context, PublicAddress address)
    {
        Hit hit = arrived.Hit;
        string page = address.Of(context, hit.Url);
        string?[] facts = [hit.Date is { } date ? DateFormat.InList(date) : "undated", hit.Origin, hit.Classification, hit.Kind == "cable" ? hit.Id : null];
        string summary = string.Join(" · ", facts.Where(f => f is not null)) + (hit.Snippets is [{ } first, ..] ? $": {first.Text}" : "");
        return new(page, hit.Title, arrived.ImportedAt, request.Query.Length == 0 ? page : $"{page}?q={Uri.EscapeDataString(request.Query)}", hit.Origin, hit.Classification, summary);
    }
}
