using CableSearch.Coverage.Contract;

namespace CableSearch.Coverage.Verdicts;

/// <summary>
/// Collects the verdicts of a check in the order of the text. A verdict may depend on the rest of the article. It then has to wait until
/// all quotations are compared. All later verdicts wait too, so that the order is kept. Earlier verdicts are collected at once.
/// </summary>
/// <param name="observer">Gets each verdict when it is collected; null if no observer is needed.</param>
/// <param name="alone">Gives the verdict on a quotation; null if the verdict depends on the rest of the article.</param>
internal sealed class VerdictsInOrder(ICheckObserver? observer, Func<ComparedQuotation, CheckedQuotation?> alone)
{
    private readonly List<CheckedQuotation> _verdicts = [];
    private bool _isWaiting;

    /// <summary>Adds the next quotation, which has just been compared with all cables.</summary>
    public void Add(ComparedQuotation quotation)
    {
        if (_isWaiting) return;
        if (alone(quotation) is { } verdict) Collect(verdict);
        else _isWaiting = true;
    }

    /// <summary>Decides the quotations that had to wait. Call this when all quotations of the article have been compared.</summary>
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
