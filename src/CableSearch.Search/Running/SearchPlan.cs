using CableSearch.Search.Language;
using Lucene.Net.Search;

namespace CableSearch.Search.Running;

/// <summary>How a query tree is run: each leaf as a query of Lucene.Net, joined as in the tree.</summary>
internal abstract record SearchPlan
{
    /// <summary>What scores documents that are known to match; null for what says nothing of their worth.</summary>
    public abstract Query? Scoring();
}

/// <summary>One thing to look for.</summary>
/// <param name="Source">The leaf it stands for; null where it is not one of the tree.</param>
/// <param name="Query">What finds and scores it.</param>
internal sealed record PlannedLeaf(Leaf? Source, Query Query) : SearchPlan
{
    public override Query Scoring() => Query;
}

/// <summary>What a part excludes.</summary>
internal sealed record PlannedExclusion(SearchPlan Part) : SearchPlan
{
    public override Query? Scoring() => null;
}

/// <summary>All parts, or any.</summary>
internal sealed record PlannedParts(IReadOnlyList<SearchPlan> Parts, bool IsAny) : SearchPlan
{
    public override Query? Scoring()
    {
        BooleanQuery query = new(disableCoord: true);
        foreach (SearchPlan part in Parts)
            if (part.Scoring() is { } scoring) query.Add(scoring, Occur.SHOULD);
        return query.Clauses.Count == 0 ? null : query;
    }
}
