namespace CableSearch.Search.Language;

/// <summary>A parsed query.</summary>
/// <param name="Tree">The meaning of the query.</param>
/// <param name="Notes">Sentences for the reader: which parts were searched for as plain words or left out. No sentence is repeated.</param>
internal sealed record ParsedQuery(QueryTree Tree, IReadOnlyList<string> Notes);
