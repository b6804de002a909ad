using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Tests.Archive.Cables;
using CableSearch.Tests.Fixtures;
using Npgsql;

namespace CableSearch.Tests.Archive;

/// <summary>If an archive can't be opened, a sentence says why. Opening for reading needs no write permission.</summary>
public sealed class OpeningTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_file_has_small_pages_so_that_texts_leave_little_of_them_empty()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();

        Assert.Equal(1024, await database.ScalarAsync<long>("PRAGMA page_size"));
        Assert.Equal("wal", await database.ScalarAsync<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task An_archive_that_lacks_the_newest_migration_gets_it_when_it_is_opened()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        string newest = await database.ScalarAsync<string>("SELECT max(migration_id) FROM \"__EFMigrationsHistory\"");
        await database.ExecuteAsync($"DELETE FROM \"__EFMigrationsHistory\" WHERE migration_id = '{newest}'; DROP TABLE handovers");

        await using (await CableArchive.OpenAsync(database.Settings, TimeProvider.System, Stop))
        {
            Assert.Equal(newest, await database.ScalarAsync<string>("SELECT max(migration_id) FROM \"__EFMigrationsHistory\""));
            Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM handovers"));
        }
    }

    [Fact]
    public async Task A_database_that_is_not_UTF8_is_refused_with_a_sentence()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        string name = "latin_" + Guid.NewGuid().ToString("N");
        await database.ExecuteAsync($"CREATE DATABASE {name} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
        try
        {
            ArchiveSettings settings =
                new()
                {
                    ConnectionString = new NpgsqlConnectionStringBuilder(database.Settings.ConnectionString)
                    {
                        Database = name,
                        Pooling = false
                    }.ConnectionString
                };

            ArchiveUnavailableException refused =
                await Assert.ThrowsAsync<ArchiveUnavailableException>(() => CableArchive.OpenAsync(settings, TimeProvider.System, Stop));

            Assert.Contains("encoded in LATIN1", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            await database.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    [Fact]
    public async Task A_missing_database_of_PostgreSQL_is_named_and_not_created()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Postgres);
        string name = "missing_" + Guid.NewGuid().ToString("N");
        ArchiveSettings settings = new()
        {
            ConnectionString = new NpgsqlConnectionStringBuilder(database.Settings.ConnectionString) { Database = name }.ConnectionString,
        };

        foreach (Func<Task> open in (Func<Task>[])[
            () => CableArchive.OpenForReadingAsync(settings, TimeProvider.System, Stop),
            () => CableArchive.OpenAsync(settings, TimeProvider.System, Stop)])
        {
            ArchiveUnavailableException refused = await Assert.ThrowsAsync<ArchiveUnavailableException>(open);
            Assert.Contains($"database {name}) can't be ", refused.Message, StringComparison.Ordinal);
            Assert.Contains("the server has no database with this name", refused.Message, StringComparison.Ordinal);
        }
        Assert.Equal(0, await database.ScalarAsync<long>($"SELECT count(*) FROM pg_database WHERE datname = '{name}'"));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_without_its_password()
    {
        ArchiveSettings settings = new() { ConnectionString = "Host=127.0.0.1;Port=1;Database=cables;Username=reader;Password=secret" };
        ArchiveUnavailableException refused =
            await Assert.ThrowsAsync<ArchiveUnavailableException>(() => CableArchive.OpenAsync(settings, TimeProvider.System, Stop));
        Assert.StartsWith("The archive (PostgreSQL at 127.0.0.1:1, database cables) can't be opened: ", refused.Message,
            StringComparison.Ordinal);
        Assert.EndsWith("Check that the server is running and that ConnectionStrings:Archive names it.", refused.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_archive_opened_for_reading_shows_what_is_held_beside_a_writer(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(kind);
        await using CableArchive writer = await database.OpenAsync();
        await writer.ImportAsync(database.Folder, DamagedTextTests.Six);

        await using CableArchive archive = await CableArchive.OpenForReadingAsync(database.Settings, TimeProvider.System, Stop);

        Assert.Equal(6, (await archive.Administration.CountAsync(Stop)).Cables);
        Assert.Empty(await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task Opening_for_reading_makes_no_archive()
    {
        await using TestDatabase database = await TestDatabase.CreateEmptyAsync(DatabaseKind.Sqlite);
        ArchiveUnavailableException refused = await Assert.ThrowsAsync<ArchiveUnavailableException>(
            () => CableArchive.OpenForReadingAsync(database.Settings, TimeProvider.System, Stop));
        Assert.Contains("there is no archive at", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(database.Folder));
    }
}
