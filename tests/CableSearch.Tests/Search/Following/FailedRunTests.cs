using CableSearch.Search.Following;
using CableSearch.Search.Generations;
using Lucene.Net.Search;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Search.Following;

public sealed class FailedRunTests
{
    [Fact]
    public async Task A_run_that_failed_before_anything_was_searchable_is_repeated_without_doubling_what_it_wrote()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        string folder = Directory.CreateDirectory(Path.Combine(sample.Database.Folder, "again")).FullName;
        using Generation generation = Generation.OpenForWriting("again", folder, null, Guid.NewGuid());
        ChangeIndexer indexer = new();
        FakeTimeProvider clock = new();
        Task IndexAsync(Action<long> done) => indexer.IndexAsync(
            sample.Archive, generation, clock, () => { }, done, () => false, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<IOException>(() => IndexAsync(_ => throw new IOException("The disk is away.")));
        await IndexAsync(_ => { });

        IndexSearcher searcher = generation.Searchers.Acquire();
        Assert.Equal(sample.Index.Status.Documents, searcher.IndexReader.NumDocs);
        generation.Searchers.Release(searcher);
    }
}
