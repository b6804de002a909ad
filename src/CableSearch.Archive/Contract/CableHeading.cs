namespace CableSearch.Archive.Contract;

/// <summary>What a link to a cable shows.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Title">Readable title.</param>
/// <param name="Created">UTC, or null.</param>
/// <param name="Origin">Name of the post.</param>
/// <param name="Post">Slug of the post.</param>
/// <param name="Classification">As written, or null.</param>
public sealed record CableHeading(string Id, string Title, DateTime? Created, string Origin, string Post, string? Classification);
