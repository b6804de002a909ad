namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Evidence for or against a quotation being a translation or paraphrase of a passage. A word's weight is its rarity in the archive.
/// </summary>
/// <param name="Share">Weight of the matching words, divided by the weight of all words of the quotation.</param>
/// <param name="Told">Weight of the matching words.</param>
/// <param name="Margin">
/// The passage's share minus the highest share in any other cable. It is near 0 if another cable matches equally well.
/// </param>
/// <param name="OwnMargin">The passage's share minus the highest share in any other paragraph of the same cable.</param>
/// <param name="Support">How strong the evidence is that the article reports the cable, from 0 to 1.</param>
/// <param name="Context">
/// How much of the text around the quotation matches the text around the passage, from 0 to 1. The text around the passage is its
/// paragraph, the one before and the one after.
/// </param>
/// <param name="Anchors">Number of names, figures and dates that the quotation and the passage share.</param>
/// <param name="Words">Number of the quotation's words that have a weight above 0.</param>
/// <param name="GivenAsCable">Whether the article attributes the quotation to a cable.</param>
/// <param name="IsStatement">Whether the article attributes the quotation to somebody else, such as a spokesman.</param>
internal sealed record MeaningFeatures(double Share, double Told, double Margin, double OwnMargin, double Support, double Context,
    int Anchors,
    int Words, bool GivenAsCable, bool IsStatement);
