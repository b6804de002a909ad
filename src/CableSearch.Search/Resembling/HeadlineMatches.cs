using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Suggesting;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>Finds the documents that have the most words in common with a headline. They are shown in place of close matches.</summary>
internal static class HeadlineMatches
{
    // Number of documents to rank for a headline. It is larger than a page, because the filters are applied after ranking and remove some
    // of the documents.
    private const int MaxRanked = 500;

    // Largest number of articles among the matches. A reader looks for the cable behind a headline, and articles on the same subject have
    // more of its words than any cable.
    private const int MaxArticles = 2;

    /// <summary>The best cables, and a few articles, that pass the filters of a search.</summary>
    /// <param name="ranking">Ranks documents by words.</param>
    /// <param name="headline">The words of the headline, and the places that it names.</param>
    /// <param name="documents">Applies the filters of the search.</param>
    /// <param name="others">Documents to leave out: the hits of the search.</param>
    /// <param name="size">Largest number of documents to return.</param>
    public static CloseMatchSet Find(ResemblanceRanking ranking, HeadlineWords headline, DocumentFinder documents, FixedBitSet others,
        int size)
    {
        IReadOnlyList<(int Doc, float Score)> ranked = ranking.RankHeadline(headline, MaxRanked);
        if (ranked.Count == 0) return CloseMatchSet.None;
        FixedBitSet allowed = new(Math.Max(1, others.Length));
        foreach ((int doc, _) in ranked) allowed.Set(doc);
        allowed.AndNot(others);
        allowed = documents.Narrow(allowed);
        QueryTree highlighted = TreeBuilder.Any([.. headline.Words.SelectMany(w => w.Stems).Distinct(StringComparer.Ordinal)
            .Where(QueryText.IsSafeWord).Select(s => new Clause(null, ClauseForm.Word, s))]);
        return new([.. WithFewArticles(ranked.Where(r => allowed.Get(r.Doc)), ranking.Articles()).Take(size)], highlighted, _ => []);
    }

    private static IEnumerable<(int Doc, float Score)> WithFewArticles(IEnumerable<(int Doc, float Score)> ranked,
        IReadOnlySet<int> articles)
    {
        int left = MaxArticles;
        return ranked.Where(r => !articles.Contains(r.Doc) || left-- > 0);
    }
}
