using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Benchmarks.Ranking;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Tests.Search.Matching;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Hostile;

/// <summary>
/// <c>hostile PAGES</c>: compares the most expensive queries with ordinary queries, which are those of the ranking benchmark. It measures
/// how long each kind takes over the same pages. Each query runs a few times, and the shortest time counts, because other work on the
/// machine only adds time.
/// </summary>
internal static class HostileRun
{
    private const int Runs = 5;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (RankingOptions.Read(words) is not { } options)
        {
            await Console.Error.WriteLineAsync(
                "hostile PAGES [--data FOLDER]\n"
                + "PAGES is a folder or an archive of published pages; --data keeps archive and index in FOLDER.");
            return 2;
        }
        string folder = options.Data ?? Directory.CreateTempSubdirectory("cablesearch-hostile-").FullName;
        try
        {
            Directory.CreateDirectory(folder);
            await using CableArchive archive = await CableArchive.OpenAsync(
                ArchiveSettings.InFolder(folder), TimeProvider.System, CancellationToken.None);
            await RankingRun.ImportOnceAsync(archive, options.Pages, Path.Combine(folder, "imported"));
            await using CableIndex index = await CableIndex.OpenAsync(
                new() { Folder = Path.Combine(folder, "index") },
                archive,
                TimeProvider.System,
                NullLogger<CableIndex>.Instance,
                CancellationToken.None);
            await index.CatchUpAsync(null, CancellationToken.None);
            await MeasureAsync(index);
        }
        finally
        {
            if (options.Data is null) Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(CableIndex index)
    {
        List<(string Query, double Milliseconds)> ordinary = [];
        foreach (RankingPair pair in RankingPair.ReadAll(null))
        {
            ordinary.Add((pair.Query, (await TimeAsync(index, pair.Query)).Milliseconds));
        }
        (string slowest, double most) = ordinary.MaxBy(o => o.Milliseconds);
        double median = ordinary.Select(o => o.Milliseconds).Order().ElementAt(ordinary.Count / 2);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{ordinary.Count} ordinary queries: median {median:0.0} ms, slowest {most:0.0} ms (“{slowest}”)"));
        foreach ((string name, string query) in HostileQueries.All)
        {
            (double milliseconds, SearchAnswer answer) = await TimeAsync(index, query);
            string limited = answer.Notes.FirstOrDefault(IsOfALimit) ?? "";
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{milliseconds,8:0.0} ms {milliseconds / most,5:0.0} times  {answer.Total,6:N0} hits  {name}  {limited}"));
        }
    }

    private static bool IsOfALimit(string note) =>
        note.Contains("incomplete", StringComparison.Ordinal) || note.Contains("one search", StringComparison.Ordinal);

    private static async Task<(double Milliseconds, SearchAnswer Answer)> TimeAsync(CableIndex index, string query)
    {
        double least = double.MaxValue;
        SearchAnswer? answer = null;
        for (int run = 0; run < Runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            answer = await index.SearchAsync(new() { Query = query }, CancellationToken.None);
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return (least, answer!);
    }
}
