namespace CableSearch.Archive.Contract;

/// <summary>An article with nearly the same text as another one, such as the same agency's report in another paper.</summary>
/// <param name="Slug">The article's name in addresses.</param>
/// <param name="Title">Title of the article.</param>
/// <param name="Outlet">Newspaper, agency or site; null where none is known.</param>
/// <param name="Published">Day of publication; null where none is known.</param>
public sealed record StoryCopy(string Slug, string Title, string? Outlet, DateOnly? Published);
