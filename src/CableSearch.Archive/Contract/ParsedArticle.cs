namespace CableSearch.Archive.Contract;

/// <summary>What was parsed from an article's bytes.</summary>
/// <param name="Article">Null if they could not be parsed.</param>
/// <param name="Reason">Why they could not be read, as a sentence; null if they were.</param>
public sealed record ParsedArticle(Article? Article, string? Reason);
