namespace CableSearch.Search.Language;

/// <summary>A query that was parsed.</summary>
/// <param name="Tree">What it means.</param>
/// <param name="Notes">A sentence for each thing that was taken literally or left out, without repetition.</param>
internal sealed record ParsedQuery(QueryTree Tree, IReadOnlyList<string> Notes);
