using System.Text;
using System.Text.RegularExpressions;
using CableSearch.Cables.Sources;

namespace CableSearch.Import.Dumps;

/// <summary>Finds the end of a row in a dump that was opened and saved again with another program, such as a spreadsheet or R.</summary>
internal static partial class CsvScanner
{
    // Number of bytes at the beginning of a line that are enough to recognise a row. A row begins with a row number and a date. In some
    // dumps a row name comes before them. All of these together are shorter.
    private const int MaxStart = 100;

    private const int EnoughFields = 8;

    public static (RowMatch RowMatch, int End) FindEnd(ReadOnlySpan<byte> buffer, bool isEnd)
    {
        RowMatch begins = Match(buffer);
        if (begins == RowMatch.More && !isEnd) return (RowMatch.More, 0);
        RowMatch cut = isEnd ? RowMatch.Broken : RowMatch.More;
        byte delimiter = CsvRow.DelimiterOf(buffer);
        int at = 0;
        for (int fields = 1; ; fields++)
        {
            // A line is accepted as a row if it begins like one or has enough fields. Otherwise it is the rest of a broken row.
            RowMatch whole = begins == RowMatch.Row || fields >= EnoughFields ? RowMatch.Row : RowMatch.Broken;
            bool isQuoted = at < buffer.Length && buffer[at] == '"';
            int end = isQuoted ? EndOfQuoted(buffer, at) : buffer[at..].IndexOfAny(delimiter, (byte)'\n');
            if (end < 0 && isQuoted) return (cut, 0);
            if (end < 0) return isEnd ? (whole, buffer.Length) : (RowMatch.More, 0);
            at = isQuoted ? end : at + end;
            if (at < buffer.Length && buffer[at] == '\r') at++;
            if (at >= buffer.Length) return isEnd ? (whole, at) : (RowMatch.More, 0);
            if (buffer[at] == '\n') return (whole, at + 1);
            if (buffer[at++] != delimiter) return (RowMatch.Broken, 0);
        }
    }

    /// <summary>Whether a line begins with a row number and a date. A row name, as R writes it, may come before them.</summary>
    public static bool BeginsLikeRow(ReadOnlySpan<byte> line) => Match(line) == RowMatch.Row;

    public static RowMatch Match(ReadOnlySpan<byte> line)
    {
        string start = Encoding.Latin1.GetString(line[..Math.Min(line.Length, MaxStart)]);
        if (RowStart.IsMatch(start)) return RowMatch.Row;
        return line.Length < MaxStart && !start.Contains('\n', StringComparison.Ordinal) ? RowMatch.More : RowMatch.Broken;
    }

    // The position after the closing quote of a field; -1 if the buffer has no closing quote. Inside a field, two quotes ("") stand for
    // one. If the last byte of the buffer is a quote, the next byte could be a second one. The result is then the end of the buffer, and
    // the caller reads more bytes and calls again, unless the dump ends there.
    private static int EndOfQuoted(ReadOnlySpan<byte> buffer, int at)
    {
        for (at++; ;)
        {
            int step = buffer[at..].IndexOf((byte)'"');
            if (step < 0) return -1;
            at += step + 1;
            if (at == buffer.Length || buffer[at] != '"') return at;
            at++;
        }
    }

    [GeneratedRegex("""^(?:"?[0-9]{0,12}"?[,;\t]){1,2}"?[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}[ 0-9:]{0,20}"?[,;\t]""",
        RegexOptions.CultureInvariant)]
    private static partial Regex RowStart { get; }
}
