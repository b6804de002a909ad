using CableSearch.Archive.Contract;

namespace CableSearch.Archive.Articles;

/// <summary>An article that was parsed again, compared with its row.</summary>
/// <param name="Article">Null where its bytes could not be read.</param>
/// <param name="Differences">Fields that differ from the row.</param>
/// <param name="Reason">Why its bytes could not be read, as a sentence; null if they were.</param>
internal sealed record ArticleComparison(Article? Article, IReadOnlyList<string> Differences, string? Reason);
