using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Articles;

/// <summary>An article that was parsed again, compared with its row.</summary>
/// <param name="Article">The parsed article; null if its bytes could not be parsed.</param>
/// <param name="Differences">Names of the fields that differ from the row.</param>
/// <param name="Reason">Why the article's bytes could not be parsed, as a sentence; null if they were parsed.</param>
internal sealed record ArticleComparison(Article? Article, IReadOnlyList<string> Differences, string? Reason);
