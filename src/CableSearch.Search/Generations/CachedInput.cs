using System.Buffers.Binary;
using Lucene.Net.Store;

namespace CableSearch.Search.Generations;

/// <summary>
/// Reads a file of the index by its blocks in memory. Lucene.Net's own input takes a lock and asks the system for every kilobyte, and its
/// copies, of which a search makes dozens, begin without one.
/// </summary>
internal sealed class CachedInput : IndexInput
{
    private readonly CachedFile _file;
    private readonly bool _isCopy;
    private byte[] _block = [];
    private long _start;
    private int _at;

    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="file">The file, which is closed with this input; not with its copies.</param>
    public CachedInput(string name, CachedFile file) : base(name) => _file = file;

    private CachedInput(CachedInput other) : base(other.ToString()) =>
        (_file, _isCopy, _block, _start, _at) = (other._file, true, other._block, other._start, other._at);

    public override long Length => _file.Length;

    public override long Position => _start + _at;

    public override void Seek(long pos)
    {
        long within = pos - _start;
        if (within >= 0 && within < _block.Length) _at = (int)within;
        // The block is read when it is needed: a position may be passed over, and the end of a file has none.
        else (_block, _start, _at) = ([], pos, 0);
    }

    public override byte ReadByte()
    {
        if (_at >= _block.Length) Refill();
        return _block[_at++];
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        while (len > 0)
        {
            if (_at >= _block.Length) Refill();
            int part = Math.Min(len, _block.Length - _at);
            Buffer.BlockCopy(_block, _at, b, offset, part);
            (_at, offset, len) = (_at + part, offset + part, len - part);
        }
    }

    public override int ReadInt32()
    {
        if (_block.Length - _at < sizeof(int)) return base.ReadInt32();
        int value = BinaryPrimitives.ReadInt32BigEndian(_block.AsSpan(_at));
        _at += sizeof(int);
        return value;
    }

    public override long ReadInt64()
    {
        if (_block.Length - _at < sizeof(long)) return base.ReadInt64();
        long value = BinaryPrimitives.ReadInt64BigEndian(_block.AsSpan(_at));
        _at += sizeof(long);
        return value;
    }

    public override object Clone() => new CachedInput(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isCopy) _file.Dispose();
    }

    private void Refill()
    {
        long position = Position;
        if (position >= _file.Length) throw new EndOfStreamException($"Read past the end of {this}.");
        int number = (int)(position / BlockCache.BlockSize);
        _block = _file.Block(number);
        _start = (long)number * BlockCache.BlockSize;
        _at = (int)(position - _start);
    }
}
