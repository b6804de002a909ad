using Lucene.Net.Search;

namespace CableSearch.Search.Matching;

/// <summary>How a query tree is run: each clause as a query of Lucene.Net, joined as in the tree.</summary>
internal abstract record SearchPlan
{
    /// <summary>What scores documents that are known to match; null when this part does not affect the score.</summary>
    public abstract Query? Scoring();
}
