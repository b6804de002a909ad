namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// Reads the packed bytes of a gzip stream, and keeps the last of them. <see cref="System.IO.Compression.DeflateStream"/> reads beyond the
/// end of the packed data and does not tell how far. The kept bytes are searched to find that end.
/// </summary>
internal sealed class GzipInput(Stream packed) : ForwardStream
{
    private const int BufferSize = 1 << 16;

    private const int MaxHandedOut = 1 << 12;

    private const int TrailerSize = 8;

    private readonly byte[] _buffer = new byte[BufferSize];
    private long _offset;
    private int _length;
    private int _at;
    private int _kept;

    /// <summary>Offset of the next byte in the file.</summary>
    public long Offset => _offset + _at;

    /// <summary>Whether a read has reached the end of the file.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Reads the next byte; -1 at the end.</summary>
    public async ValueTask<int> NextAsync(CancellationToken stop)
    {
        _kept = _at;
        return _at < _length || await FillAsync(stop) ? _buffer[_at++] : -1;
    }

    /// <summary>Looks at the next byte without consuming it; -1 at the end.</summary>
    public async ValueTask<int> PeekAsync(CancellationToken stop)
    {
        _kept = _at;
        return _at < _length || await FillAsync(stop) ? _buffer[_at] : -1;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _kept = _at;
        if (_at == _length && !await FillAsync(cancellationToken)) return 0;
        int count = Math.Min(Math.Min(buffer.Length, MaxHandedOut), _length - _at);
        _buffer.AsMemory(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <summary>
    /// Skips the trailer of a member (part of the file): eight bytes after the packed data, with checksum and length. It is not known where
    /// the packed data ended. So the trailer is searched for among the bytes read last. It is very unlikely that the same eight bytes are
    /// also in another place there.
    /// </summary>
    /// <returns>Whether the trailer was found.</returns>
    public async ValueTask<bool> SkipTrailerAsync(ReadOnlyMemory<byte> trailer, CancellationToken stop)
    {
        while (_length - _at < TrailerSize && await FillAsync(stop)) { }
        int found = _buffer.AsSpan(_kept, Math.Min(_length, _at + TrailerSize) - _kept).IndexOf(trailer.Span);
        if (found < 0) return false;
        _at = _kept + found + TrailerSize;
        // The search for the trailer may have read to the end of the file. But bytes after the trailer, such as another member, are still
        // to be returned.
        IsAtEnd = false;
        return true;
    }

    private async ValueTask<bool> FillAsync(CancellationToken stop)
    {
        _buffer.AsSpan(_kept.._length).CopyTo(_buffer);
        _offset += _kept;
        _at -= _kept;
        _length -= _kept;
        _kept = 0;
        int read = await packed.ReadAsync(_buffer.AsMemory(_length), stop);
        _length += read;
        IsAtEnd |= read == 0;
        return read > 0;
    }
}
