using CableSearch.Cables.Contract;


namespace CableSearch.Cables.Sources;

/// <summary>
/// A row of the dump (the published file <c>cables.csv</c>) as a program such as pandas, R or Excel writes it again. It has the fields of
/// <see cref="DumpRow"/>, separated by commas, semicolons or tabs. A field has quotation marks only if it needs them, and quotation marks
/// inside a field are doubled. The row may begin with one more field, a row name that the program added.
/// </summary>
public static class CsvRow
{
    private static readonly string[] DateFormats = ["M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>Parses one row, with or without the line feed at its end.</summary>
    public static SourceResult Parse(ReadOnlySpan<byte> row)
    {
        List<Problem> problems = [];
        if (!TrySplit(row, problems, out List<string> fields)) return DumpFields.Unterminated;
        if (fields.Count == DumpFields.Columns + 1 && DumpFields.TryParseDate(fields[2], DateFormats, out _)) fields.RemoveAt(0);
        return DumpFields.Parse(fields, DateFormats, problems);
    }

    /// <summary>The delimiter between the fields of a row: the first comma, semicolon or tab after its first field.</summary>
    public static byte DelimiterOf(ReadOnlySpan<byte> row)
    {
        int start = row is [(byte)'"', ..] ? row[1..].IndexOf((byte)'"') + 1 : 0;
        int at = row[start..].IndexOfAny(",;\t\n"u8);
        return at < 0 || row[start + at] == '\n' ? (byte)',' : row[start + at];
    }

    private static bool TrySplit(ReadOnlySpan<byte> row, List<Problem> problems, out List<string> fields)
    {
        fields = new(DumpFields.Columns + 1);
        if (row is [.., (byte)'\n']) row = row[..^1];
        if (row is [.., (byte)'\r']) row = row[..^1];
        byte delimiter = DelimiterOf(row);
        while (true)
        {
            int end = row is [(byte)'"', ..] ? EndOfQuoted(row) : row.IndexOf(delimiter);
            if (end < 0 && row is [(byte)'"', ..]) return false;
            if (end < 0) end = row.Length;
            fields.Add(SourceText.Decode(row[..end], problems));
            if (row is [(byte)'"', ..]) fields[^1] = fields[^1][1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
            if (end == row.Length) return true;
            if (row[end] != delimiter) return false;
            row = row[(end + 1)..];
        }
    }

    // The position after the quotation mark that closes the field; -1 if there is none. A doubled quotation mark does not close the field.
    private static int EndOfQuoted(ReadOnlySpan<byte> field)
    {
        for (int at = 1; ;)
        {
            int step = field[at..].IndexOf((byte)'"');
            if (step < 0) return -1;
            at += step + 1;
            if (at == field.Length || field[at] != '"') return at;
            at++;
        }
    }
}
