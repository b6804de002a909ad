namespace CableSearch.Archive.Contract;

/// <summary>Another article that tells the same story in nearly the same words, such as an agency's in another paper.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outlet">Newspaper, agency or site; null where none is known.</param>
/// <param name="Published">Day of publication; null where none is known.</param>
public sealed record StoryCopy(string Slug, string Title, string? Outlet, DateOnly? Published);
