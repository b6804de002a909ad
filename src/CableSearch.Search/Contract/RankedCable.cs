namespace CableSearch.Search.Contract;

/// <summary>A cable with its BM25 score. Scores of different rankings can't be compared.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Score">The score, above 0.</param>
public readonly record struct RankedCable(string Id, double Score)
{
    /// <summary>Number of the document in the state of the index that was ranked.</summary>
    internal int Document { get; init; }
}
