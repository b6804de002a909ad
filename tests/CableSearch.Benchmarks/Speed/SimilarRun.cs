using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive.Contract;
using CableSearch.Cables;
using CableSearch.Cables.Contract;
using CableSearch.Web.Cables;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// <c>similar DUMP FOLDER</c>: measures how long it takes to find the similar cables of a cable, without the rest of its page. The cables
/// are taken from the whole archive at equal distances, and each is measured once. A round before, which is not measured, fills the caches.
/// </summary>
internal static class SimilarRun
{
    private const int Cables = 500;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words is not [var dump, var folder])
        {
            await Console.Error.WriteLineAsync($"similar {SpeedArchive.Arguments}");
            return 2;
        }
        await using SpeedArchive opened = await SpeedArchive.OpenAsync(dump, folder);
        SimilarCables similar = new(opened.Archive, opened.Index, TimeProvider.System);
        List<Cable> cables = await CablesAsync(opened.Archive);
        await MeasureAsync(similar, cables);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        (List<double> times, int found) = await MeasureAsync(similar, cables);
        double processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / cables.Count;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{cables.Count} cables, {found} with similar ones: median {times[times.Count / 2]:0.0} ms, 95th of 100 "
            + $"{times[times.Count * 95 / 100]:0.0} ms, slowest {times[^1]:0.0} ms; processor {processor:0.0} ms a cable"));
        return 0;
    }

    private static async Task<List<Cable>> CablesAsync(CableSearch.Archive.CableArchive archive)
    {
        List<string> ids = [];
        await foreach (ArchiveChange change in archive.ChangesAsync(0, CancellationToken.None))
            if (change is CableChanged { Cable.Id: var id }) ids.Add(id);
        List<Cable> cables = [];
        for (int i = 0; i < Math.Min(Cables, ids.Count); i++)
        {
            string id = ids[(int)((long)ids.Count * i / Cables)];
            if ((await archive.Cables.FindAsync(id, CancellationToken.None))?.Text is { } text) cables.Add(CableParser.Parse(text));
        }
        return cables;
    }

    private static async Task<(List<double> Times, int Found)> MeasureAsync(SimilarCables similar, List<Cable> cables)
    {
        HashSet<string> none = [];
        List<double> times = [];
        int found = 0;
        foreach (Cable cable in cables)
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<SimilarCable>? five = await similar.FindAsync(cable, cable.CanonicalId ?? "", none, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (five is not (null or [])) found++;
        }
        return (times, found);
    }
}
