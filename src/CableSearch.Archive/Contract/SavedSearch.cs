namespace CableSearch.Archive.Contract;

/// <summary>A search that a reader saved.</summary>
/// <param name="Id">Random id of the search. Only the reader who saved the search can use this id.</param>
/// <param name="Name">Name that the reader gave the search.</param>
/// <param name="Query">The parameters of the search's address, without <c>?</c>; empty for a search for everything.</param>
/// <param name="LookedAtChange">Number of the last change that was searchable when the reader last opened the search.</param>
/// <param name="LookedAt">When the reader last opened the search, UTC.</param>
/// <param name="AddedAt">When the search was saved, UTC.</param>
public sealed record SavedSearch(Guid Id, string Name, string Query, long LookedAtChange, DateTime LookedAt, DateTime AddedAt);
