using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CableSearch.Archive;
using CableSearch.Archive.Contract;

namespace CableSearch.Search.Following;

/// <summary>Reads the archive's numbered changes in batches. While one batch is being indexed, the next is already being read.</summary>
internal static class ChangeBatches
{
    private const int MaxChanges = 1000;

    // Largest total length of the texts in one batch, in UTF-16 units. A batch of a thousand ordinary cables has half as much. Three
    // batches are in memory at once.
    private const int MaxLength = 16 << 20;

    // While an import runs, new changes are looked for at this interval. Each look reads one row of the database.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>The changes after a given change, in batches, until there are no more.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="after">Number of the last change that is already indexed.</param>
    /// <param name="isMoreToCome">
    /// Whether an import is still adding to the archive. As long as the answer is true, reading waits for more changes instead of ending.
    /// </param>
    /// <param name="clock">Clock for waiting.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async IAsyncEnumerable<IReadOnlyList<ArchiveChange>> ReadAsync(
        CableArchive archive, long after, Func<bool> isMoreToCome, TimeProvider clock, [EnumeratorCancellation] CancellationToken stop)
    {
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Channel<IReadOnlyList<ArchiveChange>> ahead = Channel.CreateBounded<IReadOnlyList<ArchiveChange>>(1);
        Task reading = Task.Run(
            () => ReadAheadAsync(archive, after, isMoreToCome, clock, ahead.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (IReadOnlyList<ArchiveChange> batch in ahead.Reader.ReadAllAsync(stop)) yield return batch;
        }
        finally
        {
            await ended.CancelAsync();
            await reading;
        }
    }

    private static async Task ReadAheadAsync(
        CableArchive archive, long after, Func<bool> isMoreToCome, TimeProvider clock, ChannelWriter<IReadOnlyList<ArchiveChange>> batches,
        CancellationToken stop)
    {
        try
        {
            // First the program asks whether the import still runs. Only then does it read the import's changes. In the opposite order, the
            // import could add changes and end between the two steps, and these changes would be missed.
            for (bool isMore = true; isMore;)
            {
                isMore = isMoreToCome();
                after = await ReadToEndAsync(archive, after, batches, stop);
                if (isMore) await Task.Delay(BetweenLooks, clock, stop);
            }
            batches.Complete();
        }
        catch (Exception e)
        {
            batches.Complete(e);
        }
    }

    private static async Task<long> ReadToEndAsync(
        CableArchive archive, long after, ChannelWriter<IReadOnlyList<ArchiveChange>> batches, CancellationToken stop)
    {
        List<ArchiveChange> batch = new(MaxChanges);
        long length = 0;
        await foreach (ArchiveChange change in archive.ChangesAsync(after, stop))
        {
            batch.Add(change);
            after = change.Number;
            length += LengthOf(change);
            if (batch.Count < MaxChanges && length < MaxLength) continue;
            await batches.WriteAsync(batch, stop);
            (batch, length) = (new(MaxChanges), 0);
        }
        if (batch.Count > 0) await batches.WriteAsync(batch, stop);
        return after;
    }

    private static int LengthOf(ArchiveChange change) => change switch
    {
        CableChanged { Cable.Text: { } text } => (text.Header?.Length ?? 0) + (text.Body?.Length ?? 0),
        ArticleChanged article => article.Article.Text.Length,
        _ => 0,
    };
}
