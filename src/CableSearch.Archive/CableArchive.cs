using System.Data.Common;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Articles;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Changes;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Readers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive;

/// <summary>The door of this room: what is held. Safe to use from many threads; opening it applies the migrations.</summary>
public sealed class CableArchive : IAsyncDisposable
{
    private readonly IArchiveDatabase _database;
    private readonly RecentCables _recent = new();
    private readonly ChangeFeed _changes;

    private CableArchive(IArchiveDatabase database, TimeProvider clock)
    {
        _database = database;
        _changes = new(database, _recent);
        Cables = new(database);
        Articles = new(database);
        Bookmarks = new(database, clock);
        Lists = new(database, clock);
        SavedSearches = new(database, clock);
        Keys = new(database);
        CableWriter = new(database, _recent, clock);
        ArticleWriter = new(database, clock);
        LinkWriter = new(database);
        Reports = new(database);
        Administration = new(database, clock);
    }

    /// <summary>Cables, to read.</summary>
    public CableStore Cables { get; }

    /// <summary>Articles and their links to cables.</summary>
    public ArticleStore Articles { get; }

    /// <summary>What readers saved, and the copies of lists that they share.</summary>
    public BookmarkStore Bookmarks { get; }

    /// <summary>Readers' named lists and their items.</summary>
    public ListStore Lists { get; }

    /// <summary>Searches that readers saved.</summary>
    public SavedSearchStore SavedSearches { get; }

    /// <summary>Data Protection keys.</summary>
    public KeyStore Keys { get; }

    /// <summary>Writes cables.</summary>
    public CableWriter CableWriter { get; }

    /// <summary>Writes articles.</summary>
    public ArticleWriter ArticleWriter { get; }

    /// <summary>Links articles to cables beyond those that they name.</summary>
    public LinkWriter LinkWriter { get; }

    /// <summary>Reports on the quotations of articles and of readers' texts.</summary>
    public ReportStore Reports { get; }

    /// <summary>What a host does by command: withdraw, reinstate, remove the sample, parse again, look for what is wrong.</summary>
    public ArchiveAdministration Administration { get; }

    /// <summary>Name of the database, for people.</summary>
    public string DatabaseName => _database.Name;

    /// <summary>Opens an archive, making or migrating its database.</summary>
    /// <exception cref="ArchiveUnavailableException">The database can't be reached or made.</exception>
    public static async Task<CableArchive> OpenAsync(ArchiveSettings settings, TimeProvider clock, CancellationToken stop)
    {
        IArchiveDatabase database = ArchiveDatabases.Of(settings);
        try
        {
            await database.MigrateAsync(stop);
            await MakeStateAsync(database, stop);
        }
        catch (Exception e) when (IsOfDatabase(e))
        {
            await database.DisposeAsync();
            throw new ArchiveUnavailableException($"The archive ({database.Name}) can't be opened: {e.GetBaseException().Message}", e);
        }
        return new(database, clock);
    }

    /// <summary>
    /// Opens an archive that is there, to look at it: nothing is made, migrated or written, on a full disk and in a read-only folder too.
    /// </summary>
    /// <exception cref="ArchiveUnavailableException">The database can't be reached or read, or an older version made it.</exception>
    public static async Task<CableArchive> OpenForReadingAsync(ArchiveSettings settings, TimeProvider clock, CancellationToken stop)
    {
        IArchiveDatabase database = ArchiveDatabases.Of(settings);
        try
        {
            await database.PrepareReadingAsync(stop);
            await using ArchiveContext context = database.NewContext();
            if ((await context.Database.GetPendingMigrationsAsync(stop)).Any())
                throw new InvalidOperationException("an older version of this program made it. Start the site once, which brings it up "
                    + "to date.");
        }
        catch (Exception e) when (IsOfDatabase(e))
        {
            await database.DisposeAsync();
            throw new ArchiveUnavailableException($"The archive ({database.Name}) can't be read: {e.GetBaseException().Message}", e);
        }
        return new(database, clock);
    }

    /// <summary>
    /// The archive's identity and the last number of its change sequence. One row, read in well under a millisecond: fit for polling.
    /// </summary>
    public Task<ArchiveState> StateAsync(CancellationToken stop) => _database.StateAsync(stop);

    /// <summary>
    /// The changes after <paramref name="after"/>, in the order of change numbers, streamed. An item that changed twice comes once, at its
    /// last change.
    /// </summary>
    public IAsyncEnumerable<ArchiveChange> ChangesAsync(long after, CancellationToken stop) => _changes.ReadAsync(after, stop);

    /// <summary>
    /// For who follows what this process writes: until the result is disposed, cables that are written are kept in memory as they were
    /// parsed until <see cref="ChangesAsync"/> has passed them, and writing more waits for that.
    /// </summary>
    public IDisposable KeepRecent() => _recent.Keep();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    // The exceptions of opening an archive whose database, file or folder is not as it should be.
    private static bool IsOfDatabase(Exception e) =>
        e is DbException or IOException or UnauthorizedAccessException or InvalidOperationException or TimeoutException;

    private static async Task MakeStateAsync(IArchiveDatabase database, CancellationToken stop)
    {
        await using ArchiveContext context = database.NewContext();
        if (await context.State.AnyAsync(stop)) return;
        // Of several processes that open a new archive at once, the first names it.
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO archive_state (id, identity, last_change) VALUES ({StateRow.OnlyId}, {Guid.NewGuid()}, 0)
            ON CONFLICT (id) DO NOTHING
            """, stop);
    }
}
