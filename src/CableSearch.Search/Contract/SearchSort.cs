namespace CableSearch.Search.Contract;

/// <summary>
/// Order of hits. Hits that are equal in this order are sorted by date (newest first, or oldest first with <see cref="DateAscending"/>),
/// then by id.
/// </summary>
public enum SearchSort
{
    /// <summary>Highest score first.</summary>
    Relevance,
    /// <summary>Newest first.</summary>
    DateDescending,
    /// <summary>Oldest first.</summary>
    DateAscending,
}
