using System.Collections.Concurrent;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Generations;

namespace CableSearch.Search.Following;

/// <summary>Brings changes of the archive into a generation, on all cores; changes of one item keep their order.</summary>
internal sealed class ChangeIndexer
{
    // So many changes behind, or behind an import, a larger buffer pays.
    private const int ManyChanges = 5000;

    // A commit costs a sync, and losing one only means that its changes are read again.
    private static readonly (TimeSpan Least, TimeSpan Most) BetweenCommits = (TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(3));

    private static readonly (TimeSpan Least, TimeSpan Most) BetweenRefreshes = (TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    private readonly ConcurrentBag<DocumentBuilder> _idle = [];

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
    /// <param name="isMoreToCome">Whether somebody still fills the archive; until then its end is waited at.</param>
    /// <param name="stop">Ends the work; what was committed stays.</param>
    public async Task IndexAsync(
        CableArchive archive, Generation generation, TimeProvider clock, Action purged, Action<long> done, Func<bool> isMoreToCome,
        CancellationToken stop)
    {
        Pace commits = new(clock, BetweenCommits.Least, BetweenCommits.Most);
        Pace refreshes = new(clock, BetweenRefreshes.Least, BetweenRefreshes.Most);
        long change = generation.Change;
        // A new generation never contained documents that were removed before. What a run that failed has added stays in the writer.
        KeySet? added = generation.IsEmpty ? new() : null;
        bool isOff = false;
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
        using IDisposable? recent = isMoreToCome() ? archive.KeepRecent() : null;
        bool isMuch = recent is not null || (await archive.StateAsync(stop)).LastChange - change >= ManyChanges;
        using IDisposable? bulk = isMuch ? generation.BeginBulk() : null;
        await foreach (IReadOnlyList<ArchiveChange> batch in ChangeBatches.ReadAsync(archive, change, isMoreToCome, clock, stop))
        {
            Parallel.ForEach(batch.GroupBy(KeyOf), new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
                () => _idle.TryTake(out DocumentBuilder? idle) ? idle : new(),
                (changes, _, builder) =>
                {
                    Apply(generation, builder, added, changes.Last());
                    return builder;
                },
                _idle.Add);
            change = batch[^1].Number;
            isOff |= added is null && batch.Any(IsOff);
            if (refreshes.IsDue)
            {
                generation.Refresh(change);
                refreshes.Done();
            }
            if (commits.IsDue)
            {
                Commit();
                commits.Done();
            }
            done(change);
        }
        if (change == generation.Change && change == 0) return;
        Commit();
        generation.Refresh(change);
        done(change);
    }

    private static void Apply(Generation generation, DocumentBuilder builder, KeySet? added, ArchiveChange change)
    {
        string key = KeyOf(change);
        // Whatever was there before is looked up and replaced, unless there was nothing.
        bool isNew = added is not null && added.TryAdd(key);
        switch (change)
        {
            case CableChanged { Cable.Text: not null } changed:
                generation.Write(key, builder.Build(changed.Cable), isNew);
                break;
            case ArticleChanged changed:
                generation.Write(key, builder.Build(changed.Article), isNew);
                break;
            case HeadReached:
                break;
            default:
                if (!isNew) generation.Delete(key);
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
}
