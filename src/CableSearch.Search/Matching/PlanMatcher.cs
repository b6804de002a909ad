using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>
/// Finds the documents that a plan (prepared query) matches. The documents of each clause (word, phrase or field value) are found
/// separately, as a set of bits, and the sets are then joined. So the work for a query is the sum of the work for its clauses. Nothing is
/// scored.
/// </summary>
internal sealed class PlanMatcher(QueryBits bits)
{
    // Largest number of clauses whose matches are cached. The matches of one clause take as many bits of memory as the index has documents.
    private const int MaxRemembered = 64;

    // The documents of each clause that was matched already. They are cached because suggestions need each clause of a query more than
    // once.
    private readonly Dictionary<Query, FixedBitSet> _remembered = new(ReferenceEqualityComparer.Instance);

    /// <summary>The documents that match. The caller may change the set.</summary>
    public FixedBitSet Match(SearchPlan plan) => Match(plan, null);

    // If a set "within" is given, only matching documents of this set are needed, but the result may contain others too. For example, a
    // rare word is matched before a common one, and its documents become "within". Then only these documents are looked up in the long list
    // of the common word. Null means that all matching documents are needed.
    private FixedBitSet Match(SearchPlan plan, FixedBitSet? within) => plan switch
    {
        PlannedClause clause => MatchClause(clause, within),
        PlannedExclusion not => Without(within?.Clone() ?? bits.All(), Match(not.Part, within)),
        PlannedGroup { IsAny: true } any => any.Parts.Select(p => Match(p, within)).Aggregate(Or),
        PlannedGroup all => MatchAll(all, within),
        _ => throw new ArgumentException($"A plan is not known: {plan.GetType().Name}.", nameof(plan)),
    };

    private FixedBitSet MatchClause(PlannedClause clause, FixedBitSet? within)
    {
        if (_remembered.TryGetValue(clause.Query, out FixedBitSet? known)) return known.Clone();
        FixedBitSet found = bits.Of(clause.Query, within);
        if (within is null && _remembered.Count < MaxRemembered) _remembered[clause.Query] = found.Clone();
        return found;
    }

    private FixedBitSet MatchAll(PlannedGroup all, FixedBitSet? within)
    {
        FixedBitSet? found = within?.Clone();
        foreach (SearchPlan part in all.Parts.Where(p => p is not PlannedExclusion).OrderBy(CostOf))
        {
            FixedBitSet more = Match(part, found);
            if (found is null) found = more;
            else found.And(more);
        }
        found ??= bits.All();
        foreach (PlannedExclusion not in all.Parts.OfType<PlannedExclusion>()) found = Without(found, Match(not.Part, found));
        return found;
    }

    private long CostOf(SearchPlan plan) => plan is PlannedClause clause ? bits.CostOf(clause.Query) : long.MaxValue;

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
