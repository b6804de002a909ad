namespace CableSearch.Search.Language;

/// <summary>A query that excludes: it matches all documents that <see cref="Part"/> does not match.</summary>
internal sealed record Excluded(QueryTree Part) : QueryTree;
