using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>
/// Finds the end of a row in a dump. This class does so for a dump as published, and calls <see cref="CsvScanner"/> for a dump that another
/// program saved again. If a row is broken, this class finds the next line that begins like a row, in both kinds of dumps.
/// </summary>
internal static class RowScanner
{
    private const int MaxDate = 40;

    private static readonly ScannedRow More = new(0, false);

    public static ScannedRow Scan(SourceFormat format, ReadOnlySpan<byte> buffer, bool isEnd)
    {
        (RowMatch found, int end) = format == SourceFormat.CsvRow ? CsvScanner.FindEnd(buffer, isEnd) : FindEnd(buffer, isEnd);
        if (found == RowMatch.More) return More;
        if (found == RowMatch.Row) return new(end, false);
        int next = FindRow(format, buffer, isEnd, out bool isMore);
        return isMore ? More : new(next, true);
    }

    /// <summary>
    /// Whether a line begins like a row: with a row number and a date, both in quotes, and then the opening quote of the third field.
    /// </summary>
    public static bool BeginsLikeRow(ReadOnlySpan<byte> line) => Match(line) == RowMatch.Row;

    private static (RowMatch, int) FindEnd(ReadOnlySpan<byte> buffer, bool isEnd)
    {
        RowMatch cut = isEnd ? RowMatch.Broken : RowMatch.More;
        for (int at = 0; ;)
        {
            if (at >= buffer.Length) return (cut, 0);
            if (buffer[at] != '"') return (RowMatch.Broken, 0);
            int quote = FindQuote(buffer, at + 1);
            if (quote < 0) return (cut, 0);
            at = quote + 1;
            if (at >= buffer.Length) return isEnd ? (RowMatch.Row, at) : (RowMatch.More, 0);
            if (buffer[at] == '\r') at++;
            if (at >= buffer.Length) return isEnd ? (RowMatch.Row, at) : (RowMatch.More, 0);
            if (buffer[at] == '\n') return (RowMatch.Row, at + 1);
            if (buffer[at++] != ',') return (RowMatch.Broken, 0);
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
    /// Finds the next line, after the first one, that begins like a row, and returns its position. Returns the end of the buffer if the
    /// dump has no such line. Returns 0, with <paramref name="isMore"/> true, if more of the dump must be read to find it.
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
                case RowMatch.Row:
                    return at;
                case RowMatch.More when !isEnd:
                    isMore = true;
                    return 0;
            }
        }
        isMore = !isEnd;
        return isEnd ? buffer.Length : 0;
    }

    private static RowMatch Match(ReadOnlySpan<byte> line)
    {
        int at = 0;
        if (!Take(line, ref at, (byte)'"', out RowMatch found)) return found;
        int digits = at;
        while (at < line.Length && char.IsAsciiDigit((char)line[at])) at++;
        if (at == digits && at < line.Length) return RowMatch.Broken;
        foreach (byte expected in "\",\""u8)
            if (!Take(line, ref at, expected, out found)) return found;
        for (int date = at; at < line.Length && line[at] != '"'; at++)
            if (line[at] is (byte)'\\' or (byte)'\n' || at - date >= MaxDate) return RowMatch.Broken;
        foreach (byte expected in "\",\""u8)
            if (!Take(line, ref at, expected, out found)) return found;
        return RowMatch.Row;
    }

    private static bool Take(ReadOnlySpan<byte> line, ref int at, byte expected, out RowMatch found)
    {
        found = at >= line.Length ? RowMatch.More : line[at] == expected ? RowMatch.Row : RowMatch.Broken;
        at++;
        return found == RowMatch.Row;
    }
}
