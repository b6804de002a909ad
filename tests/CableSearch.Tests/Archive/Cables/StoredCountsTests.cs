using System.Data.Common;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Cables;

/// <summary>
/// The archive stores its counts in a file. After the next start it uses the counts in this file until it has counted again.
/// </summary>
public sealed class StoredCountsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_counts_of_an_earlier_run_are_there_at_once_and_are_counted_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        ArchiveSettings settings = StoringIn(database);
        int cables = await CountAndCloseAsync(settings);
        // Writes a wrong count into the file. If an answer has this number later, it comes from the file.
        string text = await File.ReadAllTextAsync(settings.CountsFile!, Stop);
        string changed = text.Replace($"\"Cables\":{cables},", "\"Cables\":98765,", StringComparison.Ordinal);
        await File.WriteAllTextAsync(settings.CountsFile!, changed, Stop);

        await using CableArchive archive = await CableArchive.OpenAsync(settings, TimeProvider.System, Stop);
        Assert.Equal(98765, (await archive.Cables.HoldingsAsync(Stop)).Cables);
        Assert.Equal(cables, (await archive.Cables.CountHoldingsAsync(Stop)).Cables);
        Assert.Equal(cables, (await archive.Cables.HoldingsAsync(Stop)).Cables);
    }

    // The test locks a table, so that counting waits for the lock. It runs on PostgreSQL only: in SQLite no reader waits for a lock.
    [Fact]
    public async Task Who_asks_while_the_archive_is_counted_gets_the_counts_before()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Postgres);
        await using CableArchive archive = await CableArchive.OpenAsync(database.Settings, TimeProvider.System, Stop);
        int before = (await archive.Cables.CountHoldingsAsync(Stop)).Cables;
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await using DbConnection other = await database.ConnectAsync();
        await database.ExecuteAsync(other, "BEGIN; LOCK TABLE cable_tags IN ACCESS EXCLUSIVE MODE");

        Holdings[] asked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => archive.Cables.HoldingsAsync(Stop)));

        Assert.All(asked, a => Assert.Equal(before, a.Cables));
        await database.ExecuteAsync(other, "ROLLBACK");
        Assert.Equal(before - 1, (await archive.Cables.CountHoldingsAsync(Stop)).Cables);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"Archive\":")]
    [InlineData("{\"Archive\":\"00000000-0000-0000-0000-000000000001\",\"Build\":\"\",\"Holdings\":null}")]
    public async Task A_damaged_or_foreign_file_is_not_used_and_is_replaced(string content)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        ArchiveSettings settings = StoringIn(database);
        await File.WriteAllTextAsync(settings.CountsFile!, content, Stop);
        int cables = await CountAndCloseAsync(settings);
        Assert.Contains($"\"Cables\":{cables},", await File.ReadAllTextAsync(settings.CountsFile!, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_that_can_not_be_stored_are_only_not_stored()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        ArchiveSettings settings = database.Settings with { CountsFile = Path.Combine(database.Folder, "missing", "counts.json") };
        Assert.NotEqual(0, await CountAndCloseAsync(settings));
    }

    [Fact]
    public async Task Erasing_a_cable_deletes_the_stored_counts()
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(DatabaseKind.Sqlite);
        ArchiveSettings settings = StoringIn(database);
        await CountAndCloseAsync(settings);
        await using CableArchive archive = await CableArchive.OpenAsync(settings, TimeProvider.System, Stop);
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: true, Stop);
        Assert.False(File.Exists(settings.CountsFile));
    }

    private static ArchiveSettings StoringIn(TestDatabase database) =>
        database.Settings with { CountsFile = Path.Combine(database.Folder, "counts.json") };

    private static async Task<int> CountAndCloseAsync(ArchiveSettings settings)
    {
        await using CableArchive archive = await CableArchive.OpenAsync(settings, TimeProvider.System, Stop);
        return (await archive.Cables.CountHoldingsAsync(Stop)).Cables;
    }
}
