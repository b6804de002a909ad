namespace CableSearch.Archive.Contract;

/// <summary>A bookmark.</summary>
/// <param name="CableId">Canonical id.</param>
/// <param name="Note">The reader's note, or empty.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="Heading">The cable, where it is held and not withdrawn.</param>
public sealed record Bookmark(string CableId, string Note, DateTime AddedAt, CableHeading? Heading);
