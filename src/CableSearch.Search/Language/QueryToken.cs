namespace CableSearch.Search.Language;

/// <summary>An operator or a clause of a query.</summary>
/// <param name="Kind">Kind of the token.</param>
/// <param name="Clause">The clause, if the token is one (<see cref="QueryTokenKind.Clause"/>); otherwise null.</param>
/// <param name="Text">Name of the field, if the token is one (<see cref="QueryTokenKind.Field"/>); otherwise null.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, Clause? Clause = null, string? Text = null);
