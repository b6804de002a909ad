using System.Collections.Concurrent;

namespace CableSearch.Search.Generations;

/// <summary>
/// Holds down the memory of the blocks of index files that were read last. When there are too many, the one that was read first is given
/// up, unless it was used again in between.
/// </summary>
internal sealed class BlockCache
{
    /// <summary>Size of a block, in bytes.</summary>
    public const int BlockSize = 8192;

    // 128 MB.
    private const int MaxBlocks = 16384;

    // So many blocks in use are looked at before one of them is given up all the same.
    private const int MaxTries = 16;

    private readonly ConcurrentQueue<(CachedFile File, int Block)> _blocks = new();
    private int _count;

    /// <summary>Notes that a file has a block in memory, and gives up another one if there are too many.</summary>
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
