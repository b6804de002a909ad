using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search;
using CableSearch.Web.Format;

namespace CableSearch.Web.Coverage;

/// <summary>
/// Reads what the coverage page shows. The index finds the articles that contain the search words; the archive filters and counts them.
/// </summary>
internal sealed class CoverageReader(CableArchive archive, CableIndex index)
{
    // Largest number of articles that are listed for search words. Nobody reads more, and a database query can't contain a longer list of
    // articles.
    private const int MaxFound = 2000;

    private const string KeyPrefix = "article:";

    public async Task<CoverageView> ReadAsync(CoverageRequest request, CancellationToken stop)
    {
        (IReadOnlyCollection<string>? found, string? remark) = await FindAsync(request.Query);
        CoverageFilter filter = request.Filter with { Slugs = found };
        IReadOnlyList<Article> stories = await archive.Articles.ListStoriesAsync(
            filter, (request.Page - 1) * CoverageView.Size, CoverageView.Size, stop);
        return new(request, stories, await archive.Articles.CountAsync(filter, stop), remark);
    }

    private async Task<(IReadOnlyCollection<string>? Slugs, string? Remark)> FindAsync(string query)
    {
        if (query.Length == 0) return (null, null);
        IReadOnlyList<string> keys = await index.AllMatchesAsync(new() { Query = query, Filters = [new("kind", "article")] });
        string? remark = keys.Count > MaxFound
            ? $"More than {CountFormat.Of(MaxFound)} articles have these words. Of these, {CountFormat.Of(MaxFound)} are listed."
            : index.Status.Progress;
        return ([.. keys.Take(MaxFound).Select(k => k[KeyPrefix.Length..])], remark);
    }
}
