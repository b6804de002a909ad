namespace CableSearch.Archive.Contract;

/// <summary>A search that a reader saved.</summary>
/// <param name="Id">Random; only its own reader can use it.</param>
/// <param name="Name">As the reader named it.</param>
/// <param name="Query">The parameters of the search's address, without <c>?</c>; empty for a search for everything.</param>
/// <param name="LookedAtChange">Last change that was searchable when the reader looked at it last.</param>
/// <param name="LookedAt">When that was, UTC.</param>
/// <param name="AddedAt">UTC.</param>
public sealed record SavedSearch(Guid Id, string Name, string Query, long LookedAtChange, DateTime LookedAt, DateTime AddedAt);
