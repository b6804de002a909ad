namespace CableSearch.Benchmarks.Ranking;

/// <summary>A search engine that ranks the cables of an archive for a query.</summary>
internal interface IRanking : IAsyncDisposable
{
    /// <summary>Number of hits on the first page of results. The expected cable should be one of these hits.</summary>
    const int Size = 10;

    string Name { get; }

    /// <summary>Adds a cable. All cables are added before the first call of <see cref="RankAsync"/>.</summary>
    Task AddAsync(RankedText cable);

    /// <summary>The first hits of a query, at most <see cref="Size"/>.</summary>
    Task<Ranked> RankAsync(string query);
}

/// <summary>The parts of a cable that the other search engines index: the title that our parser found, and the body as published.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Subject">Title of the cable.</param>
/// <param name="Body">The id, and below it the body as published. So a search for the id finds the cable too.</param>
internal sealed record RankedText(string Id, string Subject, string Body);
