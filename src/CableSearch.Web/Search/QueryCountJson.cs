namespace CableSearch.Web.Search;

/// <summary>A query, or a clause of one, with the number of documents that it finds.</summary>
/// <param name="Query">The query, in our query language.</param>
/// <param name="Count">Number of documents.</param>
public sealed record QueryCountJson(string Query, int Count);
