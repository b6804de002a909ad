namespace CableSearch.Coverage.Verdicts;

/// <summary>Evidence for or against a quotation being a translation or paraphrase of a passage.</summary>
/// <param name="Share">
/// Weight of the matching words, divided by the weight of all words of the quotation. A word's weight is its rarity in the archive.
/// </param>
/// <param name="Told">Weight of the matching words.</param>
/// <param name="Margin">Share minus the highest share of any other cable: near 0 if another cable matches equally well.</param>
/// <param name="OwnMargin">Share minus the highest share of any other paragraph of the same cable.</param>
/// <param name="Support">How strong the evidence is that the article is about the cable, from 0 to 1.</param>
/// <param name="Context">
/// Share of the words around the quotation that are also in the passage's paragraph or in the paragraph before or after it.
/// </param>
/// <param name="Anchors">Number of names, figures and dates that the quotation and the passage share.</param>
/// <param name="Words">Number of words of the quotation that have a weight.</param>
/// <param name="GivenAsCable">Whether the article attributes the quotation to the cable.</param>
/// <param name="IsStatement">Whether the article attributes the quotation to somebody else, such as a spokesman.</param>
internal sealed record MeaningFeatures(double Share, double Told, double Margin, double OwnMargin, double Support, double Context,
    int Anchors,
    int Words, bool GivenAsCable, bool IsStatement);
