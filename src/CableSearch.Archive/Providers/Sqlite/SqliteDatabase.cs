using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CableSearch.Archive.Providers.Sqlite;

/// <summary>
/// The archive in SQLite: one file in WAL mode. Each commit is synced to disk (<c>synchronous=FULL</c>, the default). So bookmarks survive
/// a power cut, and the search index never has a change that the archive has lost.
/// </summary>
internal sealed class SqliteDatabase : IArchiveDatabase
{
    // Size of a database page in bytes. Each stored text takes whole pages, and its last page is half empty on average. With SQLite's usual
    // pages of 4,096 bytes, these empty halves would take a fifteenth of the size of the imported dump.
    private const int PageSize = 1024;

    // Maximum number of attempts to empty the write-ahead log. An attempt fails while a page of the site is reading, which takes only
    // milliseconds.
    private const int ScrubTries = 40;

    // Maximum number of EF Core contexts for reading that are kept for reuse. If more contexts are needed at the same time, further ones
    // are created, and thrown away after use.
    private const int MaxReaderContexts = 64;

    // Id of the last migration in the folder Migrations.
    private const string NewestMigration = "20261129235500_Handovers";

    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private DbContextOptions<SqliteArchive> _options;
    private PooledDbContextFactory<SqliteArchive> _readers;
    private string _connectionString;
    private string _forReaders;
    private readonly string _path;
    private readonly TimeSpan _readerTimeout;

    public SqliteDatabase(string connectionString, TimeSpan readerTimeout)
    {
        _readerTimeout = readerTimeout;
        SqliteConnectionStringBuilder builder = new(connectionString) { DefaultTimeout = 60 };
        _path = Path.GetFullPath(builder.DataSource);
        builder.DataSource = _path;
        Use(builder);
    }

    public string Name => "SQLite";

    public string Place => $"SQLite, {_path}";

    public ArchiveContext NewContext() => new SqliteArchive(_options);

    public ArchiveContext NewReaderContext() => _readers.CreateDbContext();

    // Reads the archive's id and last change number without EF Core, because every page needs them. EF Core would define a dozen SQL
    // functions each time that it opens a connection.
    public async Task<ArchiveState> StateAsync(CancellationToken stop)
    {
        await using SqliteConnection connection = new(_forReaders);
        await connection.OpenAsync(stop);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT identity, last_change FROM archive_state WHERE id = $id";
        command.Parameters.AddWithValue("$id", StateRow.OnlyId);
        await using SqliteDataReader rows = await command.ExecuteReaderAsync(stop);
        return await rows.ReadAsync(stop)
            ? new(rows.GetGuid(0), rows.GetInt64(1))
            : throw new InvalidOperationException("The archive has lost the row with its identity. Restore a backup.");
    }

    public async Task MigrateAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        await using FileStream turn = await WaitForTurnAsync(stop);
        if (!File.Exists(_path)) await CreateAsync(stop);
        if (await IsCurrentAsync(stop)) return;
        await using ArchiveContext context = NewContext();
        // Looking for missing migrations first is quick. EF Core would compare the whole model with its snapshot before it finds that there
        // is nothing to do.
        if ((await context.Database.GetPendingMigrationsAsync(stop)).Any()) await MigrateAsync(context, stop);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", stop);
        await StateRows.MakeAsync(context, stop);
    }

    // Whether the newest migration was applied and the archive has its id. Asks without EF Core, which would first build its model, and
    // that takes a third of the time of a start.
    private async Task<bool> IsCurrentAsync(CancellationToken stop)
    {
        await using SqliteConnection connection = new(_connectionString);
        await connection.OpenAsync(stop);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            PRAGMA journal_mode = WAL;
            SELECT count(*) FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', 'archive_state');
            """;
        await using (SqliteDataReader tables = await command.ExecuteReaderAsync(stop))
            if (!await tables.NextResultAsync(stop) || !await tables.ReadAsync(stop) || tables.GetInt32(0) < 2) return false;
        command.CommandText =
            """
            SELECT EXISTS (SELECT 1 FROM "__EFMigrationsHistory" WHERE migration_id = $newest)
                AND EXISTS (SELECT 1 FROM archive_state)
            """;
        command.Parameters.AddWithValue("$newest", NewestMigration);
        return await command.ExecuteScalarAsync(stop) is 1L;
    }

    private static async Task MigrateAsync(ArchiveContext context, CancellationToken stop)
    {
        // EF Core marks a running migration with a row. A process that is killed while migrating leaves this row behind, so the row
        // is deleted here. We hold the file's lock, so no other process is migrating.
        await context.Database.ExecuteSqlRawAsync(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" (
                "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            DELETE FROM "__EFMigrationsLock";
            """, stop);
        await context.Database.MigrateAsync(stop);
    }

    // Makes a new database file with our page size. SQLite accepts another page size only before it writes the first page of the file.
    private async Task CreateAsync(CancellationToken stop)
    {
        await using SqliteConnection connection = new(_connectionString);
        await connection.OpenAsync(stop);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"PRAGMA page_size = {PageSize}; PRAGMA journal_mode = WAL;";
        await command.ExecuteNonQueryAsync(stop);
    }

    public async Task PrepareReadingAsync(CancellationToken stop)
    {
        if (!File.Exists(_path)) throw new InvalidOperationException($"there is no archive at {_path}. Start the site or "
            + "import cables to make one there, or name another folder with --CableSearch:Data=FOLDER.");
        UseReadOnly(_path);
        try
        {
            await using ArchiveContext context = NewContext();
            await context.Database.ExecuteSqlRawAsync("SELECT count(*) FROM sqlite_master;", stop);
        }
        catch (SqliteException)
        {
            // To read its write-ahead log (-wal), SQLite must create a second file (-shm). It can't create one on a full disk or in a
            // read-only folder. But if the log is missing or empty, the database file alone has all data. It is then opened as immutable,
            // which needs no second file.
            if (new FileInfo(_path + "-wal") is { Exists: true, Length: > 0 })
                throw new InvalidOperationException($"{_path}-wal holds changes that can't be read where nothing can be written. "
                    + "Copy both files to another folder and look there.");
            UseReadOnly(new Uri(_path).AbsoluteUri + "?immutable=1");
        }
    }

    public async Task<DbTransaction> BeginReadingAsync(ArchiveContext context, CancellationToken stop)
    {
        // In WAL mode a deferred transaction takes no lock. It sees the database as it is at its first read.
        await context.Database.OpenConnectionAsync(stop);
        SqliteTransaction transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, stop);
        return transaction;
    }

    public async Task<IReadOnlyList<string>> IntegrityAsync(ArchiveContext context, CancellationToken stop)
    {
        List<string> lines = await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check")
            .ToListAsync(stop);
        return lines is ["ok"] ? [] : [.. lines.Select(l => $"SQLite finds its file damaged: {l}. Restore a backup.")];
    }

    public async Task<bool> ScrubAsync(bool all, CancellationToken stop)
    {
        await using ArchiveContext context = NewContext();
        if (all) await context.Database.ExecuteSqlRawAsync("VACUUM;", stop);
        for (int tries = all ? ScrubTries : 1; tries > 0; tries--)
        {
            if (await IsLogClearedAsync(context, stop)) return true;
            if (tries > 1) await Task.Delay(BetweenTries, stop);
        }
        return false;
    }

    public async Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop)
    {
        // BEGIN IMMEDIATE takes SQLite's only write lock. While this transaction has the lock, no other can write, so the row with the last
        // change number is locked too.
        await context.Database.OpenConnectionAsync(stop);
        SqliteTransaction transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: false);
        await context.Database.UseTransactionAsync(transaction, stop);
        return transaction;
    }

    public async Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows,
        CancellationToken stop)
    {
        await using SqliteCommand command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        // The warning is about SQL from user input. Here the names of tables and columns are our own constants.
#pragma warning disable CA2100
        command.CommandText =
            $"INSERT INTO {table} ({string.Join(',', columns)}) VALUES ({string.Join(',', columns.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
        SqliteParameter[] parameters = [.. columns
            .Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" }))];
        foreach (object?[] row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (int i = 0; i < parameters.Length; i++) parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public ValueTask DisposeAsync()
    {
        // Closes the pooled connections, so that the file can be moved or removed.
        foreach (string connectionString in (string[])[_connectionString, _forReaders])
        {
            using SqliteConnection connection = new(connectionString);
            SqliteConnection.ClearPool(connection);
        }
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsLogClearedAsync(ArchiveContext context, CancellationToken stop)
    {
        await context.Database.OpenConnectionAsync(stop);
        await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        // The first column of the result is 0 if the log was emptied, and 1 if another connection was reading from the log.
        return await command.ExecuteScalarAsync(stop) is 0L;
    }

    private void UseReadOnly(string source) => Use(new(_connectionString) { DataSource = source, Mode = SqliteOpenMode.ReadOnly });

    [MemberNotNull(nameof(_connectionString), nameof(_options), nameof(_forReaders), nameof(_readers))]
    private void Use(SqliteConnectionStringBuilder builder)
    {
        _connectionString = builder.ConnectionString;
        _options = SqliteArchive.OptionsFor(_connectionString);
        _forReaders = new SqliteConnectionStringBuilder(_connectionString) { DefaultTimeout = (int)_readerTimeout.TotalSeconds }
            .ConnectionString;
        _readers = new(SqliteArchive.OptionsFor(_forReaders), MaxReaderContexts);
    }

    // Whether the error means that another process has the file open. Then waiting helps. After any other error, such as a full disk or a
    // read-only file system, waiting does not help.
    private static bool IsTaken(IOException e) => e.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation;

    private async Task<FileStream> WaitForTurnAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsTaken(e))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
            }
        }
    }
}
