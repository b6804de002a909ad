using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Search;
using CableSearch.Web.Cables;
using CableSearch.Web.Http;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>Reads what the page of an article shows.</summary>
internal sealed class ArticleReader(CableArchive archive, CableIndex index, CheckReports reports, Reader reader)
{
    // The page lists at most MaxElsewhere other articles that report the same cables. Such articles are looked up only for the MaxCables
    // cables with the most evidence, because an article can report a hundred cables.
    private const int MaxCables = 5, MaxElsewhere = 8;

    /// <summary>The content of an article's page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="query">
    /// The parameters of the page's address. If the reader came from search results, the parameters contain the search.
    /// </param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<ArticleView> ReadAsync(Article article, IQueryCollection query, CancellationToken stop)
    {
        OpenedReport report = await reports.OfArticleAsync(article, stop);
        string[] ids = [.. report.Report.Quotations.SelectMany(q => q.Passages).Select(p => p.Cable)
            .Concat(report.Report.Links.Select(l => l.Cable)).Distinct(StringComparer.Ordinal)];
        Dictionary<string, CableHeading> headings = (await archive.Cables.HeadingsAsync(ids, stop)).ToDictionary(h => h.Id);
        return new(article, report, headings, await ElsewhereAsync(article, stop),
            await ResultNavigation.ReadAsync(query, article.Slug, index))
        {
            Saved = reader.Token is null ? [] : await archive.Bookmarks.OfArticleAsync(reader.Token, article.Slug, stop),
        };
    }

    private async Task<IReadOnlyList<RelatedArticle>> ElsewhereAsync(Article article, CancellationToken stop)
    {
        Dictionary<string, RelatedArticle> found = new(StringComparer.Ordinal);
        foreach (ArticleLink link in article.Links.OrderByDescending(l => l.Details.Count).Take(MaxCables))
        {
            IReadOnlyList<string> own = QuotedParagraphs.Anchors(article, link.CableId);
            foreach (Article other in await archive.Articles.ReportingAsync(link.CableId, stop))
            {
                if (other.Story == article.Story) continue;
                bool quotesTheSame = QuotedParagraphs.Anchors(other, link.CableId).Intersect(own, StringComparer.Ordinal).Any();
                if (quotesTheSame || !found.ContainsKey(other.Slug)) found[other.Slug] = new(other, quotesTheSame);
            }
        }
        return [.. found.Values.OrderByDescending(r => r.QuotesTheSame).ThenByDescending(r => r.Article.Published).Take(MaxElsewhere)];
    }
}
