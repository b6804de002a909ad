using System.Data.Common;
using CableSearch.Archive.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CableSearch.Archive.Providers.Sqlite;

/// <summary>SQLite: one file in WAL mode, each commit synced (the default of <c>synchronous</c>, FULL): bookmarks outlast a power cut, and the index never runs ahead of the archive.</summary>
internal sealed class SqliteDatabase : IArchiveDatabase
{
    private readonly DbContextOptions<SqliteArchive> _options;
    private readonly string _connectionString;
    private readonly string _path;

    public SqliteDatabase(string connectionString)
    {
        SqliteConnectionStringBuilder builder = new(connectionString) { DefaultTimeout = 60 };
        _path = Path.GetFullPath(builder.DataSource);
        builder.DataSource = _path;
        _connectionString = builder.ConnectionString;
        _options = SqliteArchive.OptionsFor(_connectionString);
    }

    public string Name => "SQLite";

    public ArchiveContext NewContext() => new SqliteArchive(_options);

    public async Task MigrateAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        await using FileStream turn = await WaitForTurnAsync(stop);
        await using ArchiveContext context = NewContext();
        // EF Core marks a migration under way with a row; a process that was killed leaves it behind for ever. Holding the file's lock, nobody else is at it.
        if (File.Exists(_path))
            await context.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL); DELETE FROM "__EFMigrationsLock";""", stop);
        await context.Database.MigrateAsync(stop);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", stop);
    }

    public async Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop)
    {
        // BEGIN IMMEDIATE takes SQLite's one write lock, and with it the state row.
        await context.Database.OpenConnectionAsync(stop);
        SqliteTransaction transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: false);
        await context.Database.UseTransactionAsync(transaction, stop);
        return transaction;
    }

    public async Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, CancellationToken stop)
    {
        await using SqliteCommand command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        // Names of tables and columns are our own constants.
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO {table} ({string.Join(',', columns)}) VALUES ({string.Join(',', columns.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
        SqliteParameter[] parameters = [.. columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" }))];
        foreach (object?[] row in rows)
        {
            stop.ThrowIfCancellationRequested();
            for (int i = 0; i < parameters.Length; i++) parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public ValueTask DisposeAsync()
    {
        // Gives the file up, so that it can be moved or removed.
        using SqliteConnection connection = new(_connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private async Task<FileStream> WaitForTurnAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                return new(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(_path + ".lock"))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), stop);
            }
        }
    }
}
