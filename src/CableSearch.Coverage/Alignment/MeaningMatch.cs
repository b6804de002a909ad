namespace CableSearch.Coverage.Alignment;

/// <summary>A place of a cable that has words a quotation may be a rendering of.</summary>
/// <param name="Part">Number of the paragraph.</param>
/// <param name="First">First of the words that match.</param>
/// <param name="Last">Last of them.</param>
/// <param name="Share">Share of the quotation's words, by what they tell, that match.</param>
/// <param name="Told">What those words tell together.</param>
internal readonly record struct MeaningMatch(int Part, int First, int Last, double Share, double Told);
