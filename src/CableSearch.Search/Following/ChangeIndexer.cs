using System.Collections.Concurrent;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Documents;
using CableSearch.Search.Generations;

namespace CableSearch.Search.Following;

/// <summary>
/// Indexes the archive's numbered changes in a generation (copy of the index), on all processors. Changes of the same cable or article keep
/// their order.
/// </summary>
internal sealed class ChangeIndexer
{
    // The index writer gets a larger memory buffer, which saves time, if an import runs or if there are at least this many changes to
    // index.
    private const int ManyChanges = 5000;

    // Shortest and longest time between commits (saved states of the index). Commits are rare because each one syncs files to disk. If the
    // process is killed, the changes since the last commit are read from the archive again.
    private static readonly (TimeSpan Least, TimeSpan Most) BetweenCommits = (TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(3));

    private static readonly (TimeSpan Least, TimeSpan Most) BetweenRefreshes = (TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    private readonly ConcurrentBag<DocumentBuilder> _idle = [];

    /// <summary>
    /// Indexes the archive's changes until there are no more, then commits. Before a commit, the words of removed documents are deleted
    /// from all files of the index. So when a commit says that a document is removed, no file has its text any more.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="generation">The generation, opened for writing.</param>
    /// <param name="clock">Clock that decides when to commit and refresh during the work.</param>
    /// <param name="purged">
    /// Called after the words of removed documents were deleted from the files of the generation, and before the next commit (saved state).
    /// Deletes other copies of the index, which may still contain the words.
    /// </param>
    /// <param name="done">Called with the number of the last change that was indexed.</param>
    /// <param name="isMoreToCome">
    /// Whether an import is still adding to the archive. This method does not return while the answer is true: it waits for more changes
    /// and indexes them.
    /// </param>
    /// <param name="stop">Ends the work; what was already committed stays.</param>
    public async Task IndexAsync(
        CableArchive archive, Generation generation, TimeProvider clock, Action purged, Action<long> done, Func<bool> isMoreToCome,
        CancellationToken stop)
    {
        Pace commits = new(clock, BetweenCommits.Least, BetweenCommits.Most);
        Pace refreshes = new(clock, BetweenRefreshes.Least, BetweenRefreshes.Most);
        long change = generation.Change;
        // If the generation is empty now, only documents that this call writes can be replaced. The keys of these documents are recorded
        // here, because that is faster than looking up each key in the generation. If the generation is not empty, this is null, and each
        // key is looked up.
        KeySet? added = generation.IsEmpty ? new() : null;
        void Commit()
        {
            if (generation.HasRemoved)
            {
                generation.PurgeDeleted();
                purged();
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
        // If the key is new, there is no older document of the same cable or article to look up and replace.
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
            // The document must no longer be found: it was withdrawn or removed, or its text is damaged.
            default:
                if (!isNew) generation.Delete(key);
                break;
        }
    }

    private static string KeyOf(ArchiveChange change) => change switch
    {
        CableChanged cable => cable.Cable.Id,
        ArticleChanged article => DocumentBuilder.KeyOf(article.Article.Slug),
        ItemRemoved removed => removed.Key,
        HeadReached => "",
        _ => throw new ArgumentException($"A change is not known: {change.GetType().Name}.", nameof(change)),
    };
}
