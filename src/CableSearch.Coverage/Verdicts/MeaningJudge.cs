namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Computes how likely it is that a quotation is a translation or paraphrase of a passage. The coefficients come from a logistic regression
/// over quotations that were judged by hand. Half of these quotations were compared with an archive that lacked the true cable, so that no
/// passage was right. <c>docs/coverage-accuracy.md</c> gives the accuracy on articles that the regression did not use.
/// </summary>
internal static class MeaningJudge
{
    /// <summary>At or above this likelihood, the match is reported as likely.</summary>
    public const double Likely = 0.55;

    /// <summary>
    /// At or above this likelihood, the match is reported as possible; below it, the passage is only offered for comparison.
    /// </summary>
    public const double Possible = 0.31;

    // The weight of matching words counts only up to MostTold: three rare words already identify one passage. If the weight is below
    // EnoughTold, the features Share and Margin count less.
    private const double MostTold = 3, EnoughTold = 2;

    private const double LeastMargin = -0.3;

    /// <summary>The likelihood that the passage is the source of the quotation, from 0 to 1.</summary>
    public static double Likelihood(MeaningFeatures f)
    {
        double told = Math.Min(f.Told, MostTold), margin = Math.Max(f.Margin, LeastMargin), enough = Math.Min(1, told / EnoughTold);
        double sum = -4.86 + (1.79 * f.Share) + (0.72 * told) + (1.83 * margin) + (1.31 * f.OwnMargin) + (2.56 * f.Support)
            + (1.67 * f.Context)
            + (1.39 * f.Share * enough) + (1.53 * margin * enough) - (f.IsStatement ? 0.5 : 0);
        return 1 / (1 + Math.Exp(-sum));
    }
}
