namespace CableSearch.Archive.Contract;

/// <summary>The result of parsing an article's bytes.</summary>
/// <param name="Article">The article; null if the bytes could not be parsed.</param>
/// <param name="Reason">Why the bytes could not be parsed, as a sentence; null if they were parsed.</param>
public sealed record ParsedArticle(Article? Article, string? Reason);
