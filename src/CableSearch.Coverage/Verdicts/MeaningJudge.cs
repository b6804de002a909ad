namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Says how sure it is that a passage is what a quotation renders. The numbers are a logistic regression over judged quotations, half of
/// the cases with the true cable taken out; <c>docs/coverage-accuracy.md</c> gives its figures on articles that it was not made with.
/// </summary>
internal static class MeaningJudge
{
    /// <summary>From here on a rendering is said to be likely.</summary>
    public const double Likely = 0.55;

    /// <summary>From here on it is said to be possible; below, the passage is only a candidate.</summary>
    public const double Possible = 0.33;

    // More than three rare words tell no more: one passage is then meant.
    private const double MostTold = 3, EnoughTold = 2;

    private const double LeastMargin = -0.3;

    /// <summary>The likelihood, 0 to 1.</summary>
    public static double Likelihood(MeaningFeatures f)
    {
        double told = Math.Min(f.Told, MostTold), margin = Math.Max(f.Margin, LeastMargin), enough = Math.Min(1, told / EnoughTold);
        double sum = -4.86 + (1.79 * f.Share) + (0.72 * told) + (1.83 * margin) + (1.31 * f.OwnMargin) + (2.56 * f.Support)
            + (1.67 * f.Context)
            + (1.39 * f.Share * enough) + (1.53 * margin * enough) - (f.IsStatement ? 0.5 : 0);
        return 1 / (1 + Math.Exp(-sum));
    }
}
