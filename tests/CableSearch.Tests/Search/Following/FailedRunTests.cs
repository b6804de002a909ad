using CableSearch.Search;
using CableSearch.Search.Following;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CableSearch.Tests.Search.Following;

public sealed class FailedRunTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task A_follower_goes_on_after_the_archive_was_away(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        FakeTimeProvider clock = new();
        await using CableIndex index = await CableIndex.OpenAsync(
            new() { Folder = sample.Folder }, sample.Archive, clock, NullLogger<CableIndex>.Instance, Stop);
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task following = index.FollowAsync(end.Token);

        await sample.Database.ExecuteAsync("ALTER TABLE archive_state RENAME TO taken_away");
        await UntilAsync(clock, () => index.Status.Remark is not null);
        await sample.Database.ExecuteAsync("ALTER TABLE taken_away RENAME TO archive_state");
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        long last = (await sample.Archive.StateAsync(Stop)).LastChange;
        await UntilAsync(clock, () => index.Status.Change == last);

        await end.CancelAsync();
        await following;
    }

    private static async Task UntilAsync(FakeTimeProvider clock, Func<bool> isSo)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while (!isSo())
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
