using CableSearch.Search;
using CableSearch.Search.Generations;
using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Following;

/// <summary>
/// Several processes open one index. One writes, the others read its commits, and a process that only reads changes nothing.
/// </summary>
public sealed class SharedFolderTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Looking_at_an_index_changes_nothing_even_where_there_is_none()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        string before = Listing(sample.Folder);
        await using (CableIndex looked = await SampleIndex.OpenAsync(sample.Archive, sample.Folder))
            Assert.Equal(sample.Index.Status, looked.Status);
        Assert.Equal(before, Listing(sample.Folder));

        string none = Path.Combine(sample.Database.Folder, "none");
        await using (CableIndex looked = await SampleIndex.OpenAsync(sample.Archive, none)) Assert.True(looked.Status.IsBeingBuilt);
        Assert.False(Directory.Exists(none));
    }

    [Fact]
    public async Task Who_awaits_a_change_leaves_the_lock_to_others_and_returns_when_the_archive_changes()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        Task waiting = sample.Index.AwaitChangeAsync(TimeSpan.FromHours(1), Stop);
        using (WriterLock? free = new GenerationFolders(sample.Folder).TryLock()) Assert.NotNull(free);
        Assert.False(waiting.IsCompleted);

        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await waiting;
        Assert.True((await sample.Archive.StateAsync(Stop)).LastChange > sample.Index.Status.Change);
    }

    [Fact]
    public async Task An_index_that_lacks_something_is_not_waited_for()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await using CableIndex none = await SampleIndex.OpenAsync(sample.Archive, Path.Combine(sample.Database.Folder, "none"));
        await none.AwaitChangeAsync(TimeSpan.FromHours(1), Stop);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.Postgres)]
    public async Task Who_catches_up_beside_a_follower_waits_for_its_commit_and_goes_on_itself_when_it_is_gone(DatabaseKind kind)
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync(kind);
        GenerationFolders folders = new(sample.Folder);
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task following = sample.Index.FollowAsync(end.Token);
        await UntilAsync(() => folders.IsWritten);

        await using CableIndex command = await SampleIndex.OpenAsync(sample.Archive, sample.Folder);
        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await command.CatchUpAsync(null, Stop);
        Assert.Equal((true, sample.Index.Status.Documents), (command.Status.IsComplete, command.Status.Documents));

        await end.CancelAsync();
        await following;
        Assert.False(folders.IsWritten);
        await sample.Archive.Administration.WithdrawAsync(["08LIMA9001"], "A test.", erase: false, Stop);
        await command.CatchUpAsync(null, Stop);
        Assert.True(command.Status.IsComplete);
        Assert.False(folders.IsWritten);
    }

    [Fact]
    public async Task Of_two_followers_one_writes_both_find_and_the_other_takes_over()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        await using CableIndex other = await SampleIndex.OpenAsync(sample.Archive, sample.Folder);
        using CancellationTokenSource endFirst = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using CancellationTokenSource endOther = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task first = sample.Index.FollowAsync(endFirst.Token), second = other.FollowAsync(endOther.Token);

        await sample.Archive.Administration.WithdrawAsync(["09LIMA9001"], "A test.", erase: false, Stop);
        await UntilAsync(() => sample.Index.Status.IsComplete
            && other.Status is { Remark: null, Documents: int n } && n == sample.Index.Status.Documents);
        await endFirst.CancelAsync();
        await first;
        await sample.Archive.Administration.ReinstateAsync(["09LIMA9001"], Stop);
        long wanted = (await sample.Archive.StateAsync(Stop)).LastChange;
        await UntilAsync(() => other.Status.Change == wanted);
        await endOther.CancelAsync();
        await second;
    }

    [Fact]
    public async Task A_generation_built_beside_a_follower_is_put_into_use_by_the_follower()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task following = sample.Index.FollowAsync(end.Token);
        await UntilAsync(() => new GenerationFolders(sample.Folder).IsWritten);
        string before = sample.Index.Status.Generation;

        await using CableIndex command = await SampleIndex.OpenAsync(sample.Archive, sample.Folder);
        await command.RebuildAsync(null, Stop);

        Assert.NotEqual(before, command.Status.Generation);
        await UntilAsync(() => sample.Index.Status.Generation == command.Status.Generation);
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
        await end.CancelAsync();
        await following;
    }

    [Fact]
    public async Task A_generation_that_was_deleted_under_a_follower_is_made_anew()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task following = sample.Index.FollowAsync(end.Token);
        await UntilAsync(() => new GenerationFolders(sample.Folder).IsWritten);

        Directory.Delete(sample.Folder, recursive: true);

        await UntilAsync(() => Directory.Exists(sample.Folder) && sample.Index.Status is { IsBeingBuilt: false, IsComplete: true });
        Assert.Equal(["08LIMA9001", "09LIMA9001", "09LIMA9002"], await sample.CablesAsync("dirandro"));
        await end.CancelAsync();
        await following;
    }

    private static string Listing(string folder) => string.Join('\n', new DirectoryInfo(folder)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .OrderBy(f => f.FullName, StringComparer.Ordinal).Select(f => $"{f.FullName} {f.Length} {f.LastWriteTimeUtc:O}"));

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while (!isSo()) await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }
}
