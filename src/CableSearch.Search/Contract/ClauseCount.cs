namespace CableSearch.Search.Contract;

/// <summary>A clause of a query that finds nothing as a whole.</summary>
/// <param name="Text">The part, in the query language.</param>
/// <param name="Count">Documents that have it, within the filters.</param>
/// <param name="Without">The query without it; null where it is all of the query.</param>
/// <param name="WithoutCount">Documents that this finds.</param>
public sealed record ClauseCount(string Text, int Count, string? Without, int WithoutCount);
