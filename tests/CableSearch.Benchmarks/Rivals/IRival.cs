namespace CableSearch.Benchmarks.Rivals;

/// <summary>An engine that answers a query as our site does: the ten best hits with a snippet each, and counts of every facet.</summary>
internal interface IRival : IAsyncDisposable
{
    /// <summary>Hits on a page.</summary>
    const int Size = 10;

    string Name { get; }

    /// <summary>Adds cables; all are added before <see cref="FinishAsync"/>.</summary>
    Task AddAsync(IReadOnlyList<RivalCable> cables);

    /// <summary>Builds the indexes and lets the engine collect what it plans by.</summary>
    Task FinishAsync();

    /// <summary>Answers a query.</summary>
    Task<RivalAnswer> AnswerAsync(RivalQuery query);
}

/// <summary>What an engine answered.</summary>
/// <param name="Total">Number of hits.</param>
/// <param name="Rows">Hits on the page.</param>
/// <param name="Counts">Number of facet values and months that were counted.</param>
internal readonly record struct RivalAnswer(long Total, int Rows, int Counts);
