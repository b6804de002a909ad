namespace CableSearch.Search.Language;

/// <summary>A parsed query.</summary>
/// <param name="Tree">The meaning of the query.</param>
/// <param name="Notes">A sentence for the reader on each part that was searched for as plain words or left out, without repetition.</param>
internal sealed record ParsedQuery(QueryTree Tree, IReadOnlyList<string> Notes);
