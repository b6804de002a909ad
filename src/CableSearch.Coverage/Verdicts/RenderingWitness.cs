using CableSearch.Coverage.Candidates;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Decides whether there is enough evidence that a translated quotation comes from the cable that matches it. A few common words are not
/// enough: a stock phrase such as "the ambassador thanked the minister" matches some cable in any language.
/// </summary>
internal static class RenderingWitness
{
    // If the article's other quotations give the cable at least this support, that is enough evidence.
    private const double MinSupport = 0.1;

    // A quotation by itself is enough evidence under two conditions. It matches the cable by MinMargin better than any other cable. And it
    // shares MinAnchors names, figures and dates with the passage, or its matching words have the total weight MinTold.
    private const double MinMargin = 0.15, MinTold = 1.7;

    private const int MinAnchors = 2;

    // A quotation with fewer than FewWords words, not counting fillers such as "the", needs matching words of this total weight.
    private const double MinToldOfFew = 0.8;

    private const int FewWords = 6;

    /// <summary>
    /// Whether the article names the cable, its other quotations support the cable, or the quotation by itself is enough evidence.
    /// </summary>
    /// <param name="candidate">The cable.</param>
    /// <param name="others">The support of the article's other quotations for the cable.</param>
    /// <param name="features">The evidence that the quotation translates the passage.</param>
    public static bool Is(Candidate candidate, double others, MeaningFeatures features) =>
        candidate.IsNamed || others >= MinSupport || Tells(features);

    /// <summary>
    /// Whether a translated quotation has only a few words, and these are common, as in "He is married and has two children". Many cables
    /// may say such a thing, so the match is no evidence even if the article names the cable. It is evidence if the article's other
    /// quotations support the cable too.
    /// </summary>
    /// <param name="features">The evidence that the quotation translates the passage.</param>
    /// <param name="others">The support of the article's other quotations for the cable.</param>
    public static bool IsCommon(MeaningFeatures features, double others) =>
        others < MinSupport && features.Told < MinToldOfFew && features.Words < FewWords;

    /// <summary>Whether a translated quotation by itself shows which cable it comes from.</summary>
    public static bool Tells(MeaningFeatures features) =>
        features.Margin >= MinMargin && (features.Anchors >= MinAnchors || features.Told >= MinTold);
}
