namespace CableSearch.Web.Search;

/// <summary>A query, or a part of one.</summary>
/// <param name="Query">In our query language.</param>
/// <param name="Count">Documents that it finds.</param>
public sealed record QueryCountJson(string Query, int Count);
