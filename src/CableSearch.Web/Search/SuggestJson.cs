namespace CableSearch.Web.Search;

/// <summary>Suggestions for the word at the caret.</summary>
/// <param name="Start">Where what a suggestion replaces begins, UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Suggestions">Words, posts, countries, TAGS, ids.</param>
public sealed record SuggestJson(int Start, int End, IReadOnlyList<SuggestionJson> Suggestions);
