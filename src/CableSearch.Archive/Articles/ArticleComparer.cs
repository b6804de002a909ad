using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Compares rows of articles with the result of parsing their newest stored bytes again.</summary>
internal static class ArticleComparer
{
    /// <summary>Parses the newest bytes of each article, on all cores. Returns the results by the key of the article's row.</summary>
    public static async Task<IReadOnlyDictionary<long, ArticleComparison>> ReadAsync(
        ArchiveContext context, IReadOnlyList<ArticleRow> articles, StoredArticleParser reader, CancellationToken stop)
    {
        long[] keys = [.. articles.Select(a => a.Key)];
        List<ArticleRevisionRow> revisions = await context.ArticleRevisions.AsNoTracking()
            .Where(r => keys.Contains(r.ArticleKey) && context.Articles.Any(a => a.Key == r.ArticleKey && a.Revision == r.Number))
            .ToListAsync(stop);
        ILookup<long, string> links = (await context.Links.AsNoTracking().Where(l => keys.Contains(l.ArticleKey)).ToListAsync(stop))
            .ToLookup(l => l.ArticleKey, l => l.CableId);
        Dictionary<long, ParsedArticle> read = revisions.AsParallel().WithCancellation(stop)
            .Select(r => (r.ArticleKey, Reading: Read(r, reader))).ToDictionary(r => r.ArticleKey, r => r.Reading);
        return articles.ToDictionary(a => a.Key, a => Compare(a, [.. links[a.Key]], read.GetValueOrDefault(a.Key)));
    }

    private static ParsedArticle Read(ArticleRevisionRow row, StoredArticleParser reader) =>
        Packing.TryUnpack(row.Raw, row.Length, row.Sha256, out byte[]? raw, out string? damage) ? reader.Read(raw) : new(null, damage);

    private static ArticleComparison Compare(ArticleRow row, IReadOnlyCollection<string> links, ParsedArticle? reading)
    {
        if (reading?.Article is not { } article) return new(null, [], reading?.Reason ?? $"Its revision {row.Revision} is missing.");
        // Whether an article is invented is decided when it is imported, not by parsing it.
        article = article with { IsInvented = row.IsInvented };
        List<string> differences = [.. ArticleRows.Differences(row, links, article)];
        if (row.Problems != ArticleProblems.Write(article.Problems)) differences.Add("problems");
        return new(article, differences, null);
    }
}
