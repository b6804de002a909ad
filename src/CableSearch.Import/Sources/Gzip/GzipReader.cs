using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// Unpacks a gzip stream and verifies it up to the end of the file. A stream has one or more members (parts), each with a header, a CRC-32
/// and a length. <see cref="GZipStream"/> does not verify enough: it accepts a stream that is cut off, or that ends with an unreadable
/// member (dotnet/runtime#47563).
/// </summary>
/// <exception cref="GzipException">The stream is damaged. The properties of the reader say where.</exception>
internal sealed class GzipReader(Stream packed) : ForwardStream
{
    private readonly GzipInput _input = new(packed);
    private DeflateStream? _member;
    private Crc32 _crc = new();
    private bool _isEnd;

    /// <summary>
    /// Number of bytes of the packed file that were read so far. This may include a few thousand bytes that are not unpacked yet.
    /// </summary>
    public long Offset => _input.Offset;

    /// <summary>Whether the end of the file was reached.</summary>
    public bool IsAtEnd => _input.IsAtEnd;

    /// <summary>Number of bytes unpacked so far.</summary>
    public long Unpacked { get; private set; }

    /// <summary>Number of unpacked bytes whose checksum was verified.</summary>
    public long Proven { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_isEnd)
        {
            if (_member is null) await OpenMemberAsync(cancellationToken);
            int read = await InflateAsync(buffer, cancellationToken);
            if (read > 0 || buffer.IsEmpty) return read;
            await CloseMemberAsync(cancellationToken);
        }
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _member?.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask OpenMemberAsync(CancellationToken stop)
    {
        await GzipHeader.SkipAsync(_input, stop);
        _member = new(_input, CompressionMode.Decompress, leaveOpen: true);
        _crc = new();
    }

    private async ValueTask<int> InflateAsync(Memory<byte> buffer, CancellationToken stop)
    {
        try
        {
            int read = await _member!.ReadAsync(buffer, stop);
            _crc.Append(buffer.Span[..read]);
            Unpacked += read;
            return read;
        }
        catch (InvalidDataException)
        {
            throw new GzipException("its packed data can't be unpacked", mayBeCut: false);
        }
    }

    private async ValueTask CloseMemberAsync(CancellationToken stop)
    {
        // A checksum follows the packed data. If the file ends before the checksum, the file is cut off or damaged.
        if (_input.IsAtEnd) throw new GzipException("its packed data do not come to their end", mayBeCut: true);
        byte[] trailer = new byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _crc.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), (uint)(Unpacked - Proven));
        if (!await _input.SkipTrailerAsync(trailer, stop))
            throw new GzipException("its checksum (CRC-32) or its length does not match", mayBeCut: true);
        Proven = Unpacked;
        await _member!.DisposeAsync();
        _member = null;
        int next = await _input.PeekAsync(stop);
        // A file from a tape or disk image may end with zeros that fill its last block. The zeros are skipped.
        while (next == 0)
        {
            await _input.NextAsync(stop);
            next = await _input.PeekAsync(stop);
        }
        _isEnd = next < 0;
    }
}
