using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Search.Contract;
using CableSearch.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CableSearch.Web.Search;

/// <summary>The API's search. It takes the same parameters as the page and gives the same results.</summary>
internal static class SearchApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", Search).WithName("search").WithTags("Search")
        .WithSummary("Searches cables and articles. The parameters are those of the page: q, post, country, year, class, tag, caveat, "
            + "kind, lang, has, from, to, sort, page, and size (at most 100). Repeat a filter to match any of its values; "
            + "a leading - excludes a value.");

    private static async Task<Results<Ok<SearchJson>, ProblemHttpResult>> Search(
        string? q, string[]? post, string[]? country, string[]? year, string[]? @class, string[]? tag, string[]? caveat, string[]? kind,
        string[]? lang, string[]? has, string? from, string? to, string? sort, string? page, string? size,
        HttpContext context, HeadlineSearch searches, CableArchive archive, PublicAddress address, CancellationToken stop)
    {
        // The parameters are declared only for the description of the API. SearchAddress reads them from the address, as it does for the
        // page, so API and page always agree.
        _ = (q, post, country, year, @class, tag, caveat, kind, lang, has, from, to, sort, page, size);
        SearchRequest request = SearchAddress.Read(context.Request.Query);
        SearchAnswer answer = await searches.SearchAsync(request, stop);
        if (answer.Total == 0 && answer.Index.Progress is { } progress) return IndexNotReady.Problem(context, progress);
        IReadOnlyDictionary<string, IReadOnlyList<StoryCopy>> copies =
            await StoryHit.CopiesAsync(answer.Hits.Concat(answer.CloseMatches), archive, stop);
        return TypedResults.Ok(ToJson(answer, (hit, isClose) => ToJson(StoryHit.Of(hit, copies), isClose, address.Of(context, hit.Url))));
    }

    private static SearchJson ToJson(SearchAnswer answer, Func<Hit, bool, HitJson> toJson) => new(
        answer.Request.Query,
        ToJson(answer.Suggestions, answer, toJson),
        [.. answer.Request.ReadingNotes.Concat(answer.Notes).Distinct(StringComparer.Ordinal)],
        answer.Total,
        answer.Request.Page,
        answer.Request.Size,
        SearchRequest.NameOf(answer.Sort),
        [.. answer.Hits.Select(h => toJson(h, answer.Suggestions.IsRelaxed))],
        answer.Facets.ToDictionary(f => f.Key, f => ToJson(f.Value)),
        [.. answer.Timeline.Select(b => new BarJson(b.From, b.To, b.Count))]);

    private static IReadOnlyList<FacetJson> ToJson(IReadOnlyList<FacetValue> values) =>
        [.. values.Select(v => new FacetJson(v.Value, v.Label, v.Count, v.IsSelected))];

    private static HitJson ToJson(StoryHit story, bool isClose, string url)
    {
        Hit hit = story.Hit;
        return new(hit.Id, hit.Kind, url, hit.Date, hit.Post, hit.Country, hit.Classification, hit.Title == hit.Id ? null : hit.Title,
            hit.Score,
            [.. hit.Snippets.Select(s => new SnippetJson(s.Anchor, s.Text, [.. s.Highlights.Select(m => new[] { m.Start, m.End })]))],
            story.Outlet, ArticleCopyJson.Of(story), isClose ? hit.Missing : null);
    }

    private static UnderstoodJson ToJson(SearchSuggestions advice, SearchAnswer answer, Func<Hit, bool, HitJson> toJson) => new(
        answer.Understood, answer.CableId, advice.IsRelaxed,
        [.. advice.Spellings.Select(s => new QueryCountJson(s.Query, s.Count))],
        advice.SimilarIds,
        [.. advice.Filters.Select(f => new OfferedFilterJson(f.Filter.Field, f.Filter.Value, f.Label, f.Query, f.Count))],
        [.. advice.Clauses.Select(p => new QueryCountJson(p.Text, p.Count))],
        [.. answer.CloseMatches.Select(h => toJson(h, true))]);
}
