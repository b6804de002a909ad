using Lucene.Net.Index;

namespace CableSearch.Search.Generations;

/// <summary>
/// Runs merges on threads of their own. A merge that fails is remembered for the keeper, which opens the writer again. An exception on the
/// merge's own thread would end the process.
/// </summary>
internal sealed class WatchedMerges : ConcurrentMergeScheduler
{
    private volatile Exception? _failure;

    /// <summary>Why a merge failed; null while none did.</summary>
    public Exception? Failure => _failure;

    protected override void HandleMergeException(Exception exc) => _failure = exc;
}
