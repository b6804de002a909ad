using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Benchmarks.Speed;
using Lucene.Net.Index;

namespace CableSearch.Benchmarks.Rivals;

/// <summary>
/// <c>rivals DUMP FOLDER [--postgres CONNECTION]</c>: measures how long our index, SQLite FTS5 and PostgreSQL take to answer the sixty
/// benchmark queries completely. All of them search the same cables. PostgreSQL is measured only if <c>--postgres</c> is given. The time of
/// a query is the median of three rounds.
/// </summary>
internal static class RivalsRun
{
    private const int Rounds = 3;

    private const int Batch = 500;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        string? postgres = words is [_, _, "--postgres", var server] ? server : null;
        if (words is not [var dump, var folder, ..] || words.Count != (postgres is null ? 2 : 4))
        {
            await Console.Error.WriteLineAsync(
                $"rivals {SpeedArchive.Arguments}; --postgres CONNECTION after them measures PostgreSQL too.");
            return 2;
        }
        await using SpeedArchive opened = await SpeedArchive.OpenAsync(dump, folder);
        List<IRival> rivals = [new SqliteRival(Path.Combine(folder, "rivals.db"))];
        try
        {
            if (postgres is not null) rivals.Add(await PostgresRival.CreateAsync(postgres));
            foreach (IRival rival in rivals) await FillAsync(opened, rival);
            using DirectoryReader reader = BareSearcher.Open(opened.Generation);
            Report(await MeasureAsync(opened, rivals, MixedQuery.ReadAll(new(reader))), rivals);
        }
        finally
        {
            foreach (IRival rival in rivals) await rival.DisposeAsync();
        }
        return 0;
    }

    private static async Task FillAsync(SpeedArchive opened, IRival rival)
    {
        long start = Stopwatch.GetTimestamp();
        List<RivalCable> batch = [];
        await foreach (ArchiveChange change in opened.Archive.ChangesAsync(0, CancellationToken.None))
        {
            if (change is CableChanged { Cable: { Text: not null } held }) batch.Add(RivalCable.Of(held));
            if (batch.Count < Batch) continue;
            await rival.AddAsync(batch);
            batch.Clear();
        }
        await rival.AddAsync(batch);
        await rival.FinishAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rival.Name} holds the cables after {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s"));
    }

    private static async Task<List<Measure>> MeasureAsync(
        SpeedArchive opened, List<IRival> rivals, IReadOnlyList<MixedQuery> queries)
    {
        List<Measure> measures = [];
        foreach (MixedQuery query in queries)
        {
            Measure measure = new(query, [.. rivals.Select(_ => new List<double>())]);
            measures.Add(measure);
            // The times of the first round are not counted, because the caches are still empty then.
            for (int round = 0; round <= Rounds; round++)
            {
                measure.Ours.Add(await TimeAsync(
                    async () => measure.Total = (await opened.Index.SearchAsync(query.Request, CancellationToken.None)).Total));
                if (RivalQuery.Of(query.Request) is not { } asked) continue;
                for (int i = 0; i < rivals.Count; i++)
                {
                    int at = i;
                    measure.Theirs[at].Add(await TimeAsync(async () => measure.Found[at] = (await rivals[at].AnswerAsync(asked)).Total));
                }
            }
        }
        return measures;
    }

    private static void Report(List<Measure> measures, List<IRival> rivals)
    {
        Console.WriteLine($"{"",-40} {"ours",17} {string.Concat(rivals.Select(r => $"{r.Name,32}"))}   (hits, ms, times ours)");
        foreach (Measure one in measures)
        {
            double ours = Warm(one.Ours);
            string theirs = string.Concat(rivals.Select((_, i) => one.Theirs[i].Count == 0 ? $"{"can not",32}"
                : string.Create(CultureInfo.InvariantCulture,
                    $"{one.Found[i],9:N0} {Warm(one.Theirs[i]),9:0.0} ms {Warm(one.Theirs[i]) / ours,8:0.0}")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Cut(Uri.UnescapeDataString(one.Query.Request.ToQueryString())),-40} {one.Total,7:N0} {ours,7:0.00} ms{theirs}"));
        }
        foreach (IGrouping<string, Measure> kind in measures.GroupBy(m => m.Query.Kind)) WriteMedians(kind.Key, [.. kind], rivals);
        WriteMedians("all", measures, rivals);
    }

    // Writes how SQLite and PostgreSQL compare with our index. For each: its time divided by ours, as the median of all queries, and how
    // many queries it answers sooner than our index.
    private static void WriteMedians(string name, IReadOnlyList<Measure> measures, List<IRival> rivals)
    {
        string theirs = string.Concat(rivals.Select((rival, i) =>
        {
            double[] ratios = [.. measures.Where(m => m.Theirs[i].Count > 0).Select(m => Warm(m.Theirs[i]) / Warm(m.Ours))];
            return ratios.Length == 0 ? $"; {rival.Name}: can not" : string.Create(CultureInfo.InvariantCulture,
                $"; {rival.Name}: {Median(ratios):0.0} times ours, sooner in {ratios.Count(r => r < 1)} of {ratios.Length}");
        }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"median of {name}: ours {Median(measures.Select(m => Warm(m.Ours))):0.00} ms{theirs}"));
    }

    private static string Cut(string text) => text.Length > 40 ? text[..39] + "…" : text;

    private static double Warm(List<double> times) => Median(times.Skip(1));

    private static double Median(IEnumerable<double> of)
    {
        double[] sorted = [.. of.Order()];
        return sorted[sorted.Length / 2];
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private sealed record Measure(MixedQuery Query, IReadOnlyList<List<double>> Theirs)
    {
        public List<double> Ours { get; } = [];

        public long[] Found { get; } = new long[Theirs.Count];

        public int Total { get; set; }
    }
}
