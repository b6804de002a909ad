namespace CableSearch.Search.Language;

/// <summary>What a part excludes.</summary>
internal sealed record Excluded(QueryTree Part) : QueryTree;
