namespace CableSearch.Search.Contract;

/// <summary>A clause (one word, phrase or field value) of a query. It is counted because the whole query finds nothing.</summary>
/// <param name="Text">The clause, in the query language.</param>
/// <param name="Count">Number of documents that match the clause, within the filters.</param>
/// <param name="Without">The query without this clause; null if the query has no other clause.</param>
/// <param name="WithoutCount">Number of documents that match <paramref name="Without"/>.</param>
public sealed record ClauseCount(string Text, int Count, string? Without, int WithoutCount);
