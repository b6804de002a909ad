using CableSearch.Search.Generations;

namespace CableSearch.Tests.Search.Generations;

/// <summary>
/// The lock for writing the index. Also two changes of folders: an unfinished index is deleted, and a damaged index is set aside.
/// </summary>
public sealed class WriterLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cablesearch-").FullName;

    private string LockPath => Path.Combine(_folder, "writer.lock");

    [Fact]
    public void Only_one_holds_it_and_the_file_stays_when_it_is_given_up()
    {
        using (WriterLock? first = WriterLock.TryTake(LockPath))
        {
            Assert.NotNull(first);
            Assert.Null(WriterLock.TryTake(LockPath));
        }
        Assert.True(File.Exists(LockPath));
        using WriterLock? next = WriterLock.TryTake(LockPath);
        Assert.NotNull(next);
    }

    [Fact]
    public void Looking_whether_the_index_is_written_neither_takes_nor_makes_the_lock()
    {
        GenerationFolders folders = new(_folder);
        Assert.False(folders.IsWritten);
        Assert.False(File.Exists(LockPath));
        using WriterLock? held = folders.TryLock();
        Assert.True(folders.IsWritten);
        Assert.Null(folders.TryLock());
    }

    [Fact]
    public void What_another_process_builds_is_not_removed_and_what_it_left_behind_is()
    {
        GenerationFolders folders = new(_folder);
        using (folders.TryLockBuilding())
        {
            Directory.CreateDirectory(folders.Building);
            folders.RemoveUnfinished();
            Assert.True(Directory.Exists(folders.Building));
        }
        folders.RemoveUnfinished();
        Assert.False(Directory.Exists(folders.Building));
    }

    [Fact]
    public void Setting_aside_nothing_keeps_what_was_set_aside_before()
    {
        GenerationFolders folders = new(_folder);
        string damaged = folders.CreateNext();
        File.WriteAllText(Path.Combine(folders.PathOf(damaged), "segments_1"), "damaged");
        folders.PutAside(damaged);
        folders.PutAside(folders.CreateNext());
        Assert.True(File.Exists(Path.Combine(_folder, "set-aside", "segments_1")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
