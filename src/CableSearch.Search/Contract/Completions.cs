namespace CableSearch.Search.Contract;

/// <summary>Suggestions to complete the words at the caret while a query is typed.</summary>
/// <param name="Start">Start of the text that a completion replaces, in UTF-16 units.</param>
/// <param name="End">End of that text, exclusive.</param>
/// <param name="Items">The completions, at most fourteen: five words, three posts, three countries and three TAGS, or four ids.</param>
public sealed record Completions(int Start, int End, IReadOnlyList<Completion> Items);
