namespace CableSearch.Import.Sources;

/// <summary>Counts the bytes that were read of the files of an import, as they lie on the disk.</summary>
internal sealed class CountedBytes
{
    private long _read;

    public long Read => Interlocked.Read(ref _read);

    public Stream Count(Stream stream) => new Counting(stream, this);

    private sealed class Counting(Stream inner, CountedBytes counter) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer) => Add(inner.Read(buffer));

        public override int Read(byte[] buffer, int offset, int count) => Add(inner.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Add(await inner.ReadAsync(buffer, cancellationToken));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Add(int count)
        {
            Interlocked.Add(ref counter._read, count);
            return count;
        }
    }
}
