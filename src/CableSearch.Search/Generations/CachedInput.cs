using System.Buffers.Binary;
using Lucene.Net.Store;

namespace CableSearch.Search.Generations;

/// <summary>
/// Reads an index file, or a part of one, from the file's blocks in memory. Lucene.Net's own class is slower: it takes a lock and calls the
/// system for each kilobyte. A search also makes dozens of copies of such an object, and each copy of Lucene.Net's class begins with an
/// empty buffer.
/// </summary>
internal sealed class CachedInput : IndexInput
{
    private readonly CachedFile _file;
    private readonly bool _ownsFile;

    // The part of the file that this object may read: where the part begins in the file, and how long it is, both in bytes.
    private readonly long _origin;
    private readonly long _length;

    // The block that contains the current position, and where this block begins in the file. "_at" is the current position in the block.
    // Reading in the block stops at "_end". This is the end of the block, or the end of the part that this object may read if that comes
    // first.
    private byte[] _block = [];
    private long _start;
    private int _at;
    private int _end;

    /// <summary>An input over the whole file. Closing this input closes the file; closing a copy of this input does not.</summary>
    /// <param name="name">Name of the file, for messages.</param>
    /// <param name="file">The file.</param>
    public CachedInput(string name, CachedFile file) : this(name, file, 0, file.Length) => _ownsFile = true;

    /// <summary>Reads a part of a file. The file stays open when this input is closed.</summary>
    /// <param name="name">Name of the part, for messages.</param>
    /// <param name="file">The file.</param>
    /// <param name="origin">Start of the part in the file, in bytes.</param>
    /// <param name="length">Length of the part, in bytes.</param>
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
        // The block at the new position is read only when the caller reads a byte. The caller may move on without reading, or move to the
        // end of the file, where there is no block.
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
