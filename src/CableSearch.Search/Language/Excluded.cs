namespace CableSearch.Search.Language;

/// <summary>Matches the documents that do not match the part.</summary>
internal sealed record Excluded(QueryTree Part) : QueryTree;
