using CableSearch.Archive.Cables;

namespace CableSearch.Archive.Bookmarks;

/// <summary>A bookmark.</summary>
/// <param name="CableId">Canonical id.</param>
/// <param name="Note">The reader's note, or empty.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="Heading">The cable, where it is held and not withdrawn.</param>
public sealed record Bookmark(string CableId, string Note, DateTime AddedAt, CableHeading? Heading);

/// <summary>A read-only copy of a list.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Count">Bookmarks in it.</param>
public sealed record SharedListInfo(string Token, DateTime MadeAt, int Count);

/// <summary>A read-only copy of a list with its bookmarks, last added first.</summary>
/// <param name="Token">As in its address.</param>
/// <param name="MadeAt">UTC.</param>
/// <param name="Bookmarks">Its bookmarks.</param>
public sealed record SharedList(string Token, DateTime MadeAt, IReadOnlyList<Bookmark> Bookmarks);
