using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>How a query tree is run: each leaf as a query of Lucene.Net, joined as in the tree.</summary>
internal abstract record SearchPlan
{
    /// <summary>What scores documents that are known to match; null for what says nothing of their worth.</summary>
    public abstract Query? Scoring();
}
