using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>Another article that reports a cable which the article on the page reports too.</summary>
/// <param name="Article">The other article.</param>
/// <param name="QuotesTheSame">Whether both articles quote the same paragraph of the cable.</param>
public sealed record RelatedArticle(Article Article, bool QuotesTheSame);
