using CableSearch.Search.Contract;
using CableSearch.Search.Execution;
using CableSearch.Search.Language;
using CableSearch.Search.Suggesting;
using Lucene.Net.Util;

namespace CableSearch.Search.Resembling;

/// <summary>Finds the cables that have the most words in common with a headline. They are shown in place of close matches.</summary>
internal static class HeadlineMatches
{
    // Number of cables to rank for a headline. It is larger than a page, because the filters are applied after ranking and remove some of
    // the cables.
    private const int MaxRanked = 500;

    /// <summary>The best cables that pass the filters of a search.</summary>
    /// <param name="ranking">Ranks cables by words.</param>
    /// <param name="headline">The words of the headline, and the places that it names.</param>
    /// <param name="documents">Applies the filters of the search.</param>
    /// <param name="others">Documents to leave out: the hits of the search.</param>
    /// <param name="size">Largest number of cables to return.</param>
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
        return new([.. ranked.Where(r => allowed.Get(r.Doc)).Take(size)], highlighted, _ => []);
    }
}
