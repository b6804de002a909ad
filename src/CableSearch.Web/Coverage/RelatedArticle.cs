using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>Another article that reports the same cable as the article that the page shows.</summary>
/// <param name="Article">The other article.</param>
/// <param name="QuotesTheSame">Whether both articles quote the same paragraph of the cable.</param>
public sealed record RelatedArticle(Article Article, bool QuotesTheSame);
