namespace CableSearch.Search.Ranking;

/// <summary>A document and what its rank depends on.</summary>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">Its score; 0 where the order is by date.</param>
/// <param name="Date">Minutes since the year 1; 0 for none.</param>
internal readonly record struct RankedDocument(int Doc, float Score, long Date);
