namespace CableSearch.Search.Contract;

/// <summary>A suggestion that completes a query while it is typed.</summary>
/// <param name="Text">The text to insert into the query, in the query language.</param>
/// <param name="Label">The text to show in the list of completions.</param>
/// <param name="Kind">Kind of the completion: <c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> (subject code) or <c>cable</c>.</param>
/// <param name="Count">Number of documents with this word or value.</param>
public sealed record Completion(string Text, string Label, string Kind, int Count);
