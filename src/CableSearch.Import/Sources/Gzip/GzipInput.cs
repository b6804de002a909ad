namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// The packed bytes. It keeps the bytes that it handed out last, because <see cref="System.IO.Compression.DeflateStream"/> takes whatever
/// it is given and does not say how much of that belonged to the packed data.
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

    /// <summary>Byte offset of the next byte, from 0.</summary>
    public long Offset => _offset + _at;

    /// <summary>Whether more was asked for than there is.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The next byte; -1 at the end.</summary>
    public async ValueTask<int> NextAsync(CancellationToken stop)
    {
        _kept = _at;
        return _at < _length || await FillAsync(stop) ? _buffer[_at++] : -1;
    }

    /// <summary>The next byte, which stays the next one; -1 at the end.</summary>
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
    /// Skips the trailer of a member whose data ended somewhere in the bytes handed out last. The eight bytes of the trailer are known in
    /// advance, so a match is not a coincidence.
    /// </summary>
    /// <returns>Whether the trailer stands there.</returns>
    public async ValueTask<bool> SkipTrailerAsync(ReadOnlyMemory<byte> trailer, CancellationToken stop)
    {
        while (_length - _at < TrailerSize && await FillAsync(stop)) { }
        int found = _buffer.AsSpan(_kept, Math.Min(_length, _at + TrailerSize) - _kept).IndexOf(trailer.Span);
        if (found < 0) return false;
        _at = _kept + found + TrailerSize;
        // The end was met while looking for the trailer. What follows the trailer is given back and can hold another member.
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
