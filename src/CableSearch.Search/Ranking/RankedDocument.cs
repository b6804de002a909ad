namespace CableSearch.Search.Ranking;

/// <summary>A document with the values that it is sorted by.</summary>
/// <param name="Doc">Number of the document in the index.</param>
/// <param name="Score">Score of the document; 0 if documents are sorted by date.</param>
/// <param name="Date">Minutes since the beginning of the year 1; 0 for a document without a date.</param>
internal readonly record struct RankedDocument(int Doc, float Score, long Date);
