using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Generations;

namespace CableSearch.Search.Following;

/// <summary>Brings changes of the archive into a generation, on all cores; changes of one item keep their order.</summary>
internal sealed class ChangeIndexer(DocumentBuilder builder)
{
    private const int BatchSize = 1000;

    // The pause between commits while catching up. A commit costs a sync, and losing one only means that its changes are read again.
    private static readonly TimeSpan BetweenCommits = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Indexes until the archive has no more changes, then commits. Removed documents are merged away before a commit says that they are
    /// gone.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="generation">The generation, opened for writing.</param>
    /// <param name="clock">Says when to commit meanwhile.</param>
    /// <param name="purged">
    /// Called when removed documents were merged away, before the commit that says so. Other copies of them must be deleted too.
    /// </param>
    /// <param name="done">Told the last change that was indexed.</param>
    /// <param name="stop">Ends the work; what was committed stays.</param>
    public async Task IndexAsync(
        CableArchive archive, Generation generation, TimeProvider clock, Action purged, Action<long> done, CancellationToken stop)
    {
        long committed = clock.GetTimestamp(), refreshed = committed;
        long change = generation.Change;
        // A new generation never contained documents that were removed before.
        bool isNew = change == 0, isOff = false;
        void Commit()
        {
            if (isOff)
            {
                generation.PurgeDeleted();
                purged();
                isOff = false;
            }
            generation.Commit(change);
        }
        await foreach (IReadOnlyList<ArchiveChange> batch in BatchesAsync(archive.ChangesAsync(generation.Change, stop), stop))
        {
            Parallel.ForEach(batch.GroupBy(KeyOf), new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
                changes => Apply(generation, changes.Last()));
            change = batch[^1].Number;
            isOff |= !isNew && batch.Any(IsOff);
            if (clock.GetElapsedTime(refreshed) >= BetweenRefreshes)
            {
                generation.Refresh(change);
                refreshed = clock.GetTimestamp();
            }
            if (clock.GetElapsedTime(committed) >= BetweenCommits)
            {
                Commit();
                committed = clock.GetTimestamp();
            }
            done(change);
        }
        if (change == generation.Change && change == 0) return;
        Commit();
        generation.Refresh(change);
        done(change);
    }

    private void Apply(Generation generation, ArchiveChange change)
    {
        switch (change)
        {
            case CableChanged { Cable.Text: not null } changed:
                generation.Update(changed.Cable.Id, builder.Build(changed.Cable));
                break;
            case ArticleChanged changed:
                generation.Update(DocumentBuilder.KeyOf(changed.Article.Slug), builder.Build(changed.Article));
                break;
            case HeadReached:
                break;
            default:
                generation.Delete(KeyOf(change));
                break;
        }
    }

    // Withdrawn, damaged or removed: must no longer be found.
    private static bool IsOff(ArchiveChange change) => change is CableChanged { Cable.Text: null } or ItemRemoved;

    private static string KeyOf(ArchiveChange change) => change switch
    {
        CableChanged cable => cable.Cable.Id,
        ArticleChanged article => DocumentBuilder.KeyOf(article.Article.Slug),
        ItemRemoved removed => removed.Key,
        HeadReached => "",
        _ => throw new ArgumentException($"A change is not known: {change.GetType().Name}.", nameof(change)),
    };

    private static async IAsyncEnumerable<IReadOnlyList<ArchiveChange>> BatchesAsync(IAsyncEnumerable<ArchiveChange> changes,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        List<ArchiveChange> batch = new(BatchSize);
        await foreach (ArchiveChange change in changes.WithCancellation(stop))
        {
            batch.Add(change);
            if (batch.Count < BatchSize) continue;
            yield return batch;
            batch = new(BatchSize);
        }
        if (batch.Count > 0) yield return batch;
    }
}
