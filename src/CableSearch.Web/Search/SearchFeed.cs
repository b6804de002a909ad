using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Web.Format;
using CableSearch.Web.Http;

namespace CableSearch.Web.Search;

/// <summary>
/// Answers with the Atom feed of a search. The feed lists the hits that were imported last, whatever their date. A cable of 2009 that is
/// imported today is new to those who follow the feed.
/// </summary>
internal static class SearchFeed
{
    /// <summary>Maximum number of entries in a feed.</summary>
    public const int Size = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/feed.atom", Get)
        .AddEndpointFilter<ArchiveTag>().WithName("feed").WithTags("Search")
        .Produces(StatusCodes.Status200OK, contentType: AtomFeed.MediaType).Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithSummary("A search as an Atom feed: the 50 hits that were imported last, the last one first. The parameters are those of the "
            + "search; sort and page are ignored. Answers 304 to If-None-Match until the index changes.");

    private static async Task<IResult> Get(
        [AsParameters] SearchParameters parameters, HttpContext context, CableIndex index, CableArchive archive, PublicAddress address,
        TimeProvider clock, CancellationToken stop)
    {
        _ = parameters;
        if (index.Status.Progress is { } progress) return IndexNotReady.Problem(context, progress);
        // A client must not store our pages, but it may store the feed. Before the client uses the stored feed, it must ask the site
        // whether the feed has changed. It asks with the feed's entity tag.
        context.Response.Headers.CacheControl = "private, no-cache";
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        IReadOnlyList<ImportedHit> hits = await index.LatestAsync(request, Size, stop);
        IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>> copies = await StoryHit.CopiesAsync(hits.Select(h => h.Hit), archive, stop);
        AtomFeed feed = new(
            $"{SearchName.Of(request)} — CableSearch",
            $"The newest results of this search, at most {Size}.",
            address.Of(context, ExportAddress.Feed(request)),
            address.Of(context, SearchAddress.Of(ExportAddress.Unpaged(request))),
            clock.GetUtcNow().UtcDateTime,
            [.. hits.Select(h => ToEntry(h, StoryHit.Of(h.Hit, copies), request, context, address))]);
        return TypedResults.Bytes(feed.ToBytes(), $"{AtomFeed.MediaType}; charset=utf-8");
    }

    private static AtomEntry ToEntry(
        ImportedHit arrived, StoryHit story, SearchRequest request, HttpContext context, PublicAddress address)
    {
        Hit hit = story.Hit;
        string id = address.Of(context, hit.Url);
        string page = request.Query.Length == 0 ? id : $"{id}?q={Uri.EscapeDataString(request.Query)}";
        string date = hit.Date is { } day ? DateFormat.InList(day) : "undated";
        string? others = story.Copies is [] ? null : $"also in {string.Join(", ", story.Outlets)}";
        string?[] facts = [date, hit.Origin, others, hit.Classification, hit.Kind == "cable" ? hit.Id : null];
        string summary = string.Join(" · ", facts.Where(f => f is not null)) + (hit.Snippets is [{ } first, ..] ? $": {first.Text}" : "");
        return new(id, hit.Title, arrived.ImportedAt, page, hit.Origin, hit.Classification, summary);
    }
}
