namespace CableSearch.Web.Search;

/// <summary>An entry.</summary>
/// <param name="Id">Whole address that never changes.</param>
/// <param name="Title">Title.</param>
/// <param name="Updated">When its text came in, UTC.</param>
/// <param name="Page">Whole address of its page.</param>
/// <param name="Author">Post or outlet; null where not known.</param>
/// <param name="Category">Classification; null where there is none.</param>
/// <param name="Summary">Plain text.</param>
internal sealed record AtomEntry(string Id, string Title, DateTime Updated, string Page, string? Author, string? Category, string Summary);
