using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>
/// Updates the index at the end of a command. Only one process at a time may write the index. If the running site is this
/// process, the command only waits until the site has updated the index.
/// </summary>
internal static class IndexUpdate
{
    public static Task RunAsync(CableIndex index, CancellationToken stop) =>
        ProgressBar.RunAsync("Indexing", "changes", async bar =>
        {
            await index.CatchUpAsync(new SynchronousProgress<IndexStatus>(s => bar.Report(s.Change, s.ArchiveChange, s.Change)), stop);
            return true;
        });
}
