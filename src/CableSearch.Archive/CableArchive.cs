using System.Data.Common;
using System.Net.Sockets;
using CableSearch.Archive.Administration;
using CableSearch.Archive.Articles;
using CableSearch.Archive.Cables;
using CableSearch.Archive.Changes;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Providers.Sqlite;
using CableSearch.Archive.Readers;
using Microsoft.EntityFrameworkCore;

namespace CableSearch.Archive;

/// <summary>The entry point of this project: an archive of cables, articles and readers' bookmarks. Thread-safe.</summary>
public sealed class CableArchive : IAsyncDisposable
{
    private readonly IArchiveDatabase _database;
    private readonly RecentCables _recent = new();
    private readonly ChangeFeed _changes;

    private CableArchive(IArchiveDatabase database, string? countsFile, TimeProvider clock)
    {
        HoldingsFile counts = new(countsFile);
        _database = database;
        _changes = new(database, _recent);
        Cables = new(database, counts);
        Articles = new(database);
        Bookmarks = new(database, clock);
        Lists = new(database, clock);
        Handovers = new(database, clock);
        SavedSearches = new(database, clock);
        Keys = new(database);
        CableWriter = new(database, _recent, clock);
        ArticleWriter = new(database, clock);
        LinkWriter = new(database);
        Reports = new(database);
        Administration = new(database, counts, clock);
    }

    /// <summary>Reads cables.</summary>
    public CableStore Cables { get; }

    /// <summary>Reads articles and their links to cables.</summary>
    public ArticleStore Articles { get; }

    /// <summary>Reads what readers saved in all their lists, and makes shared copies of lists.</summary>
    public BookmarkStore Bookmarks { get; }

    /// <summary>Readers' named lists and their items.</summary>
    public ListStore Lists { get; }

    /// <summary>One-time addresses by which readers open their lists on another device.</summary>
    public HandoverStore Handovers { get; }

    /// <summary>Searches that readers saved.</summary>
    public SavedSearchStore SavedSearches { get; }

    /// <summary>Stores the keys of ASP.NET Core Data Protection.</summary>
    public KeyStore Keys { get; }

    /// <summary>Writes cables.</summary>
    public CableWriter CableWriter { get; }

    /// <summary>Writes articles.</summary>
    public ArticleWriter ArticleWriter { get; }

    /// <summary>
    /// Stores links from articles to cables: those that the program suggests, and those that an editor confirms or rejects.
    /// </summary>
    public LinkWriter LinkWriter { get; }

    /// <summary>Reports on the quotations of articles and of readers' texts.</summary>
    public ReportStore Reports { get; }

    /// <summary>
    /// Commands for the person who runs the archive: withdraw, reinstate, remove the sample, parse again, check for damage.
    /// </summary>
    public ArchiveAdministration Administration { get; }

    /// <summary>Name of the database system, for messages: SQLite or PostgreSQL.</summary>
    public string DatabaseName => _database.Name;

    /// <summary>
    /// Begins to build EF Core's model of an archive in SQLite, in the background. This takes half a second of processor time, so a program
    /// that will open such an archive can read its settings meanwhile. Whoever needs the model before it is built waits for it.
    /// </summary>
    public static void Prepare() => _ = Task.Run(() =>
    {
        using SqliteArchive context = new(SqliteArchive.OptionsFor("Data Source=:memory:"));
        return context.Model;
    });

    /// <summary>
    /// Opens an archive and applies missing migrations. SQLite's file is created if there is none; a database of PostgreSQL must exist.
    /// </summary>
    /// <exception cref="ArchiveUnavailableException">
    /// The connection string is wrong, or the database can't be reached or created.
    /// </exception>
    public static async Task<CableArchive> OpenAsync(ArchiveSettings settings, TimeProvider clock, CancellationToken stop)
    {
        IArchiveDatabase database = DatabaseOf(settings);
        try
        {
            await database.MigrateAsync(stop);
        }
        catch (Exception e) when (IsOfDatabase(e))
        {
            await database.DisposeAsync();
            throw new ArchiveUnavailableException(Complaint(database, "opened", e), e);
        }
        return new(database, settings.CountsFile, clock);
    }

    /// <summary>
    /// Opens an existing archive for reading only. No migration is applied and nothing in the database is changed. So it also works on a
    /// full disk and in a read-only folder.
    /// </summary>
    /// <exception cref="ArchiveUnavailableException">The database can't be reached or read, or an older version made it.</exception>
    public static async Task<CableArchive> OpenForReadingAsync(ArchiveSettings settings, TimeProvider clock, CancellationToken stop)
    {
        IArchiveDatabase database = DatabaseOf(settings);
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
            throw new ArchiveUnavailableException(Complaint(database, "read", e), e);
        }
        return new(database, countsFile: null, clock);
    }

    /// <summary>
    /// The archive's random id and the number of its last change. The call reads one row in well under a millisecond, so it may be made for
    /// every page.
    /// </summary>
    public Task<ArchiveState> StateAsync(CancellationToken stop) => _database.StateAsync(stop);

    /// <summary>
    /// The changes after number <paramref name="after"/>, in the order of their numbers, streamed. A cable or article that changed several
    /// times is returned once, with the number of its last change.
    /// </summary>
    public IAsyncEnumerable<ArchiveChange> ChangesAsync(long after, CancellationToken stop) => _changes.ReadAsync(after, stop);

    /// <summary>
    /// Keeps in memory the cables that this process imports, with their parsed texts, until <see cref="ChangesAsync"/> has returned them.
    /// So the search index need not read and parse them again. If too many cables are kept, imports wait. To stop keeping cables, dispose
    /// of the returned object.
    /// </summary>
    public IDisposable KeepRecent() => _recent.Keep();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Cables.CloseAsync();
        await _database.DisposeAsync();
    }

    private static IArchiveDatabase DatabaseOf(ArchiveSettings settings)
    {
        try
        {
            return ArchiveDatabases.Of(settings);
        }
        catch (ArgumentException e)
        {
            throw new ArchiveUnavailableException(
                $"The connection string of the archive (ConnectionStrings:Archive) is wrong: {e.Message.TrimEnd('.')}. For PostgreSQL it "
                + "looks like \"Host=localhost;Database=cables;Username=cables;Password=…\".", e);
        }
    }

    private static string Complaint(IArchiveDatabase database, string action, Exception e)
    {
        string reason = e.GetBaseException() is SocketException refused
            ? $"{refused.Message}. Check that the server is running and that ConnectionStrings:Archive names it."
            : e.GetBaseException().Message;
        return $"The archive ({database.Place}) can't be {action}: {reason}";
    }

    // Whether the exception can come from a database, file or folder that is missing, damaged or not accessible.
    private static bool IsOfDatabase(Exception e) =>
        e is DbException or IOException or UnauthorizedAccessException or InvalidOperationException or TimeoutException;
}
