namespace CableSearch.Web.Cables;

/// <summary>Another article that tells the same story in nearly the same words.</summary>
/// <param name="Slug">The article's name in addresses.</param>
/// <param name="Title">Headline of the article.</param>
/// <param name="Outlet">Newspaper, agency or site that published it.</param>
/// <param name="Published">Day of publication.</param>
public sealed record ArticleCopyJson(string Slug, string Title, string? Outlet, DateOnly? Published);
