using CableSearch.Tests.Fixtures;

namespace CableSearch.Tests.Search.Generations;

/// <summary>If Lucene fails to merge index files in the background, the process and the indexing go on.</summary>
public sealed class FailedMergeTests
{
    // Lucene merges index files (segments) when there are this many of similar size.
    private const int Segments = 10;

    // Number of the import, from 1, whose index file is damaged. This file is too large for the memory cache, so a merge must read it from
    // disk. A merge that found the whole file in memory would not notice the damage on disk.
    private const int Damaged = 2;

    private static readonly string ManyWords = string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"w{i}"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_merge_met_a_damaged_file_the_index_is_made_whole_and_indexing_goes_on()
    {
        await using SampleIndex sample = await SampleIndex.CreateAsync();
        using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task following = sample.Index.FollowAsync(end.Token);
        bool isRemarked = false;

        for (int n = 1; n <= 2 * Segments; n++)
        {
            string text = $"The ferryman came, number {n}. {(n == Damaged ? ManyWords : "")}";
            string row = MadeUp.Row(n, $"09LIMA70{n:D2}", MadeUp.Body("A MATTER", text));
            await sample.Archive.ImportAsync(sample.Database.Folder, ($"{n}.csv", row));
            await UntilAsync(async () =>
            {
                isRemarked |= sample.Index.Status.Remark is not null;
                return sample.Index.Status.Change == (await sample.Archive.StateAsync(Stop)).LastChange;
            });
            if (n == Damaged) Spoil(sample.Folder);
        }

        Assert.True(isRemarked);
        Assert.Equal(2 * Segments, (await sample.CablesAsync("ferryman")).Length);
        await end.CancelAsync();
        await following;
        Assert.Null((await sample.ReopenAsync(_ => { })).Status.Remark);
    }

    // Damages the file of the largest segment (part of the index). The import with the number Damaged has made this segment: only its text
    // contains ManyWords.
    private static void Spoil(string folder)
    {
        FileInfo segment = new DirectoryInfo(folder).EnumerateFiles("*.cfs", SearchOption.AllDirectories).MaxBy(f => f.Length)!;
        using FileStream bytes = new(segment.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        bytes.SetLength(1);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience.Limit);
        while (!await isSo()) await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }
}
