using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>A clause that a close match should have.</summary>
/// <param name="Text">The clause, in the query language.</param>
/// <param name="Exact">Scores documents that have it; null where it does not affect the score.</param>
/// <param name="Similar">Scores documents that have a similar word; null where there is none.</param>
/// <param name="Documents">Documents that have either.</param>
internal sealed record WantedClause(string Text, Query? Exact, Query? Similar, FixedBitSet Documents);
