namespace CableSearch.Search.Contract;

/// <summary>A cable with its BM25 score (relevance to some words). Scores of different rankings can't be compared.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Score">The score, above 0.</param>
public readonly record struct RankedCable(string Id, double Score)
{
    /// <summary>Lucene's number of the document. It is valid only in the state of the index in which the cable was ranked.</summary>
    internal int Document { get; init; }
}
