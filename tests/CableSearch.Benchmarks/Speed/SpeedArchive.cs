using CableSearch.Archive;
using CableSearch.Archive.Contract;
using CableSearch.Import;
using CableSearch.Import.Contract;
using CableSearch.Search;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Benchmarks.Speed;

/// <summary>The archive and index made from a dump. They are in a folder that is kept for the next run.</summary>
internal sealed class SpeedArchive : IAsyncDisposable
{
    public const string Arguments =
        "DUMP FOLDER, where DUMP is a dump and FOLDER keeps its archive and index, so that another run takes seconds";

    private readonly string _folder;

    private SpeedArchive(string folder, CableArchive archive, CableIndex index) => (_folder, Archive, Index) = (folder, archive, index);

    public CableArchive Archive { get; }

    public CableIndex Index { get; }

    /// <summary>Folder of the index that is searched. Each complete index, called a generation, has a folder of its own.</summary>
    public string Generation
    {
        get
        {
            string index = Path.Combine(_folder, "index");
            return Path.Combine(index, File.ReadAllText(Path.Combine(index, "current")).Trim());
        }
    }

    /// <summary>Opens archive and index. First imports and indexes the dump, if that is not done yet.</summary>
    public static async Task<SpeedArchive> OpenAsync(string dump, string folder)
    {
        Directory.CreateDirectory(folder);
        CableArchive archive = await CableArchive.OpenAsync(ArchiveSettings.InFolder(folder), TimeProvider.System, CancellationToken.None);
        if (!File.Exists(MarkOf(folder)))
        {
            await new Importer(archive).RunAsync([dump], SourceKind.Dump, Stream.Null, null, CancellationToken.None);
            await MarkAsync(folder, dump);
        }
        CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = Path.Combine(folder, "index") }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance,
            CancellationToken.None);
        await index.CatchUpAsync(null, CancellationToken.None);
        return new(folder, archive, index);
    }

    /// <summary>
    /// Writes a file that marks the folder as complete: the whole dump was imported there, and need not be imported again.
    /// </summary>
    public static Task MarkAsync(string folder, string dump) => File.WriteAllTextAsync(MarkOf(folder), dump);

    private static string MarkOf(string folder) => Path.Combine(folder, "imported");

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        await Archive.DisposeAsync();
    }
}
