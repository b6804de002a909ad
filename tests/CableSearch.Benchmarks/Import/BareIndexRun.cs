using System.Globalization;

namespace CableSearch.Benchmarks.Import;

/// <summary>
/// <c>bare-index FILE.csv</c>: indexes a dump with Lucene.Net alone (<see cref="BareIndex"/>), and measures the cost and the size of the
/// index.
/// </summary>
internal static class BareIndexRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> files)
    {
        if (files is not [{ } file] || !File.Exists(file))
        {
            await Console.Error.WriteLineAsync("bare-index FILE.csv, where FILE.csv is a dump.");
            return 2;
        }
        string folder = Directory.CreateTempSubdirectory("cablesearch-benchmark-").FullName;
        try
        {
            int documents = 0;
            Cost cost = await Cost.OfAsync(async () => documents = await BareIndex.BuildAsync(file, folder));
            ImportFigures.WriteCost("bare index", cost, documents, cost);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"disk {ImportFigures.SizeOf(folder) / 1e6:N0} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }
}
