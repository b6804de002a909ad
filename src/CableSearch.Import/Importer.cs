using CableSearch.Archive;
using CableSearch.Import.Contract;
using CableSearch.Import.Pipeline;
using CableSearch.Import.Sources;
using CableSearch.Import.Sources.Files;

namespace CableSearch.Import;

/// <summary>
/// The door of this room: brings sources into an archive. What is committed stays; an import that was cut short and is run again goes on,
/// since what is held as it is changes nothing.
/// </summary>
public sealed class Importer(CableArchive archive)
{
    /// <summary>
    /// Imports files, folders and archives of files; <c>-</c> is <paramref name="standardInput"/>. What can't be read of them is set aside
    /// with its name and its reason,
    /// and all that stands beside it goes in.
    /// </summary>
    /// <param name="paths">In this order.</param>
    /// <param name="kind">What the sources hold.</param>
    /// <param name="standardInput">Read if a path is <c>-</c>.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="stop">Ends the import between two batches.</param>
    /// <exception cref="FileNotFoundException">A path leads nowhere; nothing was imported then.</exception>
    public async Task<ImportReport> RunAsync(IReadOnlyList<string> paths, SourceKind kind, Stream standardInput,
        IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        if (paths.FirstOrDefault(IsMissing) is { } missing)
            throw new FileNotFoundException($"There is no file or folder “{missing}”. Nothing was imported.", missing);
        CountedBytes bytes = new();
        await using ImportRun run = new(archive, isInvented: false, bytes, TotalBytes(paths), progress);
        SourceWalk walk = new(standardInput, bytes);
        foreach (string path in paths)
            await foreach (SourceItem item in walk.OfPathAsync(path, stop))
                await run.ReadAsync(item, kind, stop);
        return await run.FinishAsync(stop);
    }

    // A link that leads nowhere is there: it is set aside, and what stands beside it goes in.
    private static bool IsMissing(string path) =>
        path != FoundFile.StandardInput && !File.Exists(path) && !Directory.Exists(path) && new FileInfo(path).LinkTarget is null;

    private static long? TotalBytes(IReadOnlyList<string> paths) =>
        paths.Contains(FoundFile.StandardInput) ? null : paths.SelectMany(FileSearch.Find).Sum(f => f.Length);
}
