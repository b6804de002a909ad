using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>Finds the end of a row of a dump, and the row behind a broken one.</summary>
internal static class RowScanner
{
    private const int MaxDate = 40;

    private static readonly RowScan More = new(0, false);

    public static RowScan Scan(SourceFormat format, ReadOnlySpan<byte> buffer, bool isEnd)
    {
        (Found found, int end) = format == SourceFormat.CsvRow ? CsvScanner.FindEnd(buffer, isEnd) : FindEnd(buffer, isEnd);
        if (found == Found.More) return More;
        if (found == Found.Row) return new(end, false);
        int next = FindRow(format, buffer, isEnd, out bool isMore);
        return isMore ? More : new(next, true);
    }

    /// <summary>Whether a line begins with a row number and a date, both in quotes, and the quote of the third field.</summary>
    public static bool BeginsLikeRow(ReadOnlySpan<byte> line) => Match(line) == Found.Row;

    private static (Found, int) FindEnd(ReadOnlySpan<byte> buffer, bool isEnd)
    {
        Found cut = isEnd ? Found.Broken : Found.More;
        for (int at = 0; ;)
        {
            if (at >= buffer.Length) return (cut, 0);
            if (buffer[at] != '"') return (Found.Broken, 0);
            int quote = FindQuote(buffer, at + 1);
            if (quote < 0) return (cut, 0);
            at = quote + 1;
            if (at >= buffer.Length) return isEnd ? (Found.Row, at) : (Found.More, 0);
            if (buffer[at] == '\r') at++;
            if (at >= buffer.Length) return isEnd ? (Found.Row, at) : (Found.More, 0);
            if (buffer[at] == '\n') return (Found.Row, at + 1);
            if (buffer[at++] != ',') return (Found.Broken, 0);
        }
    }

    private static int FindQuote(ReadOnlySpan<byte> buffer, int at)
    {
        while (at < buffer.Length)
        {
            int step = buffer[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0) return -1;
            at += step;
            if (buffer[at] == '"') return at;
            at += 2;
        }
        return -1;
    }

    /// <summary>
    /// The next line, not the first one, that begins like a row; the end of the buffer if there is none, and 0 if more must be read to
    /// know.
    /// </summary>
    public static int FindRow(SourceFormat format, ReadOnlySpan<byte> buffer, bool isEnd, out bool isMore)
    {
        isMore = false;
        for (int at = 0; ;)
        {
            int line = buffer[at..].IndexOf((byte)'\n');
            if (line < 0) break;
            at += line + 1;
            switch (format == SourceFormat.CsvRow ? CsvScanner.Match(buffer[at..]) : Match(buffer[at..]))
            {
                case Found.Row:
                    return at;
                case Found.More when !isEnd:
                    isMore = true;
                    return 0;
            }
        }
        isMore = !isEnd;
        return isEnd ? buffer.Length : 0;
    }

    private static Found Match(ReadOnlySpan<byte> line)
    {
        int at = 0;
        if (!Take(line, ref at, (byte)'"', out Found found)) return found;
        int digits = at;
        while (at < line.Length && char.IsAsciiDigit((char)line[at])) at++;
        if (at == digits && at < line.Length) return Found.Broken;
        foreach (byte expected in "\",\""u8)
            if (!Take(line, ref at, expected, out found)) return found;
        for (int date = at; at < line.Length && line[at] != '"'; at++)
            if (line[at] is (byte)'\\' or (byte)'\n' || at - date >= MaxDate) return Found.Broken;
        foreach (byte expected in "\",\""u8)
            if (!Take(line, ref at, expected, out found)) return found;
        return Found.Row;
    }

    private static bool Take(ReadOnlySpan<byte> line, ref int at, byte expected, out Found found)
    {
        found = at >= line.Length ? Found.More : line[at] == expected ? Found.Row : Found.Broken;
        at++;
        return found == Found.Row;
    }
}
