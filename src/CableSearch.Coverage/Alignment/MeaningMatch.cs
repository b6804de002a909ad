namespace CableSearch.Coverage.Alignment;

/// <summary>A place in a cable whose words match the meaning of a quotation, which may be a translation or paraphrase of it.</summary>
/// <param name="Part">Index of the paragraph in the cable, from 0.</param>
/// <param name="First">Index of the first matching word in the paragraph.</param>
/// <param name="Last">Index of the last matching word in the paragraph.</param>
/// <param name="Share">
/// Weight of the matching words, divided by the weight of all words of the quotation. A word's weight is its rarity in the archive.
/// </param>
/// <param name="Told">Weight of the matching words.</param>
internal readonly record struct MeaningMatch(int Part, int First, int Last, double Share, double Told);
