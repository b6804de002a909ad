using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>Joins the forms in which a text may match: the best of them counts, the others add a little.</summary>
internal static class BestForm
{
    /// <summary>Boosts and joins queries; a query that is null is left out.</summary>
    /// <returns>Null where no query is left.</returns>
    public static DisjunctionMaxQuery? Of(IReadOnlyList<(Query? Query, float Boost)> forms)
    {
        DisjunctionMaxQuery best = new(Boosts.TieBreak);
        foreach ((Query? query, float boost) in forms)
        {
            if (query is null) continue;
            query.Boost = boost;
            best.Add(query);
        }
        return best.Disjuncts.Count == 0 ? null : best;
    }
}
