using CableSearch.Archive;
using CableSearch.Coverage;
using CableSearch.Coverage.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Search;
using CableSearch.Tests.Fixtures;
using CableSearch.Tests.Search;

namespace CableSearch.Tests.Coverage;

/// <summary>After an import, only articles whose links may have changed are compared with cables.</summary>
public sealed class LinkChangedTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Articles_that_came_in_and_those_that_wait_for_a_cable_are_compared(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        await using CableIndex index = await SampleIndex.OpenAsync(archive, Path.Combine(database.Folder, "index"));
        ArticleLinker linker = new(archive, new(archive, index, WordLists.None), TimeProvider.System);
        await archive.ImportAsync(database.Folder, ("a.jsonl", Article(1, "the quarry at Pedra Funda had shipped 1,091 tons of marble")));
        await index.CatchUpAsync(null, Stop);
        Assert.Equal(1, (await linker.LinkChangedAsync(0, cablesCameIn: false, Stop)).Articles);

        long before = (await archive.StateAsync(Stop)).LastChange;
        // Eight more cables are imported with the quoted one. In an archive with a single cable no word is rare, and without rare words a
        // quotation is no evidence that the article reports the cable.
        await archive.ImportAsync(database.Folder, ("a.csv", MadeUp.Row(1, "09LIMA9101", MadeUp.Body("MARBLE", CheckedArchive.Quarry))
            + string.Concat(Enumerable.Range(2, 8).Select(n => MadeUp.Row(n, $"09LIMA92{n:00}", MadeUp.Body("OTHER MATTER",
                $"The Ambassador met the president of association {n} and spoke about trade."))))));
        await index.CatchUpAsync(null, Stop);
        Assert.Equal(new LinkCounts(1, 1, 1), await linker.LinkChangedAsync(before, cablesCameIn: true, Stop));
        Assert.Equal("09LIMA9101", Assert.Single((await archive.Articles.ListAsync(0, 10, Stop)).Single().Links).CableId);

        // The article now has a link to a cable of the archive. So it is not compared again when more cables are imported.
        before = (await archive.StateAsync(Stop)).LastChange;
        Assert.Equal(0, (await linker.LinkChangedAsync(before, cablesCameIn: true, Stop)).Articles);
    }

    private static string Article(int number, string quoted) =>
        $$"""{"url":"https://news.example/{{number}}","title":"Story {{number}}","outlet":"The Example","text":"The cable says """
            + $"“{quoted} without a permit”.\"}}\n";
}
