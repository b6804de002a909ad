namespace CableSearch.Web.Cables;

/// <summary>An article that reports a cable.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Outlet">Newspaper, agency or site.</param>
/// <param name="Published">Day.</param>
/// <param name="Url">Address of the original.</param>
public sealed record ArticleJson(string Slug, string Title, string? Outlet, DateOnly? Published, string? Url);
