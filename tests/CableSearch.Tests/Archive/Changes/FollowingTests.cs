using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import.Sample;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Changes;

/// <summary>
/// A program that reads the archive's changes while other programs write (a "follower") misses no change and always reaches the last one.
/// </summary>
public sealed class FollowingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_follower_beside_a_writer_of_cables_and_articles_misses_none(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        Task writing = Task.Run(() => WriteAsync(archive, database), Stop);
        HashSet<string> followed = new(StringComparer.Ordinal);
        long at = 0;
        for (bool isLast = false; !isLast;)
        {
            isLast = writing.IsCompleted;
            await foreach (ArchiveChange change in archive.ChangesAsync(at, Stop))
            {
                at = change.Number;
                if (change is CableChanged cable) followed.Add(cable.Cable.Id);
                if (change is ArticleChanged article) followed.Add(article.Article.Slug);
            }
        }
        await writing;
        Assert.Equal(Rounds * 3, followed.Count);
        Assert.Equal((await archive.StateAsync(Stop)).LastChange, at);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_follower_reaches_the_head_where_the_last_change_has_no_item(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("a.csv", Row(1)));
        await database.ExecuteAsync("UPDATE archive_state SET last_change = 7");

        List<ArchiveChange> changes = await archive.ChangesAsync(0, Stop).ToListAsync(Stop);

        Assert.Equal([1L, 7L], changes.Select(c => c.Number));
        Assert.IsType<HeadReached>(changes[1]);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_batch_that_replaces_an_invented_cable_and_revises_another_loses_neither(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await SampleArchive.LoadIfNewAsync(archive, Stop);
        await archive.ImportAsync(database.Folder, ("a.csv", MadeUp.Row(1, "08LIMA77", MadeUp.Body("FIRST", "It was so."))));

        await archive.ImportAsync(database.Folder, ("b.csv",
            MadeUp.Row(1, "09LIMA9001", MadeUp.Body("REAL", "It is real.")) + MadeUp.Row(2, "08LIMA77",
                MadeUp.Body("SECOND", "It was otherwise."))));

        HeldCable revised = (await archive.Cables.FindAsync("08LIMA77", Stop))!;
        Assert.Equal((2, "Second", (await archive.StateAsync(Stop)).LastChange), (revised.Revision, revised.Title, revised.Change));
        Assert.Equal("Real", (await archive.Cables.FindAsync("09LIMA9001", Stop))!.Title);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Reading_all_again_goes_on_where_it_was_cut_short(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await archive.ImportAsync(database.Folder, ("many.csv", string.Concat(Enumerable.Range(1, 600).Select(Row))));
        using CancellationTokenSource cut = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => archive.Administration.Reparse.RunAsync(all: true, new CutShort(cut),
            cut.Token));

        Assert.Equal(100, (await archive.Administration.Reparse.RunAsync(all: true, null, Stop)).Read);
        Assert.Equal(600, (await archive.Administration.Reparse.RunAsync(all: true, null, Stop)).Read);
    }

    private const int Rounds = 80;

    private static async Task WriteAsync(CableArchive archive, TestDatabase database)
    {
        for (int n = 1; n <= Rounds; n++)
        {
            await archive.ImportAsync(database.Folder,
                ($"{n}.csv", Row(n) + Row(n + 5000)),
                ($"{n}.jsonl",
                    $$"""{"url":"https://example.org/{{n}}","title":"Story {{n}}","outlet":"The Paper","published":"2010-12-05" """
                    + $$""" ,"language":"en","text":"It is story {{n}}.","cables":[]}""" + "\n"));
        }
    }

    private static string Row(int serial) =>
        MadeUp.Row(serial, $"09LIMA{serial}", MadeUp.Body($"MATTER {serial}", $"It is number {serial}."));

    private sealed class CutShort(CancellationTokenSource cut) : IProgress<long>
    {
        public void Report(long value) => cut.Cancel();
    }
}
