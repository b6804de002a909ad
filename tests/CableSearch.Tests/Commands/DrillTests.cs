using System.Collections.Concurrent;
using CableSearch.Benchmarks.Drill;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>A few kills of the drill; the whole one is <c>drill</c> of the benchmarks.</summary>
public sealed class DrillTests
{
    private const int Kills = 3;

    // Of this seed: a site beside another and an import, then reindexing beside reading again and a withdrawal, then an import beside a
    // site and reading again.
    private const int Seed = 1075;

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Processes_that_are_killed_beside_others_lose_nothing_and_stop_nobody(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ConcurrentQueue<string> told = new();
        DrillSettings settings = new()
        {
            Data = database.Folder,
            Connection = database.Settings.ConnectionString,
            Kills = Kills,
            Rounds = 0,
            Seed = Seed,
            Tell = told.Enqueue,
        };

        IReadOnlyList<string> faults = await new KillDrill(settings).RunAsync();

        Assert.True(faults is [], string.Join('\n', told.Concat(faults)));
    }
}
