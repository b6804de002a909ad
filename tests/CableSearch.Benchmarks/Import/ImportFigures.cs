using System.Globalization;

namespace CableSearch.Benchmarks.Import;

/// <summary>
/// Writes the cost of an import, in absolute numbers and as ratios to the baseline (Lucene.Net alone, see <see cref="BareIndex"/>).
/// </summary>
internal static class ImportFigures
{
    public static void WriteHeading() =>
        Console.WriteLine($"{"",-36} {"wall s",9} {"ratio",6} {"processor s",12} {"ratio",6} {"documents/s",12}");

    public static void WriteCost(string what, Cost cost, int documents, Cost baseline) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-36} {cost.Wall.TotalSeconds,9:N1} {cost.Wall / baseline.Wall,6:N2} {cost.Processor.TotalSeconds,12:N1} "
        + $"{cost.Processor / baseline.Processor,6:N2} {documents / cost.Wall.TotalSeconds,12:N0}"));

    public static void WriteSize(string what, long bytes, long dump) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-36} {bytes / 1e6,9:N1} MB, {(double)bytes / dump:N2} of the dump"));

    /// <summary>Size of all files in a folder, in bytes.</summary>
    public static long SizeOf(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);
}
