namespace CableSearch.Coverage.Contract;

/// <summary>The article that was checked.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Address of the original, or null.</param>
/// <param name="Outlet">Newspaper, agency or site, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Language">ISO 639-1 code of its text, or <c>und</c>.</param>
public sealed record CheckedArticle(string Title, string? Url, string? Outlet, DateOnly? Published, string Language);
