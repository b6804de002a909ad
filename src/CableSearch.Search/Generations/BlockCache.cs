using System.Collections.Concurrent;

namespace CableSearch.Search.Generations;

/// <summary>
/// Limits the memory for cached blocks of index files. If there are too many blocks, the oldest one is dropped. If the oldest block was
/// used again in the meantime, it is kept and counts as new, and the next oldest is tried.
/// </summary>
internal sealed class BlockCache
{
    /// <summary>Size of a block, in bytes.</summary>
    public const int BlockSize = 8192;

    // Largest number of blocks in memory. Together they take 128 MB.
    private const int MaxBlocks = 16384;

    // When a block must be dropped, at most this many blocks are tried. The last one tried is dropped even if it was used again.
    private const int MaxTries = 16;

    private readonly ConcurrentQueue<(CachedFile File, int Block)> _blocks = new();
    private int _count;

    /// <summary>Counts a block that a file has read into memory, and drops an older block if there are too many.</summary>
    public void Add(CachedFile file, int block)
    {
        _blocks.Enqueue((file, block));
        if (Interlocked.Increment(ref _count) <= MaxBlocks) return;
        for (int tries = 1; _blocks.TryDequeue(out (CachedFile File, int Block) oldest); tries++)
        {
            if (tries < MaxTries && oldest.File.WasUsedAgain(oldest.Block)) _blocks.Enqueue(oldest);
            else
            {
                oldest.File.Drop(oldest.Block);
                Interlocked.Decrement(ref _count);
                return;
            }
        }
    }
}
