using System.Buffers.Binary;
using Lucene.Net.Store;

namespace CableSearch.Search.Generations;

/// <summary>
/// Reads a file of the index, or a part of one, by its blocks in memory. Lucene.Net's own input takes a lock and asks the system for every
/// kilobyte, and its copies, of which a search makes dozens, begin without one.
/// </summary>
internal sealed class CachedInput : IndexInput
{
    private readonly CachedFile _file;
    private readonly bool _ownsFile;

    // Where the part begins in the file, and how long it is.
    private readonly long _origin;
    private readonly long _length;

    // The block with the position, and where it begins in the file. The part may end before the block does.
    private byte[] _block = [];
    private long _start;
    private int _at;
    private int _end;

    /// <summary>The whole file, which is closed with this input; not with its copies.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="file">The file.</param>
    public CachedInput(string name, CachedFile file) : this(name, file, 0, file.Length) => _ownsFile = true;

    /// <summary>A part of a file, which stays open when this input is closed.</summary>
    /// <param name="name">Name of the part, for messages.</param>
    /// <param name="file">The file.</param>
    /// <param name="origin">Where the part begins.</param>
    /// <param name="length">Its length, in bytes.</param>
    /// <exception cref="EndOfStreamException">The file ends before the part does.</exception>
    public CachedInput(string name, CachedFile file, long origin, long length) : base(name)
    {
        if (origin < 0 || length < 0 || origin > file.Length - length)
            throw new EndOfStreamException($"{name} ends after the file that contains it.");
        (_file, _origin, _length, _start) = (file, origin, length, origin);
    }

    private CachedInput(CachedInput other) : base(other.ToString())
    {
        (_file, _origin, _length) = (other._file, other._origin, other._length);
        (_block, _start, _at, _end) = (other._block, other._start, other._at, other._end);
    }

    public override long Length => _length;

    public override long Position => _start + _at - _origin;

    public override void Seek(long pos)
    {
        long within = _origin + pos - _start;
        if (within >= 0 && within < _end) _at = (int)within;
        // The block is read when it is needed: a position may be passed over, and the end of a file has none.
        else (_block, _start, _at, _end) = ([], _origin + pos, 0, 0);
    }

    public override byte ReadByte()
    {
        if (_at >= _end) Refill();
        return _block[_at++];
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        while (len > 0)
        {
            if (_at >= _end) Refill();
            int part = Math.Min(len, _end - _at);
            Buffer.BlockCopy(_block, _at, b, offset, part);
            (_at, offset, len) = (_at + part, offset + part, len - part);
        }
    }

    public override int ReadInt32()
    {
        if (_end - _at < sizeof(int)) return base.ReadInt32();
        int value = BinaryPrimitives.ReadInt32BigEndian(_block.AsSpan(_at));
        _at += sizeof(int);
        return value;
    }

    public override long ReadInt64()
    {
        if (_end - _at < sizeof(long)) return base.ReadInt64();
        long value = BinaryPrimitives.ReadInt64BigEndian(_block.AsSpan(_at));
        _at += sizeof(long);
        return value;
    }

    public override object Clone() => new CachedInput(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing && _ownsFile) _file.Dispose();
    }

    private void Refill()
    {
        long position = Position;
        if (position >= _length) throw new EndOfStreamException($"Read past the end of {this}.");
        int number = (int)((_origin + position) / BlockCache.BlockSize);
        _block = _file.Block(number);
        _start = (long)number * BlockCache.BlockSize;
        _at = (int)(_origin + position - _start);
        _end = (int)Math.Min(_block.Length, _origin + _length - _start);
    }
}
