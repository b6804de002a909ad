using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>Finds which articles quote which paragraphs of a cable.</summary>
internal static class QuotedParagraphs
{
    // Beside a paragraph, the page names at most this number of articles that quote the paragraph. The page's list of articles names all of
    // them.
    private const int MaxArticles = 3;

    /// <summary>
    /// For each quoted paragraph, by its anchor, the articles that quote it: at most three, in the order of <c>reportedBy</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Article>> Of(string cableId, IReadOnlyList<Article> reportedBy) =>
        reportedBy.SelectMany(article => Anchors(article, cableId).Select(anchor => (anchor, article)))
            .GroupBy(q => q.anchor, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<Article>)[.. g.Select(q => q.article).Take(MaxArticles)], StringComparer.Ordinal);

    /// <summary>Anchors of the cable's paragraphs that an article quotes, in the order of the cable.</summary>
    public static IReadOnlyList<string> Anchors(Article article, string? cableId) =>
        [.. article.Links.Where(l => l.CableId == cableId).SelectMany(l => l.Details).Where(d => d.Kind == "quotation")
            .Select(d => d.Anchor).OfType<string>().Distinct(StringComparer.Ordinal)
            .OrderBy(a => a.Length).ThenBy(a => a, StringComparer.Ordinal)];
}
