using CableSearch.Archive.Contract;

namespace CableSearch.Web.Coverage;

/// <summary>An article that reports one of the cables that the article on the page reports.</summary>
/// <param name="Article">The other article.</param>
/// <param name="QuotesTheSame">Whether both articles quote the same paragraph of the cable.</param>
public sealed record RelatedArticle(Article Article, bool QuotesTheSame);
