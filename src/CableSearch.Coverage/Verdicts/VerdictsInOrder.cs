using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Collects the verdicts of a check in the order of the text. A verdict that does not depend on the rest of the article is collected while
/// the other quotations are still being compared, unless an earlier quotation has to wait for them.
/// </summary>
/// <param name="observer">Is told each verdict when it is collected; null for nobody.</param>
/// <param name="alone">The verdict on a quotation that does not depend on the rest of the article; null if it depends on it.</param>
internal sealed class VerdictsInOrder(ICheckObserver? observer, Func<ComparedQuotation, CheckedQuotation?> alone)
{
    private readonly List<CheckedQuotation> _verdicts = [];
    private bool _isWaiting;

    /// <summary>Takes the next quotation that was compared with all cables.</summary>
    public void Add(ComparedQuotation quotation)
    {
        if (_isWaiting) return;
        if (alone(quotation) is { } verdict) Collect(verdict);
        else _isWaiting = true;
    }

    /// <summary>Decides the quotations that had to wait. All quotations of the article are compared now.</summary>
    /// <returns>The verdicts on all quotations.</returns>
    public IReadOnlyList<CheckedQuotation> Complete(IReadOnlyList<ComparedQuotation> quotations, QuotationJudge judge,
        CancellationToken stop)
    {
        foreach (ComparedQuotation quotation in quotations.Skip(_verdicts.Count))
        {
            stop.ThrowIfCancellationRequested();
            Collect(judge.Judge(quotation));
        }
        return _verdicts;
    }

    private void Collect(CheckedQuotation verdict)
    {
        _verdicts.Add(verdict);
        observer?.Decided(verdict);
    }
}
