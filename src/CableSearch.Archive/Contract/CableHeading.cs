namespace CableSearch.Archive.Contract;

/// <summary>The title and other facts that a page shows where it links to a cable.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Readable title.</param>
/// <param name="Created">When the cable was created, UTC; null if that is not known.</param>
/// <param name="Origin">Name of the post that sent the cable.</param>
/// <param name="Post">Slug of the post that sent the cable.</param>
/// <param name="Classification">Classification as written; null if the imported record gives none.</param>
public sealed record CableHeading(string Id, string Title, DateTime? Created, string Origin, string Post, string? Classification);
