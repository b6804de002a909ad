namespace CableSearch.Benchmarks.Drill;

/// <summary>What a drill does, and where.</summary>
internal sealed record DrillSettings
{
    /// <summary>An empty folder, which is the data folder of all processes.</summary>
    public required string Data { get; init; }

    /// <summary>The archive's connection string; null is SQLite in the data folder.</summary>
    public string? Connection { get; init; }

    /// <summary>Processes that are killed.</summary>
    public int Kills { get; init; } = 100;

    /// <summary>Imports beside two sites, before anything is killed.</summary>
    public int Rounds { get; init; } = 100;

    /// <summary>Of the random choices. The moments at which a kill hits differ with the machine all the same.</summary>
    public required int Seed { get; init; }

    /// <summary>Told what happens, a line at a time.</summary>
    public required Action<string> Tell { get; init; }
}
