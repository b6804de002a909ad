namespace CableSearch.Web.Search;

/// <summary>What a query was understood as.</summary>
/// <param name="Query">In our query language.</param>
/// <param name="CableId">Canonical id, where the whole query is the id of a cable.</param>
/// <param name="Relaxed">Whether nothing matches and the hits are the nearest documents.</param>
/// <param name="Spellings">Queries in other spelling that find more.</param>
/// <param name="NearestIds">Ids near one that is not held.</param>
/// <param name="Filters">Filters that words of the query name.</param>
/// <param name="Parts">Where nothing matches: each part of the query, with the number of documents that have it.</param>
/// <param name="Near">Where few match: documents that come near, with what each lacks.</param>
public sealed record UnderstoodJson(
    string Query, string? CableId, bool Relaxed, IReadOnlyList<QueryCountJson> Spellings, IReadOnlyList<string> NearestIds, IReadOnlyList<OfferedFilterJson> Filters, IReadOnlyList<QueryCountJson> Parts, IReadOnlyList<HitJson> Near);
