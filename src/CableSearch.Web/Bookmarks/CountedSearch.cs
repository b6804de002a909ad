using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>A search that the reader keeps, with what it finds now.</summary>
/// <param name="Search">The search.</param>
/// <param name="Counts">All hits, and those that came in since the reader last looked.</param>
public sealed record CountedSearch(SavedSearch Search, HitCounts Counts);
