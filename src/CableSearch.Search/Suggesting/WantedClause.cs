using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableSearch.Search.Suggesting;

/// <summary>A clause (word or field value) of the query, as it is used to find close matches.</summary>
/// <param name="Text">The clause, in the query language.</param>
/// <param name="Exact">Scores documents that match the clause; null if the clause does not affect the score.</param>
/// <param name="Similar">Scores documents with a word of similar spelling; null if the search did not look for such words.</param>
/// <param name="Documents">Documents that match the clause or contain a word of similar spelling.</param>
internal sealed record WantedClause(string Text, Query? Exact, Query? Similar, FixedBitSet Documents);
