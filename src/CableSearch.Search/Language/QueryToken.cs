namespace CableSearch.Search.Language;

/// <summary>An operator or a leaf of a query.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Leaf">The leaf, of that kind.</param>
/// <param name="Text">Name of the field, of that kind.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, Leaf? Leaf = null, string? Text = null);
