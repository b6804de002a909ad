using System.Collections.Concurrent;
using CableSearch.Benchmarks.Drill;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Commands;

/// <summary>
/// The drill kills processes at random moments. Here it kills three; the command <c>drill</c> of the benchmarks kills a hundred.
/// </summary>
public sealed class DrillTests
{
    private const int Kills = 3;

    // Seed of the random choices. With this seed, two sites and an import run at the first kill. Reindexing, reparsing and a withdrawal run
    // at the second kill. An import, a site and reparsing run at the third kill.
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
