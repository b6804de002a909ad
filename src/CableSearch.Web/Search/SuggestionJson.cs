namespace CableSearch.Web.Search;

/// <summary>A suggestion that completes a query while it is typed.</summary>
/// <param name="Text">The text to put into the query.</param>
/// <param name="Label">The text to show.</param>
/// <param name="Kind"><c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> or <c>cable</c>.</param>
/// <param name="Count">Number of documents with this word or value.</param>
/// <param name="Url">Path of the cable's page; null for any other kind.</param>
public sealed record SuggestionJson(string Text, string Label, string Kind, int Count, string? Url);
