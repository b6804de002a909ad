namespace CableSearch.Search.Contract;

/// <summary>Order of hits; ties by date (newest first, or oldest with <see cref="DateAscending"/>), then id.</summary>
public enum SearchSort
{
    /// <summary>Best first.</summary>
    Relevance,
    /// <summary>Newest first.</summary>
    DateDescending,
    /// <summary>Oldest first.</summary>
    DateAscending,
}
