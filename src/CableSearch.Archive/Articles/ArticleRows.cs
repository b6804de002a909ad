using CableSearch.Archive.Contract;
using CableSearch.Archive.Derived;
using CableSearch.Archive.Model;
using CableSearch.Archive.Sequence;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Articles;

/// <summary>Writes the content of an article to its row and to the rows of its links, and compares an article with these rows.</summary>
internal static class ArticleRows
{
    /// <summary>
    /// Whether the stored row and links have the same content as the article. False if the row belongs to the invented sample and the
    /// article is real, so that the real article replaces it.
    /// </summary>
    public static async Task<bool> SaysAsync(ArchiveContext context, ArticleRow held, Article article, CancellationToken stop)
    {
        if (held.IsInvented && !article.IsInvented) return false;
        List<string> links = await context.Links.Where(l => l.ArticleKey == held.Key).Select(l => l.CableId).ToListAsync(stop);
        IReadOnlyList<ArticleLink> effective = await EffectiveLinks.OfAsync(context, held.Key, article.Links, stop);
        return !Differences(held, links, article with { Links = effective }).Any();
    }

    /// <summary>
    /// Names of the fields in which the article differs from the stored one. Addresses are compared in their normalised form.
    /// </summary>
    public static IEnumerable<string> Differences(ArticleRow held, IReadOnlyCollection<string> links, Article article) =>
        new (string Name, bool Differs)[]
    {
        ("title", held.Title != article.Title),
        ("outlet", held.Outlet != article.Outlet),
        ("author", held.Author != article.Author),
        ("day", held.Published != article.Published),
        ("language", held.Language != article.Language),
        ("summary", held.Summary != article.Summary),
        ("text", held.Text != article.Text),
        ("address", ArticleAddress.Normalise(article.Url ?? held.Url) != ArticleAddress.Normalise(held.Url)),
        ("cables", !links.ToHashSet(StringComparer.Ordinal).SetEquals(article.Links.Select(l => l.CableId))),
    }.Where(d => d.Differs).Select(d => d.Name);

    /// <summary>
    /// Copies the article's fields into the row. The row keeps its slug, revision and time of import, and also its address if the article
    /// has none.
    /// </summary>
    public static void Fill(ArticleRow row, Article article, long change)
    {
        row.Url = article.Url ?? row.Url;
        row.Title = article.Title;
        row.Outlet = article.Outlet;
        row.Author = article.Author;
        row.Published = article.Published;
        row.Language = article.Language;
        row.Summary = article.Summary;
        row.Text = article.Text;
        row.Problems = ArticleProblems.Write(article.Problems);
        row.ParserVersion = article.ParserVersion;
        row.Change = change;
    }

    /// <summary>
    /// Replaces the stored links of an article. Its new links are those in <paramref name="links"/>, those that the program suggested, and
    /// those that an editor confirmed. Links that an editor rejected are left out. A cable that gains or loses a link gets a new change
    /// number, because the search index stores how many articles report each cable.
    /// </summary>
    public static async Task ReplaceLinksAsync(ArchiveContext context, long key, IReadOnlyList<ArticleLink> links, ChangeNumbers numbers,
        CancellationToken stop)
    {
        links = await EffectiveLinks.OfAsync(context, key, links, stop);
        List<LinkRow> before = await context.Links.Where(l => l.ArticleKey == key).ToListAsync(stop);
        HashSet<string> touched = before.Select(l => l.CableId).ToHashSet(StringComparer.Ordinal);
        touched.SymmetricExceptWith(links.Select(l => l.CableId));
        context.Links.RemoveRange(before);
        await context.SaveChangesAsync(stop);
        context.Links.AddRange(links.DistinctBy(l => l.CableId)
            .Select(l => new LinkRow { ArticleKey = key, CableId = l.CableId, Evidence = l.Evidence }));
        foreach (CableRow cable in await context.Cables.Where(c => touched.Contains(c.CanonicalId)).OrderBy(c => c.Key).ToListAsync(stop))
            cable.Change = numbers.Next();
    }
}
