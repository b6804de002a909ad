using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>
/// Joins queries for the forms of a word, such as the word itself and its stem. In each document the form with the highest score counts in
/// full, and the others add a little.
/// </summary>
internal static class BestForm
{
    /// <summary>Sets the boost (weight) of each query and joins them. Null queries are left out.</summary>
    /// <returns>Null if there is no query to join.</returns>
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
