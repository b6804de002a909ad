namespace CableSearch.Web.Search;

/// <summary>Suggestions for the word at the caret.</summary>
/// <param name="Start">Start of the text that a suggestion replaces, in UTF-16 units.</param>
/// <param name="End">End of that text, exclusive.</param>
/// <param name="Suggestions">Words, posts, countries, TAGS, ids.</param>
public sealed record SuggestJson(int Start, int End, IReadOnlyList<SuggestionJson> Suggestions);
