using CableSearch.Coverage.Candidates;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Decides whether more than a few common words leads from a rendering to its cable. A stock phrase such as "the ambassador thanked the
/// minister" matches some cable in any language.
/// </summary>
internal static class RenderingWitness
{
    // The other quotations of the article lead to the cable if they support it by this much.
    private const double MinSupport = 0.1;

    // A rendering by itself leads to a cable if it matches it this much better than any other cable, and shares this number of names,
    // figures and dates with it or words of this weight together.
    private const double MinMargin = 0.15, MinTold = 1.7;

    private const int MinAnchors = 2;

    /// <summary>
    /// Whether the article names the cable, other quotations lead to it, or the rendering tells enough by itself.
    /// </summary>
    /// <param name="candidate">The cable.</param>
    /// <param name="others">The support of the article's other quotations for the cable.</param>
    /// <param name="features">The evidence that the quotation renders the passage.</param>
    public static bool Is(Candidate candidate, double others, MeaningFeatures features) =>
        candidate.IsNamed || others >= MinSupport || Tells(features);

    /// <summary>Whether a rendering by itself shows which cable it renders.</summary>
    public static bool Tells(MeaningFeatures features) =>
        features.Margin >= MinMargin && (features.Anchors >= MinAnchors || features.Told >= MinTold);
}
