using System.Diagnostics;
using System.Globalization;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Benchmarks.Speed;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Search;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CableSearch.Benchmarks.Import;

/// <summary>
/// <c>import FILE.csv [FOLDER]</c>: measures the cost of importing a dump into a new archive and indexing it. Then it measures
/// <see cref="BareIndex"/> in the same process, and reports how many times as much our import costs. The archive is SQLite, unless the
/// environment variable <c>CABLESEARCH_ARCHIVE</c> names an empty PostgreSQL database. If FOLDER is given, a SQLite archive and the index
/// are kept there, for other benchmarks such as <c>bare-search</c>. If not, both are deleted at the end.
/// </summary>
internal static class ImportRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> files)
    {
        if (files is not [{ } file, ..] || files.Count > 2 || !File.Exists(file) || Directory.Exists(files.ElementAtOrDefault(1)))
        {
            await Console.Error.WriteLineAsync(
                "import FILE.csv [FOLDER], where FILE.csv is a dump and FOLDER does not exist yet; it keeps archive and index.");
            return 2;
        }
        string folder = Directory.CreateTempSubdirectory("cablesearch-benchmark-").FullName;
        try
        {
            await MeasureAsync(file, files.ElementAtOrDefault(1) ?? Path.Combine(folder, "data"), Path.Combine(folder, "bare"));
            if (files.Count > 1) await SpeedArchive.MarkAsync(files[1], file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(string file, string data, string bare)
    {
        string? connection = Environment.GetEnvironmentVariable("CABLESEARCH_ARCHIVE");
        ArchiveSettings settings = connection is null ? ArchiveSettings.InFolder(data) : new() { ConnectionString = connection };
        string name = "";
        int documents = 0;
        Cost whole = await Cost.OfAsync(async () =>
        {
            await using CableArchive archive = await CableArchive.OpenAsync(settings, TimeProvider.System, CancellationToken.None);
            await using CableIndex index = await CableIndex.OpenAsync(
                new() { Folder = Path.Combine(data, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance,
                CancellationToken.None);
            Task import = new Importer(archive).RunAsync([file], SourceKind.Dump, Stream.Null, null, CancellationToken.None);
            await index.CatchUpAsync(import, null, CancellationToken.None);
            await import;
            (name, documents) = (archive.DatabaseName, index.Status.Documents);
        });
        // The peak is measured before the baseline runs, so that it is the peak of the import alone.
        double peak = PeakMegabytes();
        Directory.CreateDirectory(bare);
        int baseDocuments = 0;
        Cost baseline = await Cost.OfAsync(async () => baseDocuments = await BareIndex.BuildAsync(file, bare));
        long dump = new FileInfo(file).Length;
        ImportFigures.WriteHeading();
        ImportFigures.WriteCost("bare index", baseline, baseDocuments, baseline);
        ImportFigures.WriteCost($"import into {name} and index", whole, documents, baseline);
        ImportFigures.WriteSize("archive and index", ImportFigures.SizeOf(data) + await DatabaseSizeAsync(connection), dump);
        ImportFigures.WriteSize("of it the index", ImportFigures.SizeOf(Path.Combine(data, "index")), dump);
        ImportFigures.WriteSize("bare index", ImportFigures.SizeOf(bare), dump);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory at its peak",-36} {peak,9:N1} MB"));
    }

    private static double PeakMegabytes()
    {
        using Process self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }

    private static async Task<long> DatabaseSizeAsync(string? connection)
    {
        if (connection is null) return 0;
        await using NpgsqlConnection database = new(connection);
        await database.OpenAsync();
        await using NpgsqlCommand command = new("SELECT pg_database_size(current_database())", database);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
