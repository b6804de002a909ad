namespace CableSearch.Web.Search;

/// <summary>How a query was understood.</summary>
/// <param name="Query">The query, in our query language.</param>
/// <param name="CableId">The canonical id, if the whole query is a cable id; otherwise null.</param>
/// <param name="Relaxed">Whether no document matches the query, so that the hits are close matches.</param>
/// <param name="Spellings">Queries with other spellings that find more documents.</param>
/// <param name="NearestIds">If the query is the id of a cable that the archive does not have: similar ids.</param>
/// <param name="Filters">Filters for places that words of the query name.</param>
/// <param name="Parts">If no document matches the query: each clause of the query, with the number of documents that match it.</param>
/// <param name="Near">If few documents match the query: close matches, each with the clauses that it does not match.</param>
public sealed record UnderstoodJson(
    string Query,
    string? CableId,
    bool Relaxed,
    IReadOnlyList<QueryCountJson> Spellings,
    IReadOnlyList<string> NearestIds,
    IReadOnlyList<OfferedFilterJson> Filters,
    IReadOnlyList<QueryCountJson> Parts,
    IReadOnlyList<HitJson> Near);
