using CableSearch.Search;
using CableSearch.Search.Contract;

namespace CableSearch.Web.Commands;

/// <summary>Brings the index up to the archive at the end of a command, unless a running site does.</summary>
internal static class IndexUpdate
{
    public static Task RunAsync(CableIndex index, CancellationToken stop) =>
        ProgressBar.RunAsync("Indexing", "changes", async bar =>
        {
            await index.CatchUpAsync(new SynchronousProgress<IndexStatus>(s => bar.Report(s.Change, s.ArchiveChange, s.Change)), stop);
            return true;
        });
}
