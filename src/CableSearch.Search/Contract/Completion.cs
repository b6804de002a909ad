namespace CableSearch.Search.Contract;

/// <summary>One completion of a query.</summary>
/// <param name="Text">What to write, in the query language.</param>
/// <param name="Label">What to show.</param>
/// <param name="Kind">What it is: <c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> or <c>cable</c>.</param>
/// <param name="Count">Documents that have it.</param>
public sealed record Completion(string Text, string Label, string Kind, int Count);
