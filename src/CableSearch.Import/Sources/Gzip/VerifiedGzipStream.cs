namespace CableSearch.Import.Sources.Gzip;

/// <summary>
/// Unpacks the intact part of a verified gzip file. If the file also has a damaged part, reading throws an exception after the intact part.
/// </summary>
internal sealed class VerifiedGzipStream(string name, Stream packed, GzipCheckResult verdict) : ForwardStream
{
    private readonly GzipReader _reader = new(packed);
    private long _left = verdict.Admitted;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left == 0) return verdict.Fault is { } fault ? throw new DamagedSourceException(fault) : 0;
        int read;
        try
        {
            read = await _reader.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)], cancellationToken);
        }
        catch (GzipException e)
        {
            throw new DamagedSourceException(new(name, _reader.Offset, FaultReason.Damaged,
                $"The file was changed while it was read: {e.Message}."), e);
        }
        _left -= read;
        if (read == 0 && buffer.Length > 0) _left = 0;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _reader.Dispose();
        base.Dispose(disposing);
    }
}
