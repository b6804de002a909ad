using CableSearch.Archive.Contract;

namespace CableSearch.Web.Cables;

/// <summary>Finds which articles quote which paragraphs of a cable.</summary>
internal static class QuotedParagraphs
{
    // Largest number of articles that are named at a paragraph. Hundreds of articles may quote a famous paragraph; the list beside the
    // cable names them all.
    private const int MaxArticles = 3;

    /// <summary>For the anchor of each quoted paragraph, the articles that quote it, at most three, in the given order.</summary>
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
