namespace CableSearch.Web.Search;

/// <summary>An entry of a feed: a cable or an article.</summary>
/// <param name="Id">Full address that identifies the entry. It never changes.</param>
/// <param name="Title">Title of the cable or article.</param>
/// <param name="Updated">When the text of the cable or article was imported, UTC.</param>
/// <param name="Page">Full address of the page of the cable or article.</param>
/// <param name="Author">Post that sent the cable, or outlet of the article; null if not known.</param>
/// <param name="Category">Classification; null if there is none.</param>
/// <param name="Summary">Facts of the cable or article, such as the post, and the first snippet, as plain text.</param>
internal sealed record AtomEntry(
    string Id, string Title, DateTime Updated, string Page, string? Author, string? Category, string Summary);
