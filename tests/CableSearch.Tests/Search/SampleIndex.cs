using CableSearch.Archive;
using CableSearch.Search;
using CableSearch.Search.Contract;
using CableSearch.Tests.Fixtures;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace CableSearch.Tests.Search;

/// <summary>A new archive with the sample, and its index.</summary>
internal sealed class SampleIndex : IAsyncDisposable
{
    private SampleIndex(TestDatabase database, CableArchive archive, CableIndex index) =>
        (Database, Archive, Index) = (database, archive, index);

    public TestDatabase Database { get; }

    public CableArchive Archive { get; }

    public CableIndex Index { get; private set; }

    public string Folder => Path.Combine(Database.Folder, "index");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SampleIndex> CreateAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        TestDatabase database = await TestDatabase.CreateWithSampleAsync(kind);
        CableArchive archive = await database.OpenAsync();
        return new(database, archive, await OpenAsync(archive, Path.Combine(database.Folder, "index")));
    }

    public static Task<CableIndex> OpenAsync(CableArchive archive, string folder) =>
        CableIndex.OpenAsync(new() { Folder = folder }, archive, TimeProvider.System, NullLogger<CableIndex>.Instance, Stop);

    /// <summary>Closes the index, calls <paramref name="meanwhile"/> with the folder of the index, and opens it again.</summary>
    public async Task<CableIndex> ReopenAsync(Action<string> meanwhile)
    {
        await Index.DisposeAsync();
        meanwhile(Folder);
        return Index = await OpenAsync(Archive, Folder);
    }

    /// <summary>Opens the last commit of the index with Lucene.Net's own reader.</summary>
    public DirectoryReader OpenReader()
    {
        string generation = File.ReadAllText(Path.Combine(Folder, "current")).Trim();
        return DirectoryReader.Open(new NIOFSDirectory(Path.Combine(Folder, generation), NoLockFactory.GetNoLockFactory()));
    }

    public Task<SearchAnswer> SearchAsync(string query, int size = 50) => Index.SearchAsync(new() { Query = query, Size = size }, Stop);

    public async Task<string[]> CablesAsync(string query) =>
        [.. (await SearchAsync(query + " kind:cable")).Hits.Select(h => h.Id).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await Index.DisposeAsync();
        await Archive.DisposeAsync();
        await Database.DisposeAsync();
    }
}
