using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Archive.Model;
using CableSearch.Archive.Providers;
using CableSearch.Archive.Sequence;
using CableSearch.Import.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Changes;

public sealed class ChangeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Changes_come_in_the_order_of_their_numbers_up_to_the_last(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await ImportManyAsync(archive, database, 450);

        List<ArchiveChange> changes = await archive.ChangesAsync(0, Stop).ToListAsync(Stop);

        Assert.Equal(Enumerable.Range(1, 450).Select(n => (long)n), changes.Select(c => c.Number));
        Assert.Equal(450, (await archive.StateAsync(Stop)).LastChange);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_follower_that_stopped_goes_on_behind_the_number_it_holds(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await ImportManyAsync(archive, database, 3);
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: false, Stop);

        ArchiveChange change = Assert.Single(await archive.ChangesAsync(3, Stop).ToListAsync(Stop));

        HeldCable cable = Assert.IsType<CableChanged>(change).Cable;
        Assert.Equal(("09LIMA9001", "A name in danger."), (cable.Id, cable.Withdrawal!.Why));
        Assert.Null(cable.Text);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Two_importers_at_once_never_share_a_number(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive one = await database.OpenAsync();
        await using CableArchive other = await database.OpenAsync();

        await Task.WhenAll(
            one.ImportAsync(database.Folder, ("one.csv", string.Concat(Enumerable.Range(9001, 300).Select(n => Row(n, "LIMA"))))),
            other.ImportAsync(database.Folder, ("other.csv", string.Concat(Enumerable.Range(9001, 300).Select(n => Row(n, "QUITO"))))));

        List<ArchiveChange> changes = await one.ChangesAsync(0, Stop).ToListAsync(Stop);
        Assert.Equal(Enumerable.Range(1, 600).Select(n => (long)n), changes.Select(c => c.Number));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_archive_keeps_its_identity(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ArchiveState first;
        await using (CableArchive archive = await database.OpenAsync()) first = await archive.StateAsync(Stop);
        await using CableArchive again = await database.OpenAsync();
        Assert.Equal(first, await again.StateAsync(Stop));
        Assert.NotEqual(Guid.Empty, first.Identity);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_writer_whose_number_was_given_to_another_meanwhile_writes_nothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await using IArchiveDatabase opened = ArchiveDatabases.Of(database.Settings);
        await using ArchiveContext context = opened.NewContext();
        ChangeNumbers numbers = await ChangeNumbers.ReadAsync(context, Stop);
        numbers.Next();
        await database.ExecuteAsync("UPDATE archive_state SET last_change = 7");

        await Assert.ThrowsAsync<InvalidOperationException>(() => numbers.WriteAsync(context, Stop));

        Assert.Equal(7, await database.ScalarAsync<long>("SELECT last_change FROM archive_state"));
    }

    private static Task<ImportReport> ImportManyAsync(CableArchive archive, TestDatabase database, int count) =>
        archive.ImportAsync(database.Folder, ("many.csv", string.Concat(Enumerable.Range(9001, count).Select(n => Row(n, "LIMA")))));

    private static string Row(int serial, string station) =>
        MadeUp.Row(serial, $"09{station}{serial}", MadeUp.Body($"MATTER {serial}", $"It is number {serial}."));
}
