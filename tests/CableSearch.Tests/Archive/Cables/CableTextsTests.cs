using CableSearch.Archive;
using CableSearch.Cables.Contract;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Cables;

public sealed class CableTextsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Texts_of_many_cables_come_in_one_call_without_those_that_are_withdrawn(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        string older = MadeUp.Body("OLDER", "The river is narrow."), newer = MadeUp.Body("NEWER", "The river is wide.");
        await archive.ImportAsync(database.Folder, ("old.html", MadeUp.Page("09LIMA9001", older)));
        await archive.ImportAsync(database.Folder, ("new.html", MadeUp.Page("09LIMA9001", newer)),
            ("row.csv", MadeUp.Row(1, "09LIMA9002", newer) + MadeUp.Row(2, "09LIMA9003", newer)));
        await archive.Administration.WithdrawAsync(["09LIMA9003"], "asked for", erase: false, Stop);

        IReadOnlyDictionary<string, CableText> texts = await archive.Cables.TextsAsync(
            ["09LIMA9001", "09LIMA9002", "09LIMA9003", "09LIMA9004"], Stop);

        Assert.Equal(["09LIMA9001", "09LIMA9002"], texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(texts.Values, t => Assert.Equal(newer, t.Body));
    }
}
