namespace CableSearch.Import.Sources;

/// <summary>A stream whose first bytes can be looked at; reading still starts at the first byte.</summary>
public sealed class PeekedStream : Stream
{
    private readonly Stream _rest;
    private int _at;

    private PeekedStream(byte[] start, Stream rest) => (Start, _rest) = (start, rest);

    /// <summary>
    /// The first bytes of the stream. There are fewer than requested only if the stream ends earlier, or can't be read further.
    /// </summary>
    public byte[] Start { get; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>
    /// Reads the first <paramref name="size"/> bytes of a stream. If reading fails before that, the bytes read so far are returned, and the
    /// error is thrown when the caller reads beyond them. If no byte could be read, the error is thrown at once.
    /// </summary>
    public static async Task<PeekedStream> OpenAsync(Stream stream, int size, CancellationToken stop)
    {
        byte[] start = new byte[size];
        int length = 0;
        try
        {
            for (int read; length < size && (read = await stream.ReadAsync(start.AsMemory(length), stop)) > 0;) length += read;
        }
        catch (DamagedSourceException) when (length > 0) { }
        return new(start[..length], stream);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_at == Start.Length) return _rest.Read(buffer);
        int count = Math.Min(buffer.Length, Start.Length - _at);
        Start.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _at == Start.Length ? _rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
