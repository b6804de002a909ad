namespace CableSearch.Benchmarks.Drill;

/// <summary>The settings of a drill (<see cref="KillDrill"/>).</summary>
internal sealed record DrillSettings
{
    /// <summary>An empty folder, which is the data folder of all processes.</summary>
    public required string Data { get; init; }

    /// <summary>The archive's connection string; null for SQLite in the data folder.</summary>
    public string? Connection { get; init; }

    /// <summary>How many times the drill kills a process.</summary>
    public int Kills { get; init; } = 100;

    /// <summary>Number of imports while two sites run, before the first kill.</summary>
    public int Rounds { get; init; } = 100;

    /// <summary>Seed of the random choices. The moment of each kill still differs with the machine.</summary>
    public required int Seed { get; init; }

    /// <summary>Called with each line of the drill's report.</summary>
    public required Action<string> Tell { get; init; }
}
