using System.Threading.Channels;
using CableSearch.Archive.Contract;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;

namespace CableSearch.Web.Check;

/// <summary>
/// A check whose verdicts can be sent to the browser one by one while the check goes on. The check does not wait until a verdict is sent,
/// so a browser with a slow connection does not slow it down. That matters because only a few searches may run at once, and a check counts
/// as one of them.
/// </summary>
internal sealed class RunningCheck : ICheckObserver
{
    // The channel needs no limit, because a check has at most QuotationChecker.MaxQuotations verdicts.
    private readonly Channel<CheckedQuotation> _verdicts = Channel.CreateUnbounded<CheckedQuotation>();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningCheck(QuotationChecker checker, Article article, CancellationToken stop)
    {
        Article = article;
        Report = Task.Run(() => CheckAsync(checker, article, stop), stop);
    }

    public Article Article { get; }

    /// <summary>The report on all quotations.</summary>
    public Task<CheckReport> Report { get; }

    /// <summary>Number of quotations in the article.</summary>
    public int Quotations { get; private set; }

    /// <summary>The state of the archive that is searched; null before the check has started.</summary>
    public SearchedArchive? Searched { get; private set; }

    /// <summary>The verdicts, in the order of the text, each as soon as it is decided. They can be read once.</summary>
    public IAsyncEnumerable<CheckedQuotation> Verdicts => _verdicts.Reader.ReadAllAsync();

    /// <summary>
    /// Starts a check. Returns as soon as the number of the article's quotations is known. If the article has no quotations, returns when
    /// the check has ended.
    /// </summary>
    /// <exception cref="CableSearch.Search.Contract.SearchBusyException">Too many searches wait.</exception>
    public static async Task<RunningCheck> StartAsync(QuotationChecker checker, Article article, CancellationToken stop)
    {
        RunningCheck check = new(checker, article, stop);
        if (await Task.WhenAny(check._started.Task, check.Report) == check.Report) await check.Report;
        return check;
    }

    public void Started(int quotations, SearchedArchive searched)
    {
        (Quotations, Searched) = (quotations, searched);
        _started.SetResult();
    }

    public void Decided(CheckedQuotation quotation) => _verdicts.Writer.TryWrite(quotation);

    private async Task<CheckReport> CheckAsync(QuotationChecker checker, Article article, CancellationToken stop)
    {
        try
        {
            return await checker.CheckAsync(article, this, stop);
        }
        finally
        {
            _verdicts.Writer.Complete();
        }
    }
}
