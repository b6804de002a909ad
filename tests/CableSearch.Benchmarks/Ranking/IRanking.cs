namespace CableSearch.Benchmarks.Ranking;

/// <summary>Something that puts the cables of an archive in an order for a query.</summary>
internal interface IRanking : IAsyncDisposable
{
    /// <summary>Hits a query that count: a first page.</summary>
    const int Size = 10;

    string Name { get; }

    /// <summary>Takes a cable in; <see cref="RankAsync"/> comes after the last.</summary>
    Task AddAsync(RankedText cable);

    /// <summary>The first <see cref="Size"/> hits.</summary>
    Task<Ranked> RankAsync(string query);
}

/// <summary>What a baseline is given of a cable.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Subject">Readable title.</param>
/// <param name="Body">As published, the id before it, so that a typed id can be found.</param>
internal sealed record RankedText(string Id, string Subject, string Body);
