namespace CableSearch.Search.Language;

/// <summary>Everything.</summary>
internal sealed record AllDocuments : QueryTree;
