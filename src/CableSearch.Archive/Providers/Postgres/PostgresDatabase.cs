using System.Data;
using System.Data.Common;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace CableSearch.Archive.Providers.Postgres;

/// <summary>The archive in PostgreSQL. If there are a primary server and standbys, one connection string names all their hosts.</summary>
internal sealed class PostgresDatabase : IArchiveDatabase
{
    // Maximum number of EF Core contexts for reading that are kept for reuse. If more contexts are needed at the same time, further ones
    // are created, and thrown away after use.
    private const int MaxReaderContexts = 64;

    private readonly string _work;
    private readonly string _forReaders;
    private readonly DbContextOptions<PostgresArchive> _options;
    private readonly PooledDbContextFactory<PostgresArchive> _readers;

    // This query is compiled once, because it runs for every page. The field is not static, because EF Core compiles a query for one
    // database system only, SQLite or PostgreSQL.
    private readonly Func<ArchiveContext, CancellationToken, Task<ArchiveState>> _state = EF.CompileAsyncQuery(
        (ArchiveContext context, CancellationToken _) => context.State.Where(s => s.Id == StateRow.OnlyId)
            .Select(s => new ArchiveState(s.Identity, s.LastChange)).Single());

    public PostgresDatabase(string connectionString, TimeSpan readerTimeout)
    {
        (_work, _forReaders) = (PostgresConnections.ForWork(connectionString),
            PostgresConnections.ForReaders(connectionString, readerTimeout));
        _options = PostgresArchive.OptionsFor(_work);
        _readers = new(PostgresArchive.ReaderOptionsFor(_forReaders), MaxReaderContexts);
    }

    public string Name => "PostgreSQL";

    public string Place => PostgresConnections.PlaceOf(_work);

    public ArchiveContext NewContext() => new PostgresArchive(_options);

    public ArchiveContext NewReaderContext() => _readers.CreateDbContext();

    public async Task<ArchiveState> StateAsync(CancellationToken stop)
    {
        await using ArchiveContext context = NewReaderContext();
        return await _state(context, stop);
    }

    public async Task MigrateAsync(CancellationToken stop)
    {
        await using ArchiveContext context = NewContext();
        await RequireDatabaseAsync(context, stop);
        await RefuseOtherEncodingsAsync(context, stop);
        // Looking for missing migrations first is quick. MigrateAsync would compare the whole model with its snapshot before it finds that
        // there is nothing to do.
        if ((await context.Database.GetPendingMigrationsAsync(stop)).Any()) await context.Database.MigrateAsync(stop);
        await StateRows.MakeAsync(context, stop);
    }

    public async Task PrepareReadingAsync(CancellationToken stop)
    {
        await using ArchiveContext context = NewContext();
        await RequireDatabaseAsync(context, stop);
    }

    public async Task<DbTransaction> BeginReadingAsync(ArchiveContext context, CancellationToken stop) =>
        (await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop)).GetDbTransaction();

    public Task<IReadOnlyList<string>> IntegrityAsync(ArchiveContext context, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    public Task<bool> ScrubAsync(bool all, CancellationToken stop) => Task.FromResult(true);

    public async Task<DbTransaction> BeginWritingAsync(ArchiveContext context, CancellationToken stop)
    {
        IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(stop);
        await context.Database.ExecuteSqlRawAsync("SELECT last_change FROM archive_state FOR UPDATE", stop);
        return transaction.GetDbTransaction();
    }

    public async Task InsertAsync(ArchiveContext context, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows,
        CancellationToken stop)
    {
        NpgsqlConnection connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(
            $"COPY {table} ({string.Join(',', columns)}) FROM STDIN (FORMAT BINARY)", stop);
        foreach (object?[] row in rows)
        {
            await copy.StartRowAsync(stop);
            foreach (object? value in row)
            {
                if (value is null) await copy.WriteNullAsync(stop);
                else await copy.WriteAsync(value, TypeOf(value), stop);
            }
        }
        await copy.CompleteAsync(stop);
    }

    public ValueTask DisposeAsync()
    {
        // Closes the pooled connections.
        foreach (string connectionString in (string[])[_work, _forReaders])
        {
            using NpgsqlConnection connection = new(connectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        return ValueTask.CompletedTask;
    }

    // A missing database is not created, because its name may be misspelled. The site would then show a new and empty archive, not the
    // right one.
    private static async Task RequireDatabaseAsync(ArchiveContext context, CancellationToken stop)
    {
        if (await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(stop)) return;
        throw new InvalidOperationException("the server has no database with this name. Correct the name in the connection string, or make "
            + "the database with \"createdb --encoding=UTF8 --template=template0 NAME\".");
    }

    private static async Task RefuseOtherEncodingsAsync(ArchiveContext context, CancellationToken stop)
    {
        string encoding =
            await context.Database.SqlQueryRaw<string>("SELECT current_setting('server_encoding') AS \"Value\"").SingleAsync(stop);
        if (encoding != "UTF8")
            throw new InvalidOperationException($"the database is encoded in {encoding} and can't hold every text; make one with "
                + "\"createdb --encoding=UTF8 --template=template0 NAME\".");
    }

    private static NpgsqlDbType TypeOf(object value) => value switch
    {
        string => NpgsqlDbType.Text,
        long => NpgsqlDbType.Bigint,
        int => NpgsqlDbType.Integer,
        bool => NpgsqlDbType.Boolean,
        byte[] => NpgsqlDbType.Bytea,
        DateOnly => NpgsqlDbType.Date,
        _ => throw new ArgumentException($"No column of the archive holds a {value.GetType().Name}.", nameof(value)),
    };
}
