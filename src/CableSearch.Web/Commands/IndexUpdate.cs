using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>
/// Updates the index at the end of a command. Only one process at a time may write the index. If a running site writes it, the command only
/// waits until the site has updated the index.
/// </summary>
internal static class IndexUpdate
{
    public static Task RunAsync(CableIndex index, CancellationToken stop)
    {
        LaterProgress<IndexStatus> progress = new();
        return ShowAsync(index.CatchUpAsync(progress, stop), progress);
    }

    /// <summary>Waits for an update of the index that is already running, and shows the rest of its progress.</summary>
    public static Task ShowAsync(Task indexing, LaterProgress<IndexStatus> progress) =>
        ProgressBar.RunAsync("Indexing", "changes", async bar =>
        {
            progress.ShowIn(new SynchronousProgress<IndexStatus>(s => bar.Report(s.Change, s.ArchiveChange, s.Change)));
            await indexing;
            return true;
        });
}
