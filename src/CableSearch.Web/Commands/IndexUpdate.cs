using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>
/// Updates the index at the end of a command. If the site is running, only the site writes the index, so the command waits until the site
/// has updated it.
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
