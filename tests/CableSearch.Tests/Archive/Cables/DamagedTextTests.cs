using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Contract;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Tests.Archive.Cables;

/// <summary>
/// The archive has six cables, and the stored text of one of them is damaged. The other five can be read and searched as usual. The damaged
/// text is never shown, and the id of its cable is reported.
/// </summary>
public sealed class DamagedTextTests
{
    private static readonly byte[] NotPacked = [0xFF, 0xFF, 0xFF, 0xFF];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind, bool> Damages => new(
        from kind in Enum.GetValues<DatabaseKind>() from wrongHash in new[] { false, true } select (kind, wrongHash));

    [Theory, MemberData(nameof(Damages))]
    public async Task The_other_five_are_indexed_and_the_damaged_one_is_not(DatabaseKind kind, bool wrongHash)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await SixWithOneDamagedAsync(database, wrongHash);
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = Path.Combine(database.Folder, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, Stop);

        await index.CatchUpAsync(null, Stop);

        Assert.Equal((5, (await archive.StateAsync(Stop)).LastChange), (index.Status.Documents, index.Status.Change));
    }

    [Theory, MemberData(nameof(Damages))]
    public async Task A_damaged_text_is_never_given_out(DatabaseKind kind, bool wrongHash)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await SixWithOneDamagedAsync(database, wrongHash);

        HeldCable cable = (await archive.Cables.FindAsync("09LIMA9003", Stop))!;
        RevisionText revision = (await archive.Cables.RevisionAsync("09LIMA9003", 1, Stop))!;

        Assert.Contains(wrongHash ? "SHA-256" : "unpack", Assert.IsType<DamagedText>(cable.Stored).Reason, StringComparison.Ordinal);
        Assert.IsType<DamagedText>(revision.Stored);
        Assert.Null(revision.Raw);
    }

    [Theory, MemberData(nameof(Damages))]
    public async Task Reading_all_again_goes_on_and_names_it(DatabaseKind kind, bool wrongHash)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await SixWithOneDamagedAsync(database, wrongHash);

        ReparseCounts counts = await archive.Administration.Reparse.RunAsync(all: true, null, Stop);

        Assert.Equal((6, 0), (counts.Read, counts.Changed));
        Assert.StartsWith("09LIMA9003", Assert.Single(counts.Damaged), StringComparison.Ordinal);
        Assert.Equal(0, (await archive.Administration.CountAsync(Stop)).ParsedByOlderVersion);
    }

    [Theory, MemberData(nameof(Damages))]
    public async Task The_deep_check_names_it_and_nothing_else_until_its_source_comes_in_again(DatabaseKind kind, bool wrongHash)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await SixWithOneDamagedAsync(database, wrongHash);
        Assert.Contains("Revision 1 of 09LIMA9003", Assert.Single(await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop)),
            StringComparison.Ordinal);

        ImportReport report = await archive.ImportAsync(database.Folder, Six);

        Assert.Equal((1, 5), (report.Counts.Revisions, report.Counts.Unchanged));
        Assert.Empty(await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop));
        Assert.IsType<ReadableText>((await archive.Cables.FindAsync("09LIMA9003", Stop))!.Stored);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task The_deep_check_names_columns_that_differ_from_the_text_and_damaged_rejected_records(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Six, ("twice.csv", Row(9001) + Row(9001)));
        await database.ExecuteAsync("UPDATE cables SET title = 'Another' WHERE canonical_id = '09LIMA9002'");
        await database.ExecuteAsync("DELETE FROM cable_tags WHERE cable_key = (SELECT key FROM cables WHERE canonical_id = '09LIMA9002')");
        await database.ExecuteAsync($"UPDATE rejected_records SET raw = {database.Literal(NotPacked)}");

        List<string> wrong = await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop);

        Assert.Equal(2, wrong.Count);
        Assert.Contains("09LIMA9002 differs from its text: title, TAGS.", wrong[0], StringComparison.Ordinal);
        Assert.Contains("rejected record from", wrong[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deep_check_names_damage_that_SQLite_finds_in_its_file()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Six);
        await database.ExecuteAsync("CREATE INDEX one ON cables (title); CREATE INDEX other ON cables (post)");
        // Exchanges the root pages of two indexes of the table, so that the entries of each index do not fit the table's rows.
        await database.ExecuteAsync("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) "
            + "FROM sqlite_schema WHERE name IN ('one', 'other')) - rootpage WHERE name IN ('one', 'other')");
        database.ClosePool();

        List<string> wrong = await archive.Administration.DamagedAsync(Stop).ToListAsync(Stop);

        Assert.All(wrong, w => Assert.StartsWith("SQLite finds its file damaged: ", w, StringComparison.Ordinal));
        Assert.NotEmpty(wrong);
    }

    internal static (string, string) Six => ("six.csv", string.Concat(Enumerable.Range(9001, 6).Select(Row)));

    internal static async Task<CableArchive> SixWithOneDamagedAsync(TestDatabase database, bool wrongHash)
    {
        CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, Six);
        string damage = wrongHash ? "sha256 = (SELECT sha256 FROM revisions WHERE cable_key = 1)" : $"raw = {database.Literal(NotPacked)}";
        await database.ExecuteAsync(
            $"UPDATE revisions SET {damage} WHERE cable_key = (SELECT key FROM cables WHERE canonical_id = '09LIMA9003')");
        return archive;
    }

    private static string Row(int serial) =>
        MadeUp.Row(serial, $"09LIMA{serial}", MadeUp.Body($"MATTER {serial}", $"It is number {serial}."));
}
