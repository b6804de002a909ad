namespace CableSearch.Web.Api;

/// <summary>Suggestions for the word at the caret.</summary>
/// <param name="Start">Where what a suggestion replaces begins, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Suggestions">Words, posts, countries, TAGS, ids.</param>
public sealed record SuggestJson(int Start, int End, IReadOnlyList<SuggestionJson> Suggestions);

/// <summary>One of them.</summary>
/// <param name="Text">What to write, in the query language.</param>
/// <param name="Label">What to show.</param>
/// <param name="Kind"><c>word</c>, <c>post</c>, <c>country</c>, <c>tag</c> or <c>cable</c>.</param>
/// <param name="Count">Documents that have it.</param>
/// <param name="Url">Path of the page that it names, where it names one.</param>
public sealed record SuggestionJson(string Text, string Label, string Kind, int Count, string? Url);
