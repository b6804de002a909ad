using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Import.Dumps;
using CableSearch.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Import;

/// <summary>
/// <c>import FILE.csv</c>: how long a dump takes to be cut into rows (the baseline), imported into a new archive, and indexed; as times and as ratios to the baseline.
/// <c>CABLESEARCH_ARCHIVE</c> may name an empty PostgreSQL database; otherwise it is SQLite in a folder that goes away.
/// </summary>
internal static class ImportRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> files)
    {
        if (files is not [{ } file] || !File.Exists(file))
        {
            await Console.Error.WriteLineAsync("import FILE.csv, where FILE.csv is a dump.");
            return 2;
        }
        string folder = Directory.CreateTempSubdirectory("cablesearch-benchmark-").FullName;
        try
        {
            TimeSpan cut = await TimeAsync(() => CutAsync(file));
            string? connection = Environment.GetEnvironmentVariable("CABLESEARCH_ARCHIVE");
            await using CableArchive archive = await CableArchive.OpenAsync(
                connection is null ? ArchiveSettings.InFolder(folder) : new() { ConnectionString = connection }, TimeProvider.System, CancellationToken.None);
            TimeSpan import = await TimeAsync(() => new Importer(archive).RunAsync([file], SourceKind.Dump, Stream.Null, null, CancellationToken.None));
            await using CableIndex index = await CableIndex.OpenAsync(new() { Folder = Path.Combine(folder, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, CancellationToken.None);
            TimeSpan indexing = await TimeAsync(() => index.CatchUpAsync(null, CancellationToken.None));
            Write("cutting into rows", cut, cut);
            Write($"import into {archive.DatabaseName}", import, cut);
            Write($"indexing {index.Status.Documents:N0} documents", indexing, cut);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB for {new FileInfo(file).Length / 1e6:N0} MB"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static async Task CutAsync(string file)
    {
        await using FileStream dump = File.OpenRead(file);
        await foreach (RawDumpRow row in DumpReader.ReadAsync(dump, CancellationToken.None)) _ = row.Bytes.Length;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Write(string what, TimeSpan time, TimeSpan baseline) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {time.TotalSeconds,8:N1} s {time / baseline,8:N1} x"));
}
