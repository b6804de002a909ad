using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Search.Contract;
using CableSearch.Search.Generations;

namespace CableSearch.Search.Following;

/// <summary>
/// Builds a new generation (complete copy of the index) while the current one is used, and verifies it. The process that holds the writer
/// lock then puts it into use.
/// </summary>
internal sealed class GenerationBuilder(
    CableArchive archive, GenerationFolders folders, ChangeIndexer indexer, IndexProgress progress, TimeProvider clock)
{
    /// <summary>Builds the generation from all documents of the archive. The caller holds the lock of the folder for building.</summary>
    /// <exception cref="InvalidDataException">The new generation failed verification; the current one stays in use.</exception>
    public async Task BuildAsync(IProgress<IndexStatus>? report, CancellationToken stop)
    {
        ArchiveState state = await archive.StateAsync(stop);
        progress.See(state);
        folders.RemoveBuilding();
        string folder = folders.Building, name = Path.GetFileName(folder);
        Directory.CreateDirectory(folder);
        using (Generation built = Generation.OpenForWriting(name, folder, null, state.Identity))
        {
            await indexer.IndexAsync(
                archive, built, clock, () => { },
                change => report?.Report(new(change, progress.ArchiveChange, 0, name, null)), () => false, stop);
        }
        string? fault = CommitManifest.ReadAll(folder) is [{ } manifest, ..] ? manifest.FindFault(folder) : "it has no manifest";
        if (fault is not null)
            throw new InvalidDataException($"The new generation of the index does not verify ({fault}); the one in use goes on.");
        folders.FinishBuilding();
    }
}
