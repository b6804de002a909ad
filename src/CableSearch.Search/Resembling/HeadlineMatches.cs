using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Suggesting;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>The cables that share most with a headline, in place of close matches.</summary>
internal static class HeadlineMatches
{
    // Filters leave out cables after the ranking, so more are ranked than are shown.
    private const int MaxRanked = 500;

    /// <summary>The best cables within the filters of a search.</summary>
    /// <param name="ranking">Ranks cables by words.</param>
    /// <param name="headline">The words.</param>
    /// <param name="documents">Finds documents within the filters.</param>
    /// <param name="others">Documents that are left out, such as the hits.</param>
    /// <param name="size">Most cables.</param>
    public static CloseMatchSet Find(ResemblanceRanking ranking, HeadlineWords headline, DocumentFinder documents, FixedBitSet others,
        int size)
    {
        IReadOnlyList<(int Doc, float Score)> ranked = ranking.RankDocuments(headline.Words, headline.Places, MaxRanked);
        if (ranked.Count == 0) return CloseMatchSet.None;
        FixedBitSet allowed = new(Math.Max(1, others.Length));
        foreach ((int doc, _) in ranked) allowed.Set(doc);
        allowed.AndNot(others);
        allowed = documents.Narrow(allowed);
        QueryTree highlighted = TreeBuilder.Any([.. headline.Words.SelectMany(w => w.Stems).Distinct(StringComparer.Ordinal)
            .Where(QueryText.IsSafeWord).Select(s => new Clause(null, ClauseForm.Word, s))]);
        return new([.. ranked.Where(r => allowed.Get(r.Doc)).Take(size)], highlighted, _ => []);
    }
}
