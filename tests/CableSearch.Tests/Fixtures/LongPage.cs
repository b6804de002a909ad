namespace CableSearch.Tests.Fixtures;

/// <summary>
/// A stream with a page of any length, which is generated while it is read. <see cref="Position"/> is the number of bytes read so far.
/// </summary>
internal sealed class LongPage(long length) : Stream
{
    private static readonly byte[] Piece = "<p>It was not a long story, but nobody had told the printer. </p>\n"u8.ToArray();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, length - Position);
        for (int i = 0; i < read; i++) buffer[offset + i] = Piece[(Position + i) % Piece.Length];
        Position += read;
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
