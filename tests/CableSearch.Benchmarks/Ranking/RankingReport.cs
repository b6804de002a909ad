using System.Globalization;
using System.Text.Json;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// Writes the results: a table with a row for each kind of query and a column for each search engine. Below the table are the queries for
/// which our search does not rank the expected cable first.
/// </summary>
internal static class RankingReport
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static void Write(IReadOnlyList<Measured> measured, IReadOnlyDictionary<string, string> titles)
    {
        IReadOnlyList<PairRank> ours = measured[0].Ranks;
        Console.WriteLine("Each column: success@1 · success@10 · MRR");
        Console.WriteLine($"{"kind",-18} {"pairs",5}  {string.Concat(measured.Select(m => $"{m.Name,-22}"))}");
        foreach (string? kind in ours.Select(r => r.Pair.Kind).Distinct().Append(null))
        {
            int count = ours.Count(r => kind is null || r.Pair.Kind == kind);
            string figures = string.Concat(measured.Select(m => $"{Text(m.Of(kind)),-22}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind ?? "all",-18} {count,5}  {figures}"));
        }
        string times = string.Concat(measured.Select(m => $"{Milliseconds(m.Time / ours.Count),-22}"));
        Console.WriteLine($"{"ms a query",-18} {"",5}  {times}");
        Console.WriteLine($"{Environment.NewLine}Not first in ours:");
        foreach (PairRank miss in ours.Where(r => r.Rank != 1)) WriteMiss(miss, First(miss.First, titles));
    }

    public static void WriteJson(IReadOnlyList<Measured> measured) => Console.WriteLine(JsonSerializer.Serialize(measured.Select(m => new
    {
        m.Name,
        All = m.Of(null),
        Kinds = m.Ranks.Select(r => r.Pair.Kind).Distinct().ToDictionary(k => k, k => m.Of(k)),
        Pairs = m.Ranks.Select(r => new { r.Pair.Kind, r.Pair.Query, r.Pair.Expected, r.Rank, r.First, r.Total }),
    }), Format));

    private static void WriteMiss(PairRank miss, string first)
    {
        string rank = miss.Rank is { } found ? $"rank {found}" : "not in ten";
        string pair = $"{miss.Pair.Kind,-16} {miss.Pair.Query,-48} {miss.Pair.Expected,-18}";
        Console.WriteLine($"{pair} {rank,-10} of {miss.Total,-5} first: {first}");
    }

    private static string Text(Figures figures) => string.Create(
        CultureInfo.InvariantCulture, $"{figures.AtOne:0.00} · {figures.AtTen:0.00} · {figures.ReciprocalRank:0.000}");

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static string First(string? id, IReadOnlyDictionary<string, string> titles) =>
        id is null ? "nothing" : $"{id} {titles.GetValueOrDefault(id)}";
}
