namespace CableSearch.Search.Language;

/// <summary>An operator or a clause of a query.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Clause">The clause, of that kind.</param>
/// <param name="Text">Name of the field, of that kind.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, Clause? Clause = null, string? Text = null);
