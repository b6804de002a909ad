using CableSearch.Cables.Contract;

namespace CableSearch.Cables.Sources;

/// <summary>
/// A row of the full dump <c>cables.csv</c>. It has eight fields in double quotes: row number, created (<c>M/D/YYYY H:MM</c>), reference
/// id, origin, classification, references (ids separated by <c>|</c>), header, body. Inside a field, a quotation mark is written <c>\"</c>
/// and a backslash <c>\\</c>; line feeds are not escaped.
/// </summary>
public static class DumpRow
{
    private static readonly string[] DateFormats = ["M/d/yyyy H:mm"];

    /// <summary>Parses one row, with or without the line feed at its end.</summary>
    public static SourceResult Parse(ReadOnlySpan<byte> row)
    {
        List<Problem> problems = [];
        return TrySplit(row, problems, out List<string> fields) ? DumpFields.Parse(fields, DateFormats, problems) : DumpFields.Unterminated;
    }

    private static bool TrySplit(ReadOnlySpan<byte> row, List<Problem> problems, out List<string> fields)
    {
        fields = new(DumpFields.Columns);
        if (row is [.., (byte)'\n']) row = row[..^1];
        if (row is [.., (byte)'\r']) row = row[..^1];
        while (true)
        {
            if (row is not [(byte)'"', ..]) return false;
            row = row[1..];
            int end = EndOfField(row);
            if (end < 0) return false;
            fields.Add(SourceText.Decode(Unescape(row[..end]), problems));
            row = row[(end + 1)..];
            if (row.IsEmpty) return true;
            if (row[0] != ',') return false;
            row = row[1..];
        }
    }

    private static int EndOfField(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (true)
        {
            int step = text[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0) return -1;
            at += step;
            if (text[at] == '"') return at;
            at = Math.Min(at + 2, text.Length);
        }
    }

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> field)
    {
        int at = field.IndexOf((byte)'\\');
        if (at < 0) return field;
        byte[] plain = new byte[field.Length];
        int length = 0;
        while (at >= 0 && at + 1 < field.Length)
        {
            field[..at].CopyTo(plain.AsSpan(length));
            length += at;
            plain[length++] = field[at + 1];
            field = field[(at + 2)..];
            at = field.IndexOf((byte)'\\');
        }
        field.CopyTo(plain.AsSpan(length));
        return plain.AsSpan(0, length + field.Length);
    }
}
