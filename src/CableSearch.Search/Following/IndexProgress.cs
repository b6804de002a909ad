using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;
using Lucene.Net.Search;

namespace CableSearch.Search.Following;

/// <summary>Tracks how far the index is behind the archive. Safe to use from many threads.</summary>
internal sealed class IndexProgress(CableArchive archive)
{
    private long _archiveChange;
    private long _wanted;
    private int _expected;

    /// <summary>Number of the change that was the archive's last one when the index last looked at the archive.</summary>
    public long ArchiveChange => Interlocked.Read(ref _archiveChange);

    /// <summary>Records the number of the archive's last change.</summary>
    public void See(ArchiveState state) => Interlocked.Exchange(ref _archiveChange, state.LastChange);

    /// <summary>From now on the index counts as being built, until the generation contains everything that the archive has now.</summary>
    public async Task WantAsync(ArchiveState state, Generation generation, CancellationToken stop)
    {
        if (generation.Change < state.LastChange)
            Volatile.Write(ref _expected, await archive.Administration.CountShownAsync(stop));
        Interlocked.Exchange(ref _wanted, state.LastChange);
    }

    /// <summary>The status of the index while a generation is in use.</summary>
    /// <param name="generation">The generation.</param>
    /// <param name="remark">What is wrong with the index, as a sentence; null if nothing is.</param>
    public IndexStatus StatusOf(Generation generation, string? remark)
    {
        long change = generation.Change, wanted = Interlocked.Read(ref _wanted);
        return new(change, Math.Max(change, ArchiveChange), CountDocuments(generation), generation.Name, remark)
        {
            Wanted = wanted,
            Expected = change < wanted ? Volatile.Read(ref _expected) : 0,
        };
    }

    private static int CountDocuments(Generation generation)
    {
        try
        {
            IndexSearcher searcher = generation.Searchers.Acquire();
            try
            {
                return searcher.IndexReader.NumDocs;
            }
            finally
            {
                generation.Searchers.Release(searcher);
            }
        }
        catch (ObjectDisposedException)
        {
            return 0;
        }
    }
}
