using System.Data.Common;
using System.Runtime.CompilerServices;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using CableSearch.Cables;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive.Administration;

/// <summary>
/// Commands for the person who runs the archive: withdraw and reinstate cables, remove the sample, parse again, check for damage.
/// </summary>
public sealed class ArchiveAdministration
{
    private readonly IArchiveDatabase _database;
    private readonly HoldingsFile _counts;
    private readonly TimeProvider _clock;

    internal ArchiveAdministration(IArchiveDatabase database, HoldingsFile counts, TimeProvider clock)
    {
        (_database, _counts, _clock) = (database, counts, clock);
        Reparse = new(database);
        ReparseArticles = new(database);
    }

    /// <summary>Parses the stored bytes of cables again.</summary>
    public Reparser Reparse { get; }

    /// <summary>Parses the stored bytes of articles again.</summary>
    public ArticleReparser ReparseArticles { get; }

    /// <summary>
    /// Withdraws cables: their pages show the date and the reason, and nobody can read or search their text. With <paramref name="erase"/>
    /// their text is also erased for good. That means the bytes and hashes of all revisions, and the data derived from them. Rejected
    /// records that contain the text and reports that quote it are erased too.
    /// </summary>
    /// <returns>Ids that the archive does not have. If there is one, no cable was withdrawn.</returns>
    public async Task<IReadOnlyList<string>> WithdrawAsync(IReadOnlyCollection<string> ids, string why, bool erase, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        List<CableRow> cables = await context.Cables.Where(c => ids.Contains(c.CanonicalId)).ToListAsync(stop);
        IReadOnlyList<string> missing = [.. ids.Except(cables.Select(c => c.CanonicalId), StringComparer.Ordinal)];
        if (missing is not []) return missing;
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        foreach (CableRow cable in cables)
        {
            cable.WithdrawnAt ??= _clock.GetUtcNow().UtcDateTime;
            cable.WithdrawnWhy = why.Replace('\0', '\uFFFD');
            cable.IsErased |= erase;
            cable.Change = numbers.Next();
        }
        await context.SaveChangesAsync(stop);
        if (erase) await Erasure.OfCablesAsync(context, cables, stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        if (erase) _counts.Delete();
        return [];
    }

    /// <summary>Reinstates withdrawn cables.</summary>
    /// <returns>
    /// The ids that can't be reinstated: not in the archive, not withdrawn, or erased. If there are any, nothing was done.
    /// </returns>
    public async Task<IReadOnlyList<string>> ReinstateAsync(IReadOnlyCollection<string> ids, CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        List<CableRow> cables = await context.Cables.Where(c => ids.Contains(c.CanonicalId) && c.WithdrawnAt != null && !c.IsErased)
            .ToListAsync(stop);
        IReadOnlyList<string> impossible = [.. ids.Except(cables.Select(c => c.CanonicalId), StringComparer.Ordinal)];
        if (impossible is not []) return impossible;
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        foreach (CableRow cable in cables)
        {
            (cable.WithdrawnAt, cable.WithdrawnWhy) = (null, null);
            cable.Change = numbers.Next();
        }
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return [];
    }

    /// <summary>Deletes the cables and articles of the invented sample. Readers' bookmarks stay.</summary>
    /// <returns>Number of cables and articles that were deleted.</returns>
    public async Task<int> RemoveInventedAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await using DbTransaction transaction = await _database.BeginWritingAsync(context, stop);
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, stop);
        var cables = await context.Cables.Where(c => c.IsInvented).Select(c => new { c.Key, Item = c.CanonicalId }).ToListAsync(stop);
        var articles = await context.Articles.Where(a => a.IsInvented).Select(a => new { a.Key, Item = "article:" + a.Slug })
            .ToListAsync(stop);
        await RowDeletion.OfCablesAsync(context, [.. cables.Select(c => c.Key)], stop);
        await RowDeletion.OfArticlesAsync(context, [.. articles.Select(a => a.Key)], stop);
        foreach (string item in cables.Concat(articles).Select(i => i.Item))
            context.RemovedItems.Add(new() { Change = numbers.Next(), Item = item });
        await context.SaveChangesAsync(stop);
        await numbers.WriteAsync(context, stop);
        await transaction.CommitAsync(stop);
        return cables.Count + articles.Count;
    }

    /// <summary>The records that imports rejected, sorted by the name of the imported file and by their position in it.</summary>
    public async IAsyncEnumerable<RejectedRecordInfo> RejectedRecordsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        await foreach (RejectedRecordInfo record in context.RejectedRecords.OrderBy(r => r.Source).ThenBy(r => r.Position)
            .Select(r => new RejectedRecordInfo(r.Source, r.Position, r.RecordNumber, r.Reason, r.Message, r.Length, r.ImportedAt))
            .AsAsyncEnumerable().WithCancellation(stop))
            yield return record;
    }

    /// <summary>Whether nothing was ever written to the archive.</summary>
    public async Task<bool> IsNewAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        return await context.State.AnyAsync(s => s.LastChange == 0, stop);
    }

    /// <summary>Number of cables that are not withdrawn, plus the number of articles.</summary>
    public async Task<int> CountShownAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        return await context.Cables.CountAsync(c => c.WithdrawnAt == null, stop) + await context.Articles.CountAsync(stop);
    }

    /// <summary>Numbers of cables, revisions, articles and rejected records in the archive.</summary>
    public async Task<ArchiveCounts> CountAsync(CancellationToken stop)
    {
        await using ArchiveContext context = _database.NewContext();
        return new(
            await context.Cables.CountAsync(stop),
            await context.Cables.CountAsync(c => c.WithdrawnAt != null, stop),
            await context.Cables.CountAsync(c => c.IsInvented, stop),
            await context.Revisions.CountAsync(stop),
            await context.Articles.CountAsync(stop),
            await context.RejectedRecords.CountAsync(stop),
            await context.Cables.CountAsync(c => !c.IsErased && c.ParserVersion < CableParser.Version, stop));
    }

    /// <summary>
    /// Compares all stored bytes with the SHA-256 that they had when they were imported. Parses each text again and compares the result
    /// with the columns of the database. SQLite also checks its own file. The results are streamed.
    /// </summary>
    /// <returns>A sentence for each fault.</returns>
    public IAsyncEnumerable<string> DamagedAsync(CancellationToken stop) => DamagedAsync(null, stop);

    /// <inheritdoc cref="DamagedAsync(CancellationToken)"/>
    /// <param name="articleReader">The parser for articles; null if the columns of articles are not compared.</param>
    /// <param name="stop">Cancels the check.</param>
    public IAsyncEnumerable<string> DamagedAsync(StoredArticleParser? articleReader, CancellationToken stop) =>
        new DeepCheck(_database, articleReader).FindAsync(stop);

    /// <summary>
    /// Rewrites SQLite's file and empties its write-ahead log, so that no free space contains an erased text. Does nothing for PostgreSQL,
    /// where the administrator must do this.
    /// </summary>
    /// <returns>
    /// False if the log was not emptied because another connection was reading it. The log may still contain erased text then.
    /// </returns>
    public Task<bool> ScrubAsync(CancellationToken stop) => _database.ScrubAsync(all: true, stop);
}
