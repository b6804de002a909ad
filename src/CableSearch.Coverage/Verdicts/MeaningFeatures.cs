namespace CableSearch.Coverage.Verdicts;

/// <summary>Evidence for or against a quotation being a translation or paraphrase of a passage.</summary>
/// <param name="Share">Share of the quotation's total weight that the matching words have; rare words weigh more.</param>
/// <param name="Told">Total weight of the matching words.</param>
/// <param name="Margin">Share minus the share that the best other cable reaches. Near 0 if another cable matches as well.</param>
/// <param name="OwnMargin">Share minus the share that the best other paragraph of the same cable reaches.</param>
/// <param name="Support">How strongly the article supports the cable, from 0 to 1.</param>
/// <param name="Context">Share of the words around the quotation that are also found in or next to the passage's paragraph.</param>
/// <param name="Anchors">Number of names, figures and dates that the quotation and the passage share.</param>
/// <param name="Words">Number of words of the quotation that have a weight.</param>
/// <param name="GivenAsCable">Whether the article attributes the quotation to the cable.</param>
/// <param name="IsStatement">Whether the article attributes the quotation to somebody else, such as a spokesman.</param>
internal sealed record MeaningFeatures(double Share, double Told, double Margin, double OwnMargin, double Support, double Context,
    int Anchors,
    int Words, bool GivenAsCable, bool IsStatement);
