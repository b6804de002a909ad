using System.Diagnostics;
using System.Globalization;
using CableSearch.Tests.Search.Matching;

namespace CableSearch.Benchmarks.Hostile;

/// <summary>
/// <c>crowd URL</c>: measures how long an ordinary reader of a running site waits for pages. First the reader is alone. Then 50, 200 and
/// 1,000 connections send the most expensive searches without a pause, and the reader's waits are measured again.
/// </summary>
internal static class CrowdRun
{
    private static readonly int[] Crowds = [0, 50, 200, 1000];
    private static readonly string[] Pages = ["/about", "/browse/posts", "/search?q=dirandro", "/search?q=embassy+police"];
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenPages = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words is not [var address] || !Uri.TryCreate(address, UriKind.Absolute, out Uri? site))
        {
            await Console.Error.WriteLineAsync("crowd URL, where URL is a running site, such as http://localhost:5080.");
            return 2;
        }
        foreach (int crowd in Crowds) await MeasureAsync(site, crowd);
        return 0;
    }

    private static async Task MeasureAsync(Uri site, int size)
    {
        using CancellationTokenSource over = new(Each);
        string[] searches = [.. HostileQueries.All.Values.Select(q => "/search?q=" + Uri.EscapeDataString(q))];
        Task<(int Answered, int Refused)>[] crowd = [.. Enumerable.Range(0, size).Select(i => AskAsync(site, searches, i, over.Token))];
        Dictionary<string, List<double>> waits = await ReadAsync(site, over.Token);
        (int Answered, int Refused)[] asked = await Task.WhenAll(crowd);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{size,5:N0} connections: {asked.Sum(a => a.Answered):N0} searches answered, {asked.Sum(a => a.Refused):N0} turned away"));
        foreach ((string page, List<double> times) in waits)
        {
            times.Sort();
            string line = times is [] ? "never answered" : string.Create(CultureInfo.InvariantCulture,
                $"median {times[times.Count / 2],7:0.0} ms, of 100 the 95th {times[times.Count * 95 / 100],7:0.0} ms, "
                + $"longest {times[^1],7:0.0} ms, {times.Count} times");
            await Console.Out.WriteLineAsync($"      {page,-28}{line}");
        }
    }

    private static async Task<Dictionary<string, List<double>>> ReadAsync(Uri site, CancellationToken over)
    {
        using HttpClient reader = new() { BaseAddress = site };
        Dictionary<string, List<double>> waits = Pages.ToDictionary(p => p, _ => new List<double>(), StringComparer.Ordinal);
        for (int i = 0; !over.IsCancellationRequested; i++)
        {
            string page = Pages[i % Pages.Length];
            long start = Stopwatch.GetTimestamp();
            try
            {
                using HttpResponseMessage answer = await reader.GetAsync(page, over);
                waits[page].Add(answer.IsSuccessStatusCode ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : double.PositiveInfinity);
                await Task.Delay(BetweenPages, over);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }
        return waits;
    }

    private static async Task<(int Answered, int Refused)> AskAsync(Uri site, string[] searches, int number, CancellationToken over)
    {
        // Each task that sends searches has a client of its own, so that each has its own connection.
        using HttpClient client = new() { BaseAddress = site };
        int answered = 0, refused = 0;
        for (int i = number; !over.IsCancellationRequested; i++)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(searches[i % searches.Length], over);
                if (answer.IsSuccessStatusCode) answered++;
                else refused++;
            }
            catch (Exception e) when (e is OperationCanceledException or HttpRequestException)
            {
                refused += over.IsCancellationRequested ? 0 : 1;
            }
        }
        return (answered, refused);
    }
}
