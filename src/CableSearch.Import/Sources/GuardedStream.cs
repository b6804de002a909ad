namespace CableSearch.Import.Sources;

/// <summary>
/// Reads a file to import. If reading fails, it throws a <see cref="DamagedSourceException"/> with the name of the file. An ordinary
/// <see cref="IOException"/> would not tell whether the file or the archive's database caused the error.
/// </summary>
/// <param name="name">Name of the file, for the exception.</param>
/// <param name="inner">The stream with the bytes of the file. It stays open when the guarded stream is closed.</param>
/// <param name="read">Called after each read, with the number of bytes that were read.</param>
internal sealed class GuardedStream(string name, Stream inner, Action<int>? read = null) : ForwardStream
{
    private long _at;

    public override bool CanSeek => inner.CanSeek;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => inner.Position = _at = value; }

    public override long Seek(long offset, SeekOrigin origin) => _at = inner.Seek(offset, origin);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Count(await inner.ReadAsync(buffer, cancellationToken));
        }
        catch (Exception e) when (IsOfFile(e))
        {
            throw Damaged(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Count(inner.Read(buffer, offset, count));
        }
        catch (Exception e) when (IsOfFile(e))
        {
            throw Damaged(e);
        }
    }

    private static bool IsOfFile(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException;

    private int Count(int count)
    {
        _at += count;
        read?.Invoke(count);
        return count;
    }

    private DamagedSourceException Damaged(Exception e) =>
        new(new(name, _at, FaultReason.Unreadable, $"It can't be read beyond byte {_at}: {e.Message}"), e);
}
