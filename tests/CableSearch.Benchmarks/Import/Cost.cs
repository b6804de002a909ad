using System.Diagnostics;

namespace CableSearch.Benchmarks.Import;

/// <summary>The cost of a piece of work.</summary>
/// <param name="Wall">Elapsed time.</param>
/// <param name="Processor">Processor time of all threads of this process.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor)
{
    public static async Task<Cost> OfAsync(Func<Task> work)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        await work();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        self.Refresh();
        return new(wall, self.TotalProcessorTime - before);
    }
}
