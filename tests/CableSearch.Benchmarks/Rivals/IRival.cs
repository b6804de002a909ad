namespace CableSearch.Benchmarks.Rivals;

/// <summary>
/// Another search engine, to compare with ours. Its answer has what our site shows: the ten best hits with a snippet each, and counts of
/// every facet.
/// </summary>
internal interface IRival : IAsyncDisposable
{
    /// <summary>Number of hits on a page.</summary>
    const int Size = 10;

    string Name { get; }

    /// <summary>Adds cables to the engine. All cables are added before <see cref="FinishAsync"/> is called.</summary>
    Task AddAsync(IReadOnlyList<RivalCable> cables);

    /// <summary>Builds the indexes and lets the engine collect the statistics by which it plans queries.</summary>
    Task FinishAsync();

    /// <summary>Answers a query.</summary>
    Task<RivalAnswer> AnswerAsync(RivalQuery query);
}

/// <summary>The size of an engine's answer to a query.</summary>
/// <param name="Total">Number of hits.</param>
/// <param name="Rows">Number of hits on the page.</param>
/// <param name="Counts">Number of facet values and months that were counted.</param>
internal readonly record struct RivalAnswer(long Total, int Rows, int Counts);
