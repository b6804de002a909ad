using System.Reflection;
using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Cables.Contract;
using CableSearch.Import.Contract;
using CableSearch.Import.Pipeline;
using CableSearch.Import.Sources;

namespace CableSearch.Import.Sample;

/// <summary>
/// The sample data of a new site: invented cables, later releases of some of these cables, a withdrawn cable, and articles.
/// </summary>
public static class SampleArchive
{
    private static readonly string[] CableSources = ["cables.csv", "cables-revised.csv"];

    private static readonly string[] ArticleSources = ["articles.jsonl", "real-coverage.jsonl"];

    /// <summary>Imports the sample if the archive never had any content, or if an earlier import of the sample was interrupted.</summary>
    /// <returns>Whether anything was imported.</returns>
    public static async Task<bool> LoadIfNewAsync(CableArchive archive, CancellationToken stop)
    {
        if (!await archive.Administration.IsNewAsync(stop) && !await WasCutShortAsync(archive, stop)) return false;
        await LoadAsync(archive, CableSources, stop);
        await WithdrawAsync(archive, stop);
        await LoadAsync(archive, ArticleSources, stop);
        return true;
    }

    /// <summary>Opens a file of the sample, for example to show its format.</summary>
    public static Stream Open(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"Sample.{file}")
            ?? throw new ArgumentException($"The sample has no file “{file}”.", nameof(file));

    private static async Task LoadAsync(CableArchive archive, IEnumerable<string> sources, CancellationToken stop)
    {
        await using ImportRun run = new(archive, isInvented: true, new CountedBytes(), total: null, progress: null);
        foreach (string source in sources)
        {
            await using Stream content = Open(source);
            await run.ReadAsync(new SourceMember($"sample/{source}", content), SourceKind.Any, stop);
        }
        await run.FinishAsync(stop);
    }

    // Whether an import of the sample was interrupted: the archive has invented data, but fewer articles than the sample. (The articles of
    // the sample are imported last.)
    private static async Task<bool> WasCutShortAsync(CableArchive archive, CancellationToken stop)
    {
        ArchiveCounts counts = await archive.Administration.CountAsync(stop);
        return counts.Invented > 0 && counts.Articles < ArticleSources.Sum(CountLines);
    }

    private static int CountLines(string file)
    {
        using StreamReader lines = new(Open(file));
        int count = 0;
        while (lines.ReadLine() is { Length: > 0 }) count++;
        return count;
    }

    private static async Task WithdrawAsync(CableArchive archive, CancellationToken stop)
    {
        foreach ((string id, string why) in ReadWithdrawn())
            await archive.Administration.WithdrawAsync([id], why, erase: false, stop);
    }

    private static IEnumerable<(string Id, string Why)> ReadWithdrawn()
    {
        using StreamReader lines = new(Open("withdrawn.csv"));
        while (lines.ReadLine() is { } line)
        {
            string[] parts = line.Split(',', 2);
            if (CableId.TryParse(parts[0].Trim('"'), out CableId id)) yield return (id.ToString(), parts[1].Trim('"'));
        }
    }
}
