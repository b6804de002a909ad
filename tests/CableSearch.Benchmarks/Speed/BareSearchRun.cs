using System.Globalization;
using CableSearch.Search;
using CableSearch.Search.Contract;
using Lucene.Net.Index;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// <c>bare-search DUMP FOLDER</c>: measures how long a complete answer takes (ten hits with snippets, all facets, timeline). The answer is
/// asked for by a call in this process, and over HTTP. For comparison, Lucene.Net alone finds the ten best hits in the same index. Each
/// round runs all sixty queries, one after the other. The reported time of a query is the median of its times in the rounds. It is the
/// processor time of this process, so other work on the machine does not count. Over HTTP the time of the client is included.
/// </summary>
internal static class BareSearchRun
{
    private const int Rounds = 7;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words is not [var dump, var folder])
        {
            await Console.Error.WriteLineAsync($"bare-search {SpeedArchive.Arguments}");
            return 2;
        }
        await using SpeedArchive opened = await SpeedArchive.OpenAsync(dump, folder);
        using DirectoryReader reader = BareSearcher.Open(opened.Generation);
        IReadOnlyList<MixedQuery> queries = MixedQuery.ReadAll(new(reader));
        BareSearcher bare = new(reader);
        await using SpeedSite site = await SpeedSite.StartAsync(opened, folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reader.NumDocs:N0} documents, {reader.Leaves.Count} segments, {queries.Count} queries"));

        List<Measure> measures = [.. queries.Select(q => new Measure(q))];
        for (int round = 0; round <= Rounds; round++)
        {
            // The first round is reported separately from the others, because the caches are still empty then.
            foreach (Measure measure in measures)
                measure.Bare.Add(await TimeAsync(() => Task.FromResult(bare.Search(measure.Query.Request))));
            foreach (Measure measure in measures) await AskAsync(measure, opened.Index);
            foreach (Measure measure in measures)
            {
                string address = "/api/v1/search?" + measure.Query.Request.ToQueryString();
                measure.Http.Add(await TimeAsync(() => site.GetAsync(address)));
            }
        }
        Report(measures);
        await SuggestAsync(opened.Index, queries);
        return 0;
    }

    private static async Task AskAsync(Measure measure, CableIndex index)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: false);
        SearchAnswer? answer = null;
        measure.Ours.Add(await TimeAsync(async () => answer = await index.SearchAsync(measure.Query.Request, CancellationToken.None)));
        measure.Allocated = GC.GetTotalAllocatedBytes(precise: false) - allocated;
        measure.Total = answer!.Total;
    }

    private static void Report(List<Measure> measures)
    {
        Console.WriteLine($"{"",-40}    hits     bare        ours   ratio        HTTP   ratio  first time  allocated");
        foreach (Measure one in measures) Write(one.Query.Request.ToQueryString(), one.Total, [one]);
        foreach (IGrouping<string, Measure> kind in measures.GroupBy(m => m.Query.Kind)) Write($"median of {kind.Key}", null, [.. kind]);
        Write("median of all", null, measures);
        Measure[] slow = [.. measures.Where(m => Warm(m.Http) > (3 * Warm(m.Bare)) + 3)];
        Console.WriteLine($"{slow.Length} of {measures.Count} over HTTP take more than three times the bare top ten and 3 ms");
    }

    private static void Write(string name, int? hits, IReadOnlyList<Measure> of)
    {
        double bare = Median(of.Select(m => Warm(m.Bare)));
        double ours = Median(of.Select(m => Warm(m.Ours)));
        double http = Median(of.Select(m => Warm(m.Http)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Cut(Uri.UnescapeDataString(name)),-40}{hits,8:N0} {bare,8:0.00} {ours,8:0.00} ms {ours / bare,7:0.0} {http,8:0.00} ms "
            + $"{http / bare,7:0.0} "
            + $"{Median(of.Select(m => m.Ours[0])),8:0.0} ms {Median(of.Select(m => (double)m.Allocated)) / 1024,7:N0} kB"));
    }

    private static async Task SuggestAsync(CableIndex index, IReadOnlyList<MixedQuery> queries)
    {
        List<double> times = [];
        for (int round = 0; round <= Rounds; round++)
        {
            foreach (string word in queries.Where(q => q.Kind == "word").Select(q => q.Request.Query))
            {
                for (int typed = 2; typed <= word.Length; typed++)
                {
                    double time = await TimeAsync(() => index.CompleteAsync(word[..typed], typed));
                    if (round > 0) times.Add(time);
                }
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"suggestions while typing: median {Median(times):0.00} ms, "
            + $"of 100 the 95th {times.Order().ElementAt(times.Count * 95 / 100):0.00}, "
            + $"slowest {times.Max():0.00} ms"));
    }

    private static string Cut(string text) => text.Length > 40 ? text[..39] + "…" : text;

    private static double Warm(List<double> times) => Median(times.Skip(1));

    private static double Median(IEnumerable<double> of) => of.Order().ElementAt(of.Count() / 2);

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        await work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private sealed record Measure(MixedQuery Query)
    {
        public List<double> Bare { get; } = [];

        public List<double> Ours { get; } = [];

        public List<double> Http { get; } = [];

        public long Allocated { get; set; }

        public int Total { get; set; }
    }
}
