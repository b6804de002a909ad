namespace CableSearch.Search.Language;

/// <summary>A query that matches all documents.</summary>
internal sealed record AllDocuments : QueryTree;
