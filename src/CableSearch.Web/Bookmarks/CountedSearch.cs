using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Bookmarks;

/// <summary>A saved search with the number of results that it has now.</summary>
/// <param name="Search">The saved search.</param>
/// <param name="Counts">Number of all results, and number of the results that are new since the reader last opened the search.</param>
public sealed record CountedSearch(SavedSearch Search, HitCounts Counts);
