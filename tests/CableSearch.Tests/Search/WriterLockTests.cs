using CableSearch.Search.Index;

namespace CableSearch.Tests.Search;

/// <summary>The right to write one generation of the index.</summary>
public sealed class WriterLockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cablesearch-").FullName;

    private string LockPath => GenerationFolders.LockOf(Path.Combine(_folder, "gen-000001"));

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
    public void Looking_whether_a_generation_is_written_neither_takes_nor_makes_its_lock()
    {
        GenerationFolders folders = new(_folder);
        Assert.False(folders.IsLocked("gen-000001"));
        Assert.False(File.Exists(LockPath));
        using WriterLock? held = WriterLock.TryTake(LockPath);
        Assert.True(folders.IsLocked("gen-000001"));
        Assert.Null(WriterLock.TryTake(LockPath));
    }

    [Fact]
    public void A_generation_that_another_process_has_just_made_is_not_removed()
    {
        GenerationFolders folders = new(_folder);
        string old = folders.CreateNext(), used = folders.CreateNext(), made = folders.CreateNext();
        folders.RemoveOthers(used);
        Assert.False(Directory.Exists(folders.PathOf(old)));
        Assert.True(Directory.Exists(folders.PathOf(made)));
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
