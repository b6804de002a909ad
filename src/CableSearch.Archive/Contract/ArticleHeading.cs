namespace CableSearch.Archive.Contract;

/// <summary>What a link to an article shows.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Outlet">Newspaper, agency or site; null where it is not known.</param>
/// <param name="Published">The day, or null.</param>
/// <param name="Language">Code of the language; <c>und</c> where it is not known.</param>
public sealed record ArticleHeading(string Slug, string Title, string? Outlet, DateOnly? Published, string Language);
