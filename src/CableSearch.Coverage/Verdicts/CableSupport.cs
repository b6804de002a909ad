using CableSearch.Coverage.Candidates;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Computes the support of each candidate. A candidate is a cable that the article may report. Its support says how strong the evidence for
/// that is.
/// </summary>
internal static class CableSupport
{
    // Even an unrelated cable of the same embassy contains about this share of a quotation's words. Only a larger share is evidence.
    private const double Ground = 0.45;

    private const double LeadShare = 2;

    /// <summary>
    /// The support of each candidate: the sum of the evidence from quotations, words and facts. It can be compared only with the support of
    /// other candidates for the same article.
    /// </summary>
    public static Dictionary<Candidate, double> Of(IReadOnlyList<Candidate> candidates, IReadOnlyList<ComparedQuotation> quotations)
    {
        Dictionary<Candidate, double> support = candidates.ToDictionary(c => c, c => c.Words + c.Facts.Worth + (c.IsNamed ? 1.5 : 0));
        foreach (ComparedQuotation quotation in quotations.Where(q => !q.Found.IsIndirect))
        {
            (Candidate Candidate, double Worth)[] said = [.. candidates.Select(c => (c, Of(quotation, c))).Where(s => s.Item2 > 0)
                .OrderByDescending(s => s.Item2)];
            foreach ((Candidate candidate, double worth) in said) support[candidate] += worth;
            // Each quotation comes from only one cable, even in an article about several. So the cable that matches the quotation best gets
            // extra support: twice the difference between its match and the second best.
            if (said.Length > 0) support[said[0].Candidate] += LeadShare * (said[0].Worth - (said.Length > 1 ? said[1].Worth : 0));
        }
        return support;
    }

    /// <summary>The support that all quotations of an article together give to each candidate. Words and facts do not count.</summary>
    public static Dictionary<Candidate, double> OfQuotations(IEnumerable<Candidate> candidates,
        IReadOnlyList<ComparedQuotation> quotations) => candidates.ToDictionary(c => c, c => quotations.Sum(q => Of(q, c)));

    /// <summary>
    /// The most that one quotation can add to the support of a candidate: the support that it gives, and the extra support for the
    /// candidate that matches it best.
    /// </summary>
    public static double OfLeader(ComparedQuotation quotation, Candidate candidate) => (1 + LeadShare) * Of(quotation, candidate);

    /// <summary>The support that one quotation gives to a candidate, 0 to 1.</summary>
    public static double Of(ComparedQuotation quotation, Candidate candidate)
    {
        double size = Math.Min(1, quotation.Meaning.Total / 3);
        if (quotation.Exact.ContainsKey(candidate)) return size;
        double altered = quotation.Altered.TryGetValue(candidate, out Alignment.AlteredMatch? match) ? match.Coverage - Ground : 0;
        double share = quotation.Places.TryGetValue(candidate, out IReadOnlyList<Alignment.MeaningMatch>? places)
            && places is [var best, ..]
            ? best.Share - Ground : 0;
        return Math.Max(0, Math.Max(altered, share)) * size;
    }
}
