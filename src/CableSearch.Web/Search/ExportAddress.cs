using CableSearch.Search.Contract;
using CableSearch.Web.Layout;

namespace CableSearch.Web.Search;

/// <summary>Addresses of a search as a feed and as downloads.</summary>
internal static class ExportAddress
{
    /// <summary>The feed of a search; a feed has an order of its own.</summary>
    public static string Feed(SearchRequest request) => Of("/feed.atom", Unpaged(request) with { Sort = null });

    /// <summary>The feed of a search, as pages offer it.</summary>
    public static PageFeed PageFeed(SearchRequest request) => new($"{SearchName.Of(request)}: what comes in", Feed(request));

    /// <summary>All hits as comma-separated values.</summary>
    public static string Csv(SearchRequest request) => Of("/search.csv", Unpaged(request));

    /// <summary>All hits as lines of JSON.</summary>
    public static string JsonLines(SearchRequest request) => Of("/search.jsonl", Unpaged(request));

    /// <summary>The search, whatever page of it was looked at.</summary>
    public static SearchRequest Unpaged(SearchRequest request) => request with { Page = 1, Size = new SearchRequest().Size };

    private static string Of(string path, SearchRequest request) => request.ToQueryString() is { Length: > 0 } query ? $"{path}?{query}" : path;
}
