using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>Another article that reports a cable of the article shown.</summary>
/// <param name="Article">The other article.</param>
/// <param name="QuotesTheSame">Whether both quote the same paragraph.</param>
public sealed record RelatedArticle(Article Article, bool QuotesTheSame);
