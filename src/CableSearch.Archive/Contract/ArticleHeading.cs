namespace CableSearch.Archive.Contract;

/// <summary>The title and other facts that a page shows where it links to an article.</summary>
/// <param name="Slug">The article's name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Outlet">Newspaper, agency or site; null if it is not known.</param>
/// <param name="Published">Day of publication; null if it is not known.</param>
/// <param name="Language">ISO 639-1 code of the language; <c>und</c> if it is not known.</param>
public sealed record ArticleHeading(string Slug, string Title, string? Outlet, DateOnly? Published, string Language)
{
    /// <summary>Author as written; null if the author is not known.</summary>
    public string? Author { get; init; }
}
