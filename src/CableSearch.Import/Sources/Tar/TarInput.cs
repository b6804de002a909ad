namespace CableSearch.Import.Sources.Tar;

/// <summary>Reads the bytes of a tar archive. If the bytes end in the middle of a block, the archive is cut off.</summary>
internal sealed class TarInput(string name, Stream content)
{
    private const int SkipSize = 1 << 16;

    private readonly byte[] _skipped = new byte[SkipSize];

    /// <summary>Offset of the next byte in the archive.</summary>
    public long Offset { get; private set; }

    /// <summary>Reads a block.</summary>
    /// <returns>False at the end of the archive.</returns>
    public async ValueTask<bool> ReadBlockAsync(Memory<byte> block, CancellationToken stop)
    {
        for (int length = 0, read; length < block.Length; length += read)
        {
            read = await ReadAsync(block[length..], stop);
            if (read == 0) return length == 0 ? false : throw Cut();
        }
        return true;
    }

    /// <summary>The content of the next member, as a stream. It must be read before anything else is read from the archive.</summary>
    public Stream Member(long size) => new TarMember(this, size);

    /// <summary>Reads the whole content of a member, and skips the padding of its last block.</summary>
    public async ValueTask<byte[]> ReadAllAsync(long size, CancellationToken stop)
    {
        byte[] all = new byte[size];
        await Member(size).ReadExactlyAsync(all, stop);
        await SkipAsync(TarHeader.Padded(size) - size, stop);
        return all;
    }

    public async ValueTask SkipAsync(long count, CancellationToken stop)
    {
        for (int read; count > 0; count -= read)
        {
            read = await ReadAsync(_skipped.AsMemory(0, (int)Math.Min(count, SkipSize)), stop);
            if (read == 0) throw Cut();
        }
    }

    public DamagedSourceException Cut() =>
        new(new(name, Offset, FaultReason.Cut, $"The archive is cut: it ends at byte {Offset} without the mark of its end. Get it again."));

    private async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken stop)
    {
        int read = await content.ReadAsync(buffer, stop);
        Offset += read;
        return read;
    }

    private sealed class TarMember(TarInput input, long size) : ForwardStream
    {
        private long _left = size;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left == 0 || buffer.IsEmpty) return 0;
            int read = await input.ReadAsync(buffer[..(int)Math.Min(_left, buffer.Length)], cancellationToken);
            _left -= read;
            return read > 0 ? read : throw input.Cut();
        }
    }
}
