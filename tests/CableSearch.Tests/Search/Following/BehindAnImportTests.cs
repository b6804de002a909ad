using CableSearch.Archive;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Following;

public sealed class BehindAnImportTests
{
    private const int Rows = 1200;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task An_index_that_goes_behind_an_import_holds_all_of_it_when_it_ends(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        string dump = Path.Combine(database.Folder, "rows.csv");
        await File.WriteAllTextAsync(dump, string.Concat(Enumerable.Range(1, Rows)
            .Select(i => MadeUp.Row(i, $"09LIMA{i}", MadeUp.Body("ZEPHYRINE", $"The river is wide, number {i}.")))), Stop);

        Task importing = new Importer(archive).RunAsync([dump], SourceKind.Dump, Stream.Null, null, Stop);
        await index.CatchUpAsync(importing, null, Stop);

        await importing;
        Assert.Equal((Rows, true), (index.Status.Documents, index.Status.IsComplete));
        Assert.Equal(Rows, await index.CountAsync(new() { Query = "zephyrine river" }));
    }

    [Fact]
    public async Task An_import_that_fails_leaves_an_index_of_what_was_committed()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using CableArchive archive = await database.OpenAsync();
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        await archive.ImportAsync(database.Folder, ("rows.csv", MadeUp.Row(1, "09LIMA9001", MadeUp.Body("ZEPHYRINE", "A river."))));

        await index.CatchUpAsync(Task.FromException(new IOException("The dump broke off.")), null, Stop);

        Assert.Equal((1, true), (index.Status.Documents, index.Status.IsComplete));
    }
}
