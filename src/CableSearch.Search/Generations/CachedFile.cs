using Microsoft.Win32.SafeHandles;

namespace CableSearch.Search.Generations;

/// <summary>
/// An open index file, and its blocks that are kept in memory. Many threads may read it at once. Index files never change once written, so
/// a block in memory stays correct.
/// </summary>
internal sealed class CachedFile : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly BlockCache _cache;
    private readonly byte[]?[] _blocks;
    private readonly bool[] _isUsed;

    public CachedFile(string path, BlockCache cache)
    {
        _file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
        _cache = cache;
        Length = RandomAccess.GetLength(_file);
        int blocks = checked((int)((Length + BlockCache.BlockSize - 1) / BlockCache.BlockSize));
        (_blocks, _isUsed) = (new byte[]?[blocks], new bool[blocks]);
    }

    /// <summary>Length of the file, in bytes.</summary>
    public long Length { get; }

    /// <summary>Returns a block, from memory or else from the file. The last block may be shorter than the others.</summary>
    /// <exception cref="IOException">The file can't be read, or has become shorter.</exception>
    /// <exception cref="ObjectDisposedException">The file was closed.</exception>
    public byte[] Block(int number)
    {
        if (Volatile.Read(ref _blocks[number]) is { } block)
        {
            // Writes the flag only if it is not set yet. Processors that write to the same memory slow each other down, even if they write
            // the value that is already there.
            if (!_isUsed[number]) _isUsed[number] = true;
            return block;
        }
        block = Read(number);
        if (Interlocked.CompareExchange(ref _blocks[number], block, null) is null) _cache.Add(this, number);
        return block;
    }

    /// <summary>
    /// Returns whether the block is marked as used, and removes the mark. A block gets the mark each time it is found in memory.
    /// </summary>
    public bool WasUsedAgain(int number)
    {
        bool was = _isUsed[number];
        _isUsed[number] = false;
        return was;
    }

    /// <summary>Removes a block from memory. A thread that is reading the block can continue.</summary>
    public void Drop(int number) => Volatile.Write(ref _blocks[number], null);

    public void Dispose()
    {
        _file.Dispose();
        Array.Clear(_blocks);
    }

    private byte[] Read(int number)
    {
        long start = (long)number * BlockCache.BlockSize;
        byte[] block = GC.AllocateUninitializedArray<byte>((int)Math.Min(BlockCache.BlockSize, Length - start));
        for (int at = 0; at < block.Length;)
        {
            int read = RandomAccess.Read(_file, block.AsSpan(at), start + at);
            if (read == 0) throw new EndOfStreamException("A file of the index has become shorter while it was read.");
            at += read;
        }
        return block;
    }
}
