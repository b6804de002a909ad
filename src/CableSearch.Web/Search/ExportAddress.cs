using CableSearch.Search.Contract;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Search;

/// <summary>The addresses of a search's feed and downloads.</summary>
internal static class ExportAddress
{
    /// <summary>
    /// The address of a search's feed. The search's order is left out, because a feed is always ordered by the time of import.
    /// </summary>
    public static string Feed(SearchRequest request) => Of("/feed.atom", Unpaged(request) with { Sort = null });

    /// <summary>The address of the page that explains the feed of a search.</summary>
    public static string AboutFeed(SearchRequest request) => Of("/search/feed", Unpaged(request) with { Sort = null });

    /// <summary>Title and address of a search's feed, for the <c>head</c> element of a page.</summary>
    public static PageFeed PageFeed(SearchRequest request) => new($"{SearchName.Of(request)}: new results", Feed(request));

    /// <summary>The address of the download of all hits as CSV, with all fields.</summary>
    public static string Csv(SearchRequest request) => Of("/search.csv", Unpaged(request));

    /// <summary>The address of the download of all hits as JSON lines, with all fields.</summary>
    public static string JsonLines(SearchRequest request) => Of("/search.jsonl", Unpaged(request));

    /// <summary>The address of the download of all facet counts as CSV.</summary>
    public static string Counts(SearchRequest request) => Of("/search/counts.csv", Unpaged(request));

    /// <summary>The address of the download of the timeline as CSV.</summary>
    public static string Timeline(SearchRequest request) => Of("/search/timeline.csv", Unpaged(request));

    /// <summary>The address of the download of the timeline as an SVG drawing.</summary>
    public static string Chart(SearchRequest request) => Of("/search/timeline.svg", Unpaged(request));

    /// <summary>
    /// The search with the default page number and page size. An address does not contain default values, so these two are left out.
    /// </summary>
    public static SearchRequest Unpaged(SearchRequest request) => request with { Page = 1, Size = new SearchRequest().Size };

    private static string Of(string path, SearchRequest request) =>
        request.ToQueryString() is { Length: > 0 } query ? $"{path}?{query}" : path;
}
