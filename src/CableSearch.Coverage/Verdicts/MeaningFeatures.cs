namespace CableSearch.Coverage.Verdicts;

/// <summary>Evidence for or against a quotation being a translation or paraphrase of a passage.</summary>
/// <param name="Share">Share of the quotation's words, by what they tell, that stand there.</param>
/// <param name="Told">What those words tell together.</param>
/// <param name="Margin">How far the share lies above that of the best other cable.</param>
/// <param name="OwnMargin">How far it lies above that of the best other paragraph of the same cable.</param>
/// <param name="Support">How much else speaks for the cable, 0 to 1.</param>
/// <param name="Context">Share of the words around the quotation that stand around the passage.</param>
/// <param name="Anchors">Number of names, figures and dates that both have.</param>
/// <param name="Words">Number of words that tell something in the quotation.</param>
/// <param name="GivenAsCable">Whether the article gives it as the cable's.</param>
/// <param name="IsStatement">Whether the article gives it as somebody else's.</param>
internal sealed record MeaningFeatures(double Share, double Told, double Margin, double OwnMargin, double Support, double Context,
    int Anchors,
    int Words, bool GivenAsCable, bool IsStatement);
