using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>
/// Runs merges (joining small parts of the index into larger ones) on background threads. If a merge fails, the error is stored, and
/// IndexKeeper opens the writer again. If Lucene.Net threw the error on its background thread, the process would end.
/// </summary>
internal sealed class WatchedMerges : ConcurrentMergeScheduler
{
    private volatile Exception? _failure;

    /// <summary>The error of a failed merge; null if none failed.</summary>
    public Exception? Failure => _failure;

    protected override void HandleMergeException(Exception exc) => _failure = exc;
}
