using CableSearch.Archive;
using CableSearch.Import.Pipeline;
using CableSearch.Import.Sources;

namespace CableSearch.Import;

/// <summary>
/// The door of this room: brings sources into an archive. What is committed stays; an import that was cut short and is run again goes on,
/// since what is held as it is changes nothing.
/// </summary>
public sealed class Importer(CableArchive archive)
{
    /// <summary>Imports files, folders and archives of files; <c>-</c> is <paramref name="standardInput"/>.</summary>
    /// <param name="paths">In this order.</param>
    /// <param name="kind">What the sources hold.</param>
    /// <param name="standardInput">Read if a path is <c>-</c>.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="stop">Ends the import between two batches.</param>
    /// <exception cref="FileNotFoundException">A path leads nowhere; nothing was imported then.</exception>
    public async Task<ImportReport> RunAsync(IReadOnlyList<string> paths, SourceKind kind, Stream standardInput, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        if (paths.FirstOrDefault(p => p != "-" && !File.Exists(p) && !Directory.Exists(p)) is { } missing)
            throw new FileNotFoundException($"There is no file or folder “{missing}”. Nothing was imported.", missing);
        CountedBytes bytes = new();
        await using ImportRun run = new(archive, isInvented: false, bytes, TotalBytes(paths), progress);
        foreach (string path in paths)
            await foreach (SourceMember member in SourceWalk.OfPathAsync(path, standardInput, bytes, stop))
                await run.ReadAsync(member, kind, stop);
        return await run.FinishAsync(stop);
    }

    private static long? TotalBytes(IReadOnlyList<string> paths) => paths.Contains("-") ? null : paths.Sum(p =>
        File.Exists(p) ? new FileInfo(p).Length : new DirectoryInfo(p).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length));
}
