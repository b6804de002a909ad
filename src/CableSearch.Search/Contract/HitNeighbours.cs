namespace CableSearch.Search.Contract;

/// <summary>The place of a hit in a list of results, with the hits before and after it.</summary>
/// <param name="Place">Number of the hit in the list, from 1.</param>
/// <param name="Total">Number of hits in the list.</param>
/// <param name="Previous">The previous hit; null for the first.</param>
/// <param name="Next">The next hit; null for the last.</param>
public sealed record HitNeighbours(int Place, int Total, Hit? Previous, Hit? Next);
