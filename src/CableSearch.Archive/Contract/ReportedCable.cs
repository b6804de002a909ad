namespace CableSearch.Archive.Contract;

/// <summary>A cable that an article reports and that the archive does not have.</summary>
/// <param name="Id">Canonical id of the cable.</param>
/// <param name="Slug">Slug of the article.</param>
/// <param name="Title">Title of the article.</param>
/// <param name="Outlet">Outlet of the article (newspaper, agency or site); null if it is not known.</param>
public sealed record ReportedCable(string Id, string Slug, string Title, string? Outlet);
