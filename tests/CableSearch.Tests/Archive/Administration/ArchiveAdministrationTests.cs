using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Import.Sample;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Administration;

public sealed class ArchiveAdministrationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static (string, string) Dump =>
        ("a.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("A MATTER", "Nothing happened.", reference: "REF: 08 LIMA 9000")));

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Tags_are_counted_without_those_of_withdrawn_cables(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: false, Stop);
        List<string> expected = [];
        await foreach (ArchiveChange change in archive.ChangesAsync(0, Stop))
            if (change is CableChanged { Cable: { Text: not null } held }) expected.AddRange(CodesOf(held));

        Holdings holdings = await archive.Cables.CountHoldingsAsync(Stop);

        Assert.Equal(
            expected.CountBy(t => t).OrderBy(t => t.Key, StringComparer.Ordinal),
            holdings.Tags.Select(t => KeyValuePair.Create(t.Value, t.Count)).OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_withdrawn_cable_is_neither_counted_nor_cited_until_it_is_reinstated(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Dump);
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A court.", erase: false, Stop);

        Assert.Equal(0, (await archive.Cables.CountHoldingsAsync(Stop)).Cables);
        Assert.Empty(await archive.Cables.CitingAsync("08LIMA9000", 10, Stop));
        Assert.Null(await archive.Cables.RevisionAsync("09LIMA9001", 1, Stop));

        Assert.Empty(await archive.Administration.ReinstateAsync(["09LIMA9001"], Stop));
        Assert.Equal(1, (await archive.Cables.CountHoldingsAsync(Stop)).Cables);
        Assert.Single(await archive.Cables.CitingAsync("08LIMA9000", 10, Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_erased_cable_stays_erased_when_its_file_is_imported_again(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Dump);
        await archive.Administration.WithdrawAsync(["09LIMA9001"], "A name in danger.", erase: true, Stop);

        ImportReport report = await archive.ImportAsync(database.Folder, Dump);

        Assert.Equal(1, report.Counts.Unchanged);
        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9001", Stop))!;
        Assert.True(cable.Withdrawal!.IsErased);
        Assert.Equal("09LIMA9001", cable.Title);
        Assert.Equal(["09LIMA9001"], await archive.Administration.ReinstateAsync(["09LIMA9001"], Stop));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Withdrawing_what_is_not_held_does_nothing_and_names_it(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Dump);

        Assert.Equal(["09LIMA9099"], await archive.Administration.WithdrawAsync(["09LIMA9001", "09LIMA9099"], "Why.", erase: false, Stop));
        Assert.Null((await archive.Cables.FindAsync("09LIMA9001", Stop))!.Withdrawal);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_sample_loads_once_and_can_be_taken_out_without_the_real_coverage(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        Assert.True(await SampleArchive.LoadIfNewAsync(archive, Stop));
        Assert.False(await SampleArchive.LoadIfNewAsync(archive, Stop));
        ArchiveCounts counts = await archive.Administration.CountAsync(Stop);
        Assert.Equal((65, 65, 1, 68, 5), (counts.Cables, counts.Invented, counts.Withdrawn, counts.Revisions, counts.Articles));

        await archive.ImportAsync(database.Folder, ("real.csv", MadeUp.Row(1, "08LIMA77", MadeUp.Body("A MATTER", "Something happened."))));
        await archive.Administration.RemoveInventedAsync(Stop);

        Assert.Equal((1, 1), ((await archive.Administration.CountAsync(Stop)).Cables, await archive.Articles.CountAsync(Stop)));
        Assert.False(await SampleArchive.LoadIfNewAsync(archive, Stop));
        Assert.Equal(69, (await archive.ChangesAsync(0, Stop).ToListAsync(Stop)).OfType<ItemRemoved>().Count());
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_real_cable_replaces_an_invented_one_of_its_id(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);

        await archive.ImportAsync(database.Folder, Dump);

        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9001", Stop))!;
        Assert.False(cable.IsInvented);
        Assert.Equal((1, "A Matter"), (cable.Revision, cable.Title));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Reading_everything_again_with_the_same_reader_changes_no_field(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);

        Assert.Equal(0, (await archive.Administration.Reparse.RunAsync(all: false, null, Stop)).Read);
        ReparseCounts all = await archive.Administration.Reparse.RunAsync(all: true, null, Stop);
        Assert.Equal((65, 0, 0), (all.Read, all.Changed, all.Uncompared));
        Assert.Empty(all.Fields);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Reading_again_says_how_many_cables_changed_in_which_field(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Dump);
        // Makes one cable look as if an older parser had parsed it. The stored hashes of two of its fields are changed, and its parser
        // version is set to 0.
        byte[] print = await database.ScalarAsync<byte[]>("SELECT reading_print FROM cables WHERE canonical_id = '09LIMA9001'");
        (print[0], print[^1]) = ((byte)~print[0], (byte)~print[^1]);
        await database.ExecuteAsync(
            $"UPDATE cables SET reader_version = 0, reading_print = {database.Literal(print)} WHERE canonical_id = '09LIMA9001'");

        ReparseCounts counts = await archive.Administration.Reparse.RunAsync(all: false, null, Stop);

        Assert.Equal((1, 1, 0), (counts.Read, counts.Changed, counts.Uncompared));
        Assert.Equal(["problems", "transmission id"], counts.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(0, (await archive.Administration.Reparse.RunAsync(all: false, null, Stop)).Read);
    }

    private static IEnumerable<string> CodesOf(HeldCable held) => held.Parse().Tags.Select(t => t.Code).OfType<string>().Distinct();
}
