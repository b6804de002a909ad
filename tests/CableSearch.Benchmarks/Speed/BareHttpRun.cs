using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using Lucene.Net.Index;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// <c>bare-http DUMP FOLDER</c>: measures how many pages a second the site answers over 16 connections. For comparison, it measures a bare
/// endpoint that sends the same bytes. The client runs on the same machine.
/// </summary>
internal static class BareHttpRun
{
    private const int Connections = 16;

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(6);

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words is not [var dump, var folder])
        {
            await Console.Error.WriteLineAsync($"bare-http {SpeedArchive.Arguments}");
            return 2;
        }
        await using SpeedArchive opened = await SpeedArchive.OpenAsync(dump, folder);
        List<string> cables = [];
        await foreach (CableHeading cable in opened.Archive.Cables.AllAsync(CancellationToken.None)) cables.Add($"/cable/{cable.Id}");
        string rare;
        using (DirectoryReader reader = BareSearcher.Open(opened.Generation))
            rare = SearchAddressOf(new IndexWords(reader).Of("w:0.00015"));
        Random.Shared.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cables));
        await using SpeedSite site = await SpeedSite.StartAsync(opened, folder);
        byte[] page = await site.GetAsync(cables[0]);
        await using SpeedSite bare = await SpeedSite.StartBareAsync(page);
        double most = await MeasureAsync($"bare endpoint, {page.Length:N0} bytes", bare.Address, [cables[0]], null);
        await MeasureAsync("a cable page, another cable each time", site.Address, cables, most);
        await MeasureAsync("one cable page again and again", site.Address, [cables[0]], most);
        await MeasureAsync("result pages of a rare word, another address each time", site.Address, [.. Variants(rare)], most);
        await MeasureAsync("one result page again and again", site.Address, [rare], most);
        await MeasureAsync("the home page", site.Address, ["/"], most);
        return 0;
    }

    private static string SearchAddressOf(string word) => "/search?" + new SearchRequest { Query = word }.ToQueryString();

    // Addresses of the same search, made different by a parameter that the site ignores. So the search is measured, and not a cached page.
    private static IEnumerable<string> Variants(string rare) => Enumerable.Range(0, 100_000).Select(i => $"{rare}&n={i}");

    private static async Task<double> MeasureAsync(string name, Uri site, IReadOnlyList<string> paths, double? most)
    {
        // First a run that is not measured, so that the code is compiled and the caches are filled.
        await AskAsync(site, paths, Each / 3);
        TimeSpan busy = Process.GetCurrentProcess().TotalProcessorTime;
        (int answered, double seconds) = await AskAsync(site, paths, Each);
        double cost = (Process.GetCurrentProcess().TotalProcessorTime - busy).TotalMilliseconds / answered;
        double rate = answered / seconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-54}{rate,8:N0} a second, {cost:0.000} ms of processor each (with the client), {rate / (most ?? rate):0.00} of bare"));
        return rate;
    }

    private static async Task<(int Answered, double Seconds)> AskAsync(Uri site, IReadOnlyList<string> paths, TimeSpan time)
    {
        using CancellationTokenSource over = new(time);
        int next = -1, answered = 0;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            using KeptConnection connection = await KeptConnection.OpenAsync(site);
            while (!over.IsCancellationRequested)
            {
                await connection.GetAsync(paths[(int)((uint)Interlocked.Increment(ref next) % paths.Count)]);
                Interlocked.Increment(ref answered);
            }
        })));
        return (answered, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
