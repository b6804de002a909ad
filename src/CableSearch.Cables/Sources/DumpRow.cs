using System.Globalization;

namespace CableSearch.Cables.Sources;

/// <summary>
/// A row of the full dump <c>cables.csv</c>: eight fields in double quotes (row number, created <c>M/D/YYYY H:MM</c>, reference id, origin, classification,
/// references with <c>|</c> between ids, header, body); <c>\"</c> and <c>\\</c> are escapes, line feeds stand as they are.
/// </summary>
public static class DumpRow
{
    private const int Columns = 8;

    /// <summary>Reads one row, its closing line feed included or not.</summary>
    public static SourceReading Read(ReadOnlySpan<byte> row)
    {
        List<Problem> problems = [];
        if (!TrySplit(row, problems, out List<string> fields))
            return new SourceRejection("unterminated-quote", "A field of the row is not closed by a quote.");
        if (fields.Count != Columns)
            return new SourceRejection("wrong-columns", $"The row has {fields.Count} columns instead of {Columns}.");
        if (!TryReadDate(fields[1], out DateTime created))
            return new SourceRejection("bad-date", $"The date “{Short(fields[1])}” is not of the form month/day/year hour:minute.");
        if (!CableId.TryParse(fields[2], out CableId id))
            return new SourceRejection("unreadable-id", $"“{Short(fields[2])}” is not a reference id.");
        if (string.IsNullOrWhiteSpace(fields[7]))
            return new SourceRejection("empty-body", $"The body of {id} is empty.");
        DateTime? plausible = PlausibleDate.Or(created, problems);
        return new SourceCable(id, new CableText
        {
            Id = fields[2],
            Year = plausible?.Year,
            Created = plausible,
            Origin = fields[3],
            Classification = fields[4],
            References = fields[5].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Header = SourceText.WithLineFeeds(fields[6]),
            Body = SourceText.WithLineFeeds(fields[7]),
            Problems = problems,
        }, Released: null);
    }

    private static bool TryReadDate(string text, out DateTime created) =>
        DateTime.TryParseExact(text, "M/d/yyyy H:mm", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out created);

    private static bool TrySplit(ReadOnlySpan<byte> row, List<Problem> problems, out List<string> fields)
    {
        fields = new(Columns);
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

    private static string Short(string text) =>
        text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
