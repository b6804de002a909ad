using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CableSearch.Import.Sources.Warc;

/// <summary>
/// Reads the web pages in a WARC file (web archive, ISO 28500), as ArchiveWeb.page and browsertrix write it. The file or each of its
/// records may be packed by gzip. Images, scripts and requests are skipped.
/// </summary>
internal sealed class WarcWalk(string name, Stream content)
{
    // Largest number of bytes that are read of a page: the limit of MemberParser and one more. A longer page is cut here. It is then still
    // too long for MemberParser, which rejects it.
    private const int MaxPage = (32 << 20) + 1;

    // Limits for the headers of a record: bytes of a line, and number of lines. Browsers send some kilobytes in all.
    private const int MaxLine = 1 << 16, MaxLines = 1000;

    private readonly byte[] _block = new byte[1 << 16];
    private int _at, _end;
    private long _offset;

    /// <summary>Whether a file is a WARC file.</summary>
    public static bool IsWarc(ReadOnlySpan<byte> start) => start.StartsWith("WARC/"u8);

    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        while (await ReadFirstLineAsync(stop) is { } first)
        {
            if (!first.StartsWith("WARC/", StringComparison.Ordinal))
                throw Damaged(FaultReason.Damaged, "A record should begin here and does not");
            Dictionary<string, string> headers = await ReadHeadersAsync(stop);
            if (!headers.TryGetValue("Content-Length", out string? written)
                || !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out long length))
                throw Damaged(FaultReason.Damaged, "The record does not say how long it is");
            bool isAnswer = headers.GetValueOrDefault("WARC-Type") is "response" or "resource";
            int kept = isAnswer ? (int)Math.Min(length, MaxPage) : 0;
            byte[] record = await ReadBytesAsync(kept, stop);
            await SkipAsync(length - kept, stop);
            string? address = headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
            if (isAnswer && WarcPage.Read(record, headers) is { Content: { } page, Type: var type })
                yield return new SourceMember($"{name}/{address}", new MemoryStream(page)) { Address = address, ContentType = type };
        }
    }

    // Skips the blank lines after the previous record, and reads the first line of the next record; null if there is no next record.
    private async Task<string?> ReadFirstLineAsync(CancellationToken stop)
    {
        while (await ReadLineAsync(stop) is { } line)
            if (line.Length > 0) return line;
        return null;
    }

    private async Task<Dictionary<string, string>> ReadHeadersAsync(CancellationToken stop)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < MaxLines; i++)
        {
            string line = await ReadLineAsync(stop) ?? throw Cut();
            if (line.Length == 0) return headers;
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        throw Damaged(FaultReason.Damaged, "The head of the record does not end");
    }

    // Reads a line; null at the end of the file.
    private async Task<string?> ReadLineAsync(CancellationToken stop)
    {
        using MemoryStream line = new();
        while (_at < _end || await FillAsync(stop))
        {
            int found = Array.IndexOf(_block, (byte)'\n', _at, _end - _at);
            int to = found < 0 ? _end : found;
            line.Write(_block, _at, to - _at);
            _at = found < 0 ? to : to + 1;
            if (line.Length > MaxLine) throw Damaged(FaultReason.Damaged, "A line of the record's head does not end");
            if (found >= 0) return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r');
        }
        return line.Length == 0 ? null : throw Cut();
    }

    private async Task<byte[]> ReadBytesAsync(int count, CancellationToken stop)
    {
        byte[] bytes = new byte[count];
        for (int done = 0; done < count;)
        {
            if (_at == _end && !await FillAsync(stop)) throw Cut();
            int step = Math.Min(count - done, _end - _at);
            _block.AsSpan(_at, step).CopyTo(bytes.AsSpan(done));
            (_at, done) = (_at + step, done + step);
        }
        return bytes;
    }

    private async Task SkipAsync(long count, CancellationToken stop)
    {
        while (count > 0)
        {
            if (_at == _end && !await FillAsync(stop)) throw Cut();
            int step = (int)Math.Min(count, _end - _at);
            (_at, count) = (_at + step, count - step);
        }
    }

    private async Task<bool> FillAsync(CancellationToken stop)
    {
        _offset += _end;
        (_at, _end) = (0, 0);
        _end = await content.ReadAsync(_block, stop);
        return _end > 0;
    }

    private DamagedSourceException Cut() => Damaged(FaultReason.Cut, "The file is cut: its last record does not end");

    private DamagedSourceException Damaged(string reason, string what) => new(new(name, _offset + _at, reason,
        string.Create(CultureInfo.InvariantCulture, $"{what} (byte {_offset + _at}). Get the WARC file again.")));
}
