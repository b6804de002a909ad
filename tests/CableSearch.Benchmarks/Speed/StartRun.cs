using System.Diagnostics;
using System.Globalization;
using CableSearch.Benchmarks.Processes;

namespace CableSearch.Benchmarks.Speed;

/// <summary>
/// <c>start DUMP FOLDER [PROGRAM]</c>: measures how long the site takes from the start of its process until it is ready, and then to answer
/// with its first home page. For comparison, it also starts the site over an empty archive. The starts over the two archives alternate.
/// </summary>
internal static class StartRun
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (words.Count is not (2 or 3))
        {
            await Console.Error.WriteLineAsync(
                $"start {SpeedArchive.Arguments}; a published CableSearch.Web.dll may follow, otherwise the program built here is started");
            return 2;
        }
        string folder = Path.GetFullPath(words[1]);
        string? program = words.ElementAtOrDefault(2);
        await (await SpeedArchive.OpenAsync(words[0], folder)).DisposeAsync();
        DirectoryInfo empty = Directory.CreateTempSubdirectory("cablesearch-start-");
        try
        {
            // First the site is started once over each archive, without measuring. The first of these starts stores the counts for the home
            // page, and the second one creates the empty archive.
            await StartAsync(folder, program);
            await StartAsync(empty.FullName, program);
            List<Started> whole = [], bare = [];
            for (int round = 0; round < Rounds; round++)
            {
                whole.Add(await StartAsync(folder, program));
                bare.Add(await StartAsync(empty.FullName, program));
            }
            Console.WriteLine($"{"median of five starts, and slowest",-36}{"ready",14}{"first home",16}{"second",10}{"processor",12}");
            Tell("an empty archive", bare);
            Tell("this archive", whole);
        }
        finally
        {
            empty.Delete(true);
        }
        return 0;
    }

    private static async Task<Started> StartAsync(string data, string? program)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using ProgramProcess site = ProgramProcess.Start(data, null, ["serve", "--no-sample"], program);
        if (!await site.IsReadyAsync()) throw new InvalidOperationException($"The site did not become ready: {site.Output}");
        TimeSpan ready = watch.Elapsed;
        watch.Restart();
        await site.GetAsync("/");
        TimeSpan first = watch.Elapsed;
        TimeSpan processor = site.ProcessorTime;
        watch.Restart();
        await site.GetAsync("/");
        return new(ready, first, watch.Elapsed, processor);
    }

    private static void Tell(string name, IReadOnlyList<Started> starts) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-36}{Median(starts, s => s.Ready),6:0.00} {starts.Max(s => s.Ready).TotalSeconds,5:0.00} s"
        + $"{Median(starts, s => s.First) * 1000,8:0} {starts.Max(s => s.First).TotalMilliseconds,4:0} ms"
        + $"{Median(starts, s => s.Second) * 1000,7:0.0} ms{Median(starts, s => s.Processor),10:0.0} s"));

    private static double Median(IReadOnlyList<Started> starts, Func<Started, TimeSpan> part) =>
        starts.Select(part).Order().ElementAt(starts.Count / 2).TotalSeconds;

    // The measured times of one start. Ready: from the start of the process until the site is ready. First and Second: how long the first
    // and the second request for the home page take. Processor: processor time of the site until the first home page is answered.
    private readonly record struct Started(TimeSpan Ready, TimeSpan First, TimeSpan Second, TimeSpan Processor);
}
