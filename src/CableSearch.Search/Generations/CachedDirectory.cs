using Lucene.Net.Store;

namespace CableSearch.Search.Generations;

/// <summary>A folder of index files. What searches read of them stays in memory; what merges read, once and whole, does not.</summary>
/// <remarks>
/// Files are read, not mapped into memory: mapping races with reopening in this version (apache/lucenenet#1013, #1090), and a mapped file
/// that is cut ends the process. There is no lock of Lucene's, which a second process that looks for it takes away; ours is
/// <see cref="WriterLock"/>.
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
