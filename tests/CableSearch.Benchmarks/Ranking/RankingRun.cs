using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Coverage.Translation;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Ranking;

/// <summary>
/// <c>ranking PAGES</c>: runs queries that each have an expected cable, and measures how often this cable is on the first page of results.
/// For comparison, other search engines with their default settings get the same queries and texts.
/// </summary>
internal static class RankingRun
{
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        if (RankingOptions.Read(words) is not { } options)
        {
            await Console.Error.WriteLineAsync(RankingOptions.Usage);
            return 2;
        }
        string folder = options.Data ?? Directory.CreateTempSubdirectory("cablesearch-ranking-").FullName;
        try
        {
            await MeasureAsync(options, folder);
        }
        finally
        {
            if (options.Data is null) Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private static async Task MeasureAsync(RankingOptions options, string folder)
    {
        IReadOnlyList<RankingPair> pairs = RankingPair.ReadAll(options.Pairs);
        Directory.CreateDirectory(folder);
        CancellationToken stop = CancellationToken.None;
        await using CableArchive archive = await CableArchive.OpenAsync(ArchiveSettings.InFolder(folder), TimeProvider.System, stop);
        await ImportOnceAsync(archive, options.Pages, Path.Combine(folder, "imported"));
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = Path.Combine(folder, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, stop);
        await (options.IsReindexing ? index.RebuildAsync(null, stop) : index.CatchUpAsync(null, stop));

        Dictionary<string, string> titles = [];
        await foreach (CableHeading heading in archive.Cables.AllAsync(stop)) titles[heading.Id] = heading.Title;
        foreach (RankingPair pair in pairs.Where(p => !titles.ContainsKey(p.Expected)))
            await Console.Error.WriteLineAsync($"{pair.Expected}, which “{pair.Query}” should find, is not among the pages.");

        OurRanking ours = new(new(index, WordLists.Open(Path.Combine(folder, "words"))));
        List<Measured> measured = [await Measured.RunAsync(ours, pairs)];
        if (options.HasBaselines) measured.AddRange(await BaselinesAsync(archive, pairs, options.Postgres));
        if (options.IsJson) RankingReport.WriteJson(measured);
        else RankingReport.Write(measured, titles);
    }

    /// <summary>
    /// Imports the pages if no earlier run has imported all of them. The file <paramref name="mark"/> is written at the end of an import.
    /// So the file is missing if no import was completed.
    /// </summary>
    internal static async Task ImportOnceAsync(CableArchive archive, string pages, string mark)
    {
        if (File.Exists(mark)) return;
        await new Importer(archive).RunAsync([pages], SourceKind.Pages, Stream.Null, null, CancellationToken.None);
        await File.WriteAllTextAsync(mark, pages);
    }

    private static async Task<IReadOnlyList<Measured>> BaselinesAsync(
        CableArchive archive, IReadOnlyList<RankingPair> pairs, string? postgres)
    {
        List<IRanking> baselines = [new LuceneRanking(), new SqliteRanking("OR"), new SqliteRanking("AND")];
        try
        {
            if (postgres is not null)
            {
                baselines.Add(await PostgresRanking.CreateAsync(postgres, anyWord: false));
                baselines.Add(await PostgresRanking.CreateAsync(postgres, anyWord: true));
            }
            await foreach (ArchiveChange change in archive.ChangesAsync(0, CancellationToken.None))
                if (change is CableChanged { Cable: { Text: { } text } cable })
                    await Task.WhenAll(baselines.Select(b => b.AddAsync(new(cable.Id, cable.Title, $"{cable.Id}\n{text.Body}"))));
            List<Measured> measured = [];
            foreach (IRanking baseline in baselines) measured.Add(await Measured.RunAsync(baseline, pairs));
            return measured;
        }
        finally
        {
            foreach (IRanking baseline in baselines) await baseline.DisposeAsync();
        }
    }
}
