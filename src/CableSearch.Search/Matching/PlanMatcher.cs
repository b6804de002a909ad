using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Matching;

/// <summary>Finds which documents a plan matches, leaf by leaf as bits: the same work for any way in which leaves are joined, and none of it for scores.</summary>
internal sealed class PlanMatcher(IndexSearcher searcher)
{
    // A bit a document each.
    private const int MaxKnown = 64;

    private readonly Dictionary<PlannedLeaf, int> _counts = new(ReferenceEqualityComparer.Instance);

    // Each part of a query is looked at more than once by what helps a reader further.
    private readonly Dictionary<Query, FixedBitSet> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Documents that each leaf matches by itself, of the leaves that were asked for.</summary>
    public IReadOnlyDictionary<PlannedLeaf, int> Counts => _counts;

    /// <summary>Documents that match; the caller's own.</summary>
    public FixedBitSet Match(SearchPlan plan) => plan switch
    {
        PlannedLeaf leaf => OfLeaf(leaf),
        PlannedExclusion not => Without(MatchedDocuments.Of(searcher, new MatchAllDocsQuery()), Match(not.Part)),
        PlannedParts { IsAny: true } any => any.Parts.Select(Match).Aggregate(Or),
        PlannedParts all => All(all),
        _ => throw new ArgumentException($"A plan is not known: {plan.GetType().Name}.", nameof(plan)),
    };

    private FixedBitSet OfLeaf(PlannedLeaf leaf)
    {
        if (!_known.TryGetValue(leaf.Query, out FixedBitSet? known))
        {
            known = MatchedDocuments.Of(searcher, leaf.Query);
            if (_known.Count < MaxKnown) _known[leaf.Query] = known;
        }
        FixedBitSet found = known.Clone();
        _counts[leaf] = found.Cardinality;
        return found;
    }

    private FixedBitSet All(PlannedParts all)
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
