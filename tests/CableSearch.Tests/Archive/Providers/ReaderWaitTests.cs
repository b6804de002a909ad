using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Providers.Postgres;
using CableSearch.Archive.Readers;
using CableSearch.Tests.Fixtures;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CableSearch.Tests.Archive.Providers;

/// <summary>How long a reader waits if the database is slow, or was unavailable for a moment.</summary>
public sealed class ReaderWaitTests
{
    private static ItemTarget Cable => ItemTarget.OfCable("09LIMA9001");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "BEGIN IMMEDIATE")]
    [InlineData(DatabaseKind.Postgres, "BEGIN; LOCK TABLE list_items IN ACCESS EXCLUSIVE MODE")]
    public async Task A_reader_is_told_soon_that_the_database_does_not_answer(DatabaseKind kind, string block)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await CableArchive.OpenAsync(database.Settings with { ReaderTimeout = TimeSpan.FromSeconds(1) },
            TimeProvider.System, Stop);
        await using DbConnection other = await database.ConnectAsync();
        await database.ExecuteAsync(other, block);

        Exception? told = await Record.ExceptionAsync(() => archive.Lists.Items.AddAsync(BookmarkStore.NewToken(), null, Cable, Stop));

        Assert.True(told?.GetBaseException() is SqliteException { SqliteErrorCode: 5 } or TimeoutException, told?.ToString());
    }

    [Fact]
    public void A_statement_of_a_reader_takes_five_seconds_at_most_unless_the_host_says_otherwise()
    {
        TimeSpan longest = new ArchiveSettings { ConnectionString = "" }.ReaderTimeout;
        Assert.Equal(TimeSpan.FromSeconds(5), longest);
        Assert.Equal(5, new NpgsqlConnectionStringBuilder(PostgresConnections.ForReaders("Host=one", longest)).CommandTimeout);
    }

    [Fact]
    public async Task A_reader_notices_nothing_of_connections_that_the_server_closed()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using CableArchive archive = await database.OpenAsync();
        string token = BookmarkStore.NewToken();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => archive.Lists.AllAsync(token, Stop)));
        await database.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        Assert.Equal(AddOutcome.Added, await archive.Lists.Items.AddAsync(token, null, Cable, Stop));

        Assert.Equal(Cable, Assert.Single(await archive.Lists.Items.ReadAsync(token, 1, Stop)).Target);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(";Host Recheck Seconds=7", 7)]
    public void Another_primary_is_looked_for_each_second_unless_the_host_says_otherwise(string said, int seconds)
    {
        string made = PostgresConnections.ForWork("Host=one,two;Database=cables" + said);

        Assert.Equal(seconds, new NpgsqlConnectionStringBuilder(made).HostRecheckSeconds);
    }
}
