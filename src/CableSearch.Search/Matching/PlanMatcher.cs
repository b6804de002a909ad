using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds which documents a plan matches. Each clause is found by itself, as a set of bits; the sets are then joined. So the work is the sum
/// of the clauses, however they are joined, and nothing is scored.
/// </summary>
internal sealed class PlanMatcher(IndexSearcher searcher)
{
    // A remembered set has one bit a document.
    private const int MaxRemembered = 64;

    // Suggestions look at each clause of a query more than once.
    private readonly Dictionary<Query, FixedBitSet> _remembered = new(ReferenceEqualityComparer.Instance);

    /// <summary>The documents that match. The caller may change the set.</summary>
    public FixedBitSet Match(SearchPlan plan) => plan switch
    {
        PlannedClause clause => MatchClause(clause),
        PlannedExclusion not => Without(MatchedDocuments.Of(searcher, new MatchAllDocsQuery()), Match(not.Part)),
        PlannedGroup { IsAny: true } any => any.Parts.Select(Match).Aggregate(Or),
        PlannedGroup all => MatchAll(all),
        _ => throw new ArgumentException($"A plan is not known: {plan.GetType().Name}.", nameof(plan)),
    };

    private FixedBitSet MatchClause(PlannedClause clause)
    {
        if (_remembered.TryGetValue(clause.Query, out FixedBitSet? known)) return known.Clone();
        FixedBitSet found = MatchedDocuments.Of(searcher, clause.Query);
        if (_remembered.Count < MaxRemembered) _remembered[clause.Query] = found.Clone();
        return found;
    }

    private FixedBitSet MatchAll(PlannedGroup all)
    {
        FixedBitSet? found = null;
        foreach (SearchPlan part in all.Parts.Where(p => p is not PlannedExclusion))
        {
            FixedBitSet more = Match(part);
            if (found is null) found = more;
            else found.And(more);
        }
        found ??= MatchedDocuments.Of(searcher, new MatchAllDocsQuery());
        foreach (PlannedExclusion not in all.Parts.OfType<PlannedExclusion>()) found = Without(found, Match(not.Part));
        return found;
    }

    private static FixedBitSet Or(FixedBitSet one, FixedBitSet other)
    {
        one.Or(other);
        return one;
    }

    private static FixedBitSet Without(FixedBitSet all, FixedBitSet excluded)
    {
        all.AndNot(excluded);
        return all;
    }
}
