using CableSearch.Search.Contract;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Search;

/// <summary>The addresses of a search's feed and downloads.</summary>
internal static class ExportAddress
{
    /// <summary>The feed of a search. A feed has its own order, so the address has none.</summary>
    public static string Feed(SearchRequest request) => Of("/feed.atom", Unpaged(request) with { Sort = null });

    /// <summary>The feed of a search, for the head of a page.</summary>
    public static PageFeed PageFeed(SearchRequest request) => new($"{SearchName.Of(request)}: new results", Feed(request));

    /// <summary>All hits as CSV.</summary>
    public static string Csv(SearchRequest request) => Of("/search.csv", Unpaged(request));

    /// <summary>All hits as JSON lines.</summary>
    public static string JsonLines(SearchRequest request) => Of("/search.jsonl", Unpaged(request));

    /// <summary>The search without its page number and page size.</summary>
    public static SearchRequest Unpaged(SearchRequest request) => request with { Page = 1, Size = new SearchRequest().Size };

    private static string Of(string path, SearchRequest request) =>
        request.ToQueryString() is { Length: > 0 } query ? $"{path}?{query}" : path;
}
