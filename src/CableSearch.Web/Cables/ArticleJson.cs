using CableSearch.Web.Search;

namespace CableSearch.Web.Cables;

/// <summary>An article that reports a cable.</summary>
/// <param name="Slug">The article's name in addresses.</param>
/// <param name="Title">Headline of the article.</param>
/// <param name="Outlet">Newspaper, agency or site that published it.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Url">Address of the original article.</param>
/// <param name="Copies">Articles that tell the same story in nearly the same words, as when several papers print an agency's story.</param>
public sealed record ArticleJson(string Slug, string Title, string? Outlet, DateOnly? Published, string? Url,
    IReadOnlyList<ArticleCopyJson> Copies);
