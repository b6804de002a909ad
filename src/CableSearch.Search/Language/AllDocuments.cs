namespace CableSearch.Search.Language;

/// <summary>All documents.</summary>
internal sealed record AllDocuments : QueryTree;
