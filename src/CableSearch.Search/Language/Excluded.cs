namespace CableSearch.Search.Language;

/// <summary>Excludes the documents that match a part.</summary>
internal sealed record Excluded(QueryTree Part) : QueryTree;
