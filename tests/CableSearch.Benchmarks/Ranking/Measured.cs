using System.Diagnostics;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>The result of one query: at which rank a search engine found the expected cable.</summary>
/// <param name="Pair">The query and the cable that is expected first.</param>
/// <param name="Rank">Rank of the expected cable, from 1; null if the cable is not among the first ten hits.</param>
/// <param name="First">Id of the first hit; null if there was none.</param>
/// <param name="Total">Number of all hits; null if the engine was not asked for this number.</param>
internal sealed record PairRank(RankingPair Pair, int? Rank, string? First, int? Total);

/// <summary>The quality of the ranking over a group of pairs.</summary>
/// <param name="AtOne">Share of the pairs whose cable is first.</param>
/// <param name="AtTen">Share of the pairs whose cable is among the first ten.</param>
/// <param name="ReciprocalRank">Mean of 1/rank; a pair whose cable is not among the first ten counts as 0.</param>
internal readonly record struct Figures(double AtOne, double AtTen, double ReciprocalRank)
{
    public static Figures Of(IReadOnlyCollection<PairRank> ranks) => new(
        ranks.Average(r => r.Rank == 1 ? 1.0 : 0),
        ranks.Average(r => r.Rank is null ? 0.0 : 1),
        ranks.Average(r => r.Rank is { } rank ? 1.0 / rank : 0));
}

/// <summary>The results of one search engine for the queries of all pairs, and the time that they took.</summary>
internal sealed record Measured(string Name, IReadOnlyList<PairRank> Ranks, TimeSpan Time)
{
    public static async Task<Measured> RunAsync(IRanking ranking, IReadOnlyList<RankingPair> pairs)
    {
        long start = Stopwatch.GetTimestamp();
        List<PairRank> ranks = [];
        foreach (RankingPair pair in pairs)
        {
            (IReadOnlyList<string> ids, int? total) = await ranking.RankAsync(pair.Query);
            int place = ids.Take(IRanking.Size).ToList().IndexOf(pair.Expected);
            ranks.Add(new(pair, place < 0 ? null : place + 1, ids is [var first, ..] ? first : null, total));
        }
        return new(ranking.Name, ranks, Stopwatch.GetElapsedTime(start));
    }

    public Figures Of(string? kind) => Figures.Of([.. Ranks.Where(r => kind is null || r.Pair.Kind == kind)]);
}
