using CableSearch.Archive;
using CableSearch.Import.Contract;
using CableSearch.Import.Pipeline;
using CableSearch.Import.Sources;
using CableSearch.Import.Sources.Files;

namespace CableSearch.Import;

/// <summary>
/// The public entry point of this project: imports files into an archive. Records are committed in batches. If an import is interrupted,
/// the batches that were committed stay. To continue, the same import is run again: records that the archive already has are skipped.
/// </summary>
public sealed class Importer(CableArchive archive)
{
    /// <summary>
    /// Imports files, folders, and archives of files such as ZIP. The path <c>-</c> means <paramref name="standardInput"/>. If a file or
    /// record can't be read, it is stored as rejected with the reason, and all others are imported.
    /// </summary>
    /// <param name="paths">The files and folders, imported in this order.</param>
    /// <param name="kind">What the files contain.</param>
    /// <param name="standardInput">The stream to read if a path is <c>-</c>.</param>
    /// <param name="progress">Receives the progress after each batch.</param>
    /// <param name="stop">Ends the import between two batches.</param>
    /// <exception cref="FileNotFoundException">One of the paths does not exist. Nothing was imported.</exception>
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

    // Whether a path does not exist. A symbolic link to a missing file counts as existing: the import later rejects the link and imports
    // the other files.
    private static bool IsMissing(string path) =>
        path != FoundFile.StandardInput && !File.Exists(path) && !Directory.Exists(path) && new FileInfo(path).LinkTarget is null;

    private static long? TotalBytes(IReadOnlyList<string> paths) =>
        paths.Contains(FoundFile.StandardInput) ? null : paths.SelectMany(FileSearch.Find).Sum(f => f.Length);
}
