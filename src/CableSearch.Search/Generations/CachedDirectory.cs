using Lucene.Net.Store;

namespace CableSearch.Search.Generations;

/// <summary>
/// The folder of a generation (one copy of the index). Blocks that searches read stay in memory. Reads by merges are not cached: a merge
/// joins small parts of the index into a larger one, and reads each file only once.
/// </summary>
/// <remarks>
/// Files are read, not mapped into memory, for two reasons. In this version of Lucene.Net, mapping fails at times when an index is reopened
/// (apache/lucenenet#1013, #1090). And if a mapped file becomes shorter, the process crashes. Lucene's own lock file is not used, because a
/// second process that tries to take the lock deletes the file. <see cref="WriterLock"/> is used instead.
/// </remarks>
internal sealed class CachedDirectory(string folder) : NIOFSDirectory(folder, NoLockFactory.GetNoLockFactory())
{
    private readonly BlockCache _cache = new();

    public override IndexInput OpenInput(string name, IOContext context)
    {
        if (IsReadOnce(context)) return base.OpenInput(name, context);
        (string path, CachedFile file) = OpenFile(name);
        return new CachedInput(path, file);
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        if (IsReadOnce(context)) return base.CreateSlicer(name, context);
        (string path, CachedFile file) = OpenFile(name);
        return new CachedParts(path, file);
    }

    private static bool IsReadOnce(IOContext context) => context.Context != IOContext.UsageContext.READ || context.ReadOnce;

    private (string Path, CachedFile File) OpenFile(string name)
    {
        EnsureOpen();
        string path = Path.Combine(Directory.FullName, name);
        return (path, new(path, _cache));
    }
}
