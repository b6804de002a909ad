using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>
/// The format of a dump, recognised by its first rows. Either the dump is as it was published (<see cref="SourceFormat.DumpRow"/>), or
/// another program has saved it again (<see cref="SourceFormat.CsvRow"/>).
/// </summary>
/// <param name="Format">The format of the rows.</param>
/// <param name="IsTie">
/// Whether the published format was chosen although the first rows fit both formats equally well. The choice may then be wrong.
/// </param>
internal readonly record struct DumpDialect(SourceFormat Format, bool IsTie)
{
    // Number of rows at the beginning of a dump that decide its format. There are so many that one or two malformed rows do not matter.
    private const int MaxRows = 64;

    private const int Delimiters = 7;

    /// <summary>The format of the rows at the beginning of a buffer.</summary>
    public static DumpDialect Of(ReadOnlySpan<byte> rows, bool isEnd)
    {
        int published = Count(SourceFormat.DumpRow, rows, isEnd), rewritten = Count(SourceFormat.CsvRow, rows, isEnd);
        // If both formats fit the same number of rows, the beginning of the first row decides. The published format always has quotes
        // around the row's number and date. Other programs may leave these quotes out.
        bool isRewritten = rewritten > published
            || (rewritten == published && CsvScanner.BeginsLikeRow(rows) && !RowScanner.BeginsLikeRow(rows));
        return new(isRewritten ? SourceFormat.CsvRow : SourceFormat.DumpRow, rewritten == published && !isRewritten);
    }

    /// <summary>
    /// Length of the line with column names at the top of a dump, in bytes; 0 if there is no such line. The first line is taken for column
    /// names if it has enough columns and does not begin like the row of a cable, but the second line does.
    /// </summary>
    public static int HeadingLength(ReadOnlySpan<byte> start)
    {
        if (BeginsLikeRow(start)) return 0;
        int end = start.IndexOf((byte)'\n') + 1;
        return end > 0 && start[..end].Count(CsvRow.DelimiterOf(start)) >= Delimiters && BeginsLikeRow(start[end..]) ? end : 0;
    }

    /// <summary>Whether a line begins like a row in either format.</summary>
    public static bool BeginsLikeRow(ReadOnlySpan<byte> line) => RowScanner.BeginsLikeRow(line) || CsvScanner.BeginsLikeRow(line);

    private static int Count(SourceFormat format, ReadOnlySpan<byte> rows, bool isEnd)
    {
        int good = 0;
        for (int row = 0; row < MaxRows && rows.Length > 0; row++)
        {
            ScannedRow scan = RowScanner.Scan(format, rows, isEnd);
            if (scan.Length == 0) break;
            ReadOnlySpan<byte> bytes = rows[..scan.Length];
            if (!scan.IsBroken && IsWrittenIn(format, bytes) && SourceRecord.Parse(format, bytes) is SourceCable) good++;
            rows = rows[scan.Length..];
        }
        return good;
    }

    // Whether the backslashes in a row fit a format. In the published format each backslash is followed by a quote or another backslash;
    // for other formats any row fits.
    private static bool IsWrittenIn(SourceFormat format, ReadOnlySpan<byte> row)
    {
        if (format != SourceFormat.DumpRow) return true;
        for (int at; (at = row.IndexOf((byte)'\\')) >= 0; row = row[(at + 2)..])
            if (at + 1 == row.Length || row[at + 1] is not ((byte)'"' or (byte)'\\')) return false;
        return true;
    }
}
