using CableSearch.Archive.Contract;
using CableSearch.Web.Search;

namespace CableSearch.Web.Coverage;

/// <summary>The content of an article's page.</summary>
/// <param name="Article">The article.</param>
/// <param name="Results">Its position in the search results; null if the reader did not come from search results.</param>
public sealed record ArticleView(Article Article, ResultNavigation? Results);
