using CableSearch.Archive.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>An article to read.</summary>
/// <param name="Article">The article.</param>
/// <param name="Trail">Its place in the results that led to it; null for who came from elsewhere.</param>
public sealed record ArticleView(Article Article, ResultNavigation? Trail);
