using CableSearch.Archive.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>What the page of an article shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="Results">Its position in the search results; null if the reader did not come from search results.</param>
public sealed record ArticleView(Article Article, ResultNavigation? Results);
