using CableSearch.Archive;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Archive.Cables;

/// <summary>A cable is found by the number of its row in a dump that was imported.</summary>
public sealed class DumpRowTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Each_row_is_found_and_no_other_number(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using CableArchive archive = await database.OpenAsync();
        Assert.Null(await archive.Cables.OfDumpRowAsync(7, Stop));
        string rows = string.Concat(Enumerable.Range(1, 9).Select(n => Row(10 * n)));
        await archive.ImportAsync(database.Folder, ("a.html", MadeUp.Page("09LIMA9101", MadeUp.Body("A PAGE", "It came in first."))),
            ("b.csv", rows), ("c.html", MadeUp.Page("09LIMA9102", MadeUp.Body("ANOTHER PAGE", "It came in last."))));
        for (int n = 10; n <= 90; n += 10) Assert.Equal($"08LIMA{n}", await archive.Cables.OfDumpRowAsync(n, Stop));
        foreach (int other in (int[])[0, 5, 45, 95, 900]) Assert.Null(await archive.Cables.OfDumpRowAsync(other, Stop));
        await archive.Administration.WithdrawAsync(["08LIMA40"], "A court.", erase: true, Stop);
        Assert.Null(await archive.Cables.OfDumpRowAsync(40, Stop));
    }

    private static string Row(int n) => MadeUp.Row(n, $"08LIMA{n}", MadeUp.Body($"MATTER {n}", $"It is matter {n}."));
}
