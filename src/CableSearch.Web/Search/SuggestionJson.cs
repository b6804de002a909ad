namespace CableSearch.Web.Search;

/// <summary>One of them.</summary>
/// <param name="Text">What to write, in the query language.</param>
/// <param name="Label">What to show.</param>
/// <param name="Kind"><c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> or <c>cable</c>.</param>
/// <param name="Count">Documents that have it.</param>
/// <param name="Url">Path of the page that it names, where it names one.</param>
public sealed record SuggestionJson(string Text, string Label, string Kind, int Count, string? Url);
