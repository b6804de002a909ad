using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using Npgsql;

namespace CableSearch.Tests.Fixtures;

/// <summary>The kinds of databases on which every test of the archive runs.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A new database for one test, with its own folder. Both are deleted after the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string PostgresVariable = "CABLESEARCH_TEST_POSTGRES";

    private readonly string? _name;
    private readonly string? _server;

    private TestDatabase(string folder, string? server, string? name)
    {
        (Folder, _server, _name) = (folder, server, name);
        Settings = server is null ? ArchiveSettings.InFolder(folder)
            : new() { ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString };
    }

    /// <summary>A folder for the index and for any other files of the test.</summary>
    public string Folder { get; }

    public ArchiveSettings Settings { get; }

    private static string? Server => Environment.GetEnvironmentVariable(PostgresVariable);

    public static bool IsThere(DatabaseKind kind) => kind == DatabaseKind.Sqlite || Server is not null;

    public static void SkipUnlessThere(DatabaseKind kind) =>
        Assert.SkipUnless(IsThere(kind), $"{PostgresVariable} names no PostgreSQL server; ./test.sh starts one.");

    /// <summary>Creates a database that has all tables, without any content.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        SkipUnlessThere(kind);
        return await CopyAsync(kind, await DatabaseTemplate.OfAsync(kind, withSample: false));
    }

    /// <summary>Creates a database with the sample. The index of the sample is in the subfolder "index" of <see cref="Folder"/>.</summary>
    public static async Task<TestDatabase> CreateWithSampleAsync(DatabaseKind kind)
    {
        SkipUnlessThere(kind);
        return await CopyAsync(kind, await DatabaseTemplate.OfAsync(kind, withSample: true));
    }

    /// <summary>Creates a database without tables; on SQLite there is no file yet.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseKind kind)
    {
        SkipUnlessThere(kind);
        return kind == DatabaseKind.Sqlite ? new(NewFolder(), null, null) : await OnServerAsync("template0");
    }

    public Task<CableArchive> OpenAsync(TimeProvider? clock = null) =>
        CableArchive.OpenAsync(Settings, clock ?? TimeProvider.System, TestContext.Current.CancellationToken);

    /// <summary>The bytes as a literal in the SQL dialect of this database.</summary>
    public string Literal(byte[] bytes) => _server is null ? $"X'{Convert.ToHexString(bytes)}'" : $"'\\x{Convert.ToHexString(bytes)}'";

    /// <summary>Runs SQL directly, for changes that the program itself never makes, such as damage.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await ExecuteAsync(connection, sql);
    }

    /// <summary>Runs SQL on an open connection. A transaction that the SQL begins stays open.</summary>
    public async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async Task<DbConnection> ConnectAsync()
    {
        DbConnection connection = _server is null
            ? new Microsoft.Data.Sqlite.SqliteConnection(Settings.ConnectionString)
            : new NpgsqlConnection(Settings.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Closes pooled connections that are not in use.</summary>
    public void ClosePool()
    {
        if (_server is null) Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        else using (NpgsqlConnection connection = new(Settings.ConnectionString)) NpgsqlConnection.ClearPool(connection);
    }

    public async ValueTask DisposeAsync()
    {
        ClosePool();
        if (_server is not null)
            await ExecuteAsync(_server, $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<TestDatabase> CopyAsync(DatabaseKind kind, TestDatabase template)
    {
        TestDatabase copy = kind == DatabaseKind.Sqlite ? new(NewFolder(), null, null) : await OnServerAsync(template._name!);
        foreach (string file in Directory.EnumerateFiles(template.Folder, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy.Folder, Path.GetRelativePath(template.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    private static async Task<TestDatabase> OnServerAsync(string template)
    {
        string name = "test_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(Server!, $"CREATE DATABASE {name} TEMPLATE {template}");
        return new(NewFolder(), Server, name);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("cablesearch-").FullName;

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
