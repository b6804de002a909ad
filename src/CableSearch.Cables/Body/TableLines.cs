using System.Buffers;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>Recognises lines that belong to a table.</summary>
internal static class TableLines
{
    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789 .,%$€£+-()/*");

    // Longest line of a table, in characters. A longer line is text, even if it has gaps.
    private const int MaxRow = 160;

    // Smallest number of figures, each behind a gap of two blanks, that make a line a row of figures. A sentence may have one or two.
    private const int MinFigures = 3;

    // Widest column of labels, in characters. A short line below a label in this column is taken for the rest of the label. In a wider
    // column it counts as text.
    private const int MaxLabel = 30;

    // Smallest indent, in characters, of a row that has no label. A smaller one may be the indent of the whole table.
    private const int MinIndent = 8;

    // Largest number of blank lines and rows of dashes between two rows of a table.
    private const int MaxBetween = 2;

    // The last figure of a row may end this many characters before or after the end of the row above. If it is farther off, the line is
    // not taken for a row of the same table.
    private const int MaxSlip = 2;

    /// <summary>
    /// Whether most of the lines have columns, separated by tabs, by runs of three spaces, by bars (|) or by figures. The rest of a label
    /// that was wrapped within the first column does not count.
    /// </summary>
    public static bool IsTable(LineIndex lines, int from, int to)
    {
        if (to - from < 2) return false;
        int columns = 0, text = 0, labels = 0;
        for (int i = from; i < to; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            if (HasColumns(lines.Span(i)))
            {
                columns++;
                text++;
                labels = LabelWidth(lines, i);
            }
            else if (labels > MaxLabel || lines[i].End - lines[i].From >= labels) text++;
        }
        return columns >= 2 && columns * 2 > text;
    }

    public static bool HasColumns(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxRow) return false;
        return line.Contains('\t')
            || line.Contains("   ", StringComparison.Ordinal)
            || line.Count('|') > 1
            || CountFigures(line) >= MinFigures;
    }

    /// <summary>
    /// Whether the line is one more row of a table, such as its total, behind a blank line or a row of dashes: its last figure ends where
    /// the table's last row ends. The table may be only a head row.
    /// </summary>
    public static bool IsRowBelow(LineIndex lines, ParagraphLines table, int line)
    {
        if (line - table.To > MaxBetween || !EndsInFigure(lines, line)) return false;
        for (int i = table.To; i < line; i++)
            if (lines[i].Kind is not (LineKind.Blank or LineKind.Rule)) return false;
        for (int row = table.To - 1; row >= table.From; row--)
            if (lines[row].Kind == LineKind.Text && HasColumns(lines.Span(row)))
                return Math.Abs(Width(lines, row) - Width(lines, line)) <= MaxSlip;
        return false;
    }

    private static bool EndsInFigure(LineIndex lines, int line) =>
        lines[line].Kind == LineKind.Text
            && lines.Span(line) is var text
            && HasColumns(text)
            && IsFigure(text[(text.LastIndexOf("  ", StringComparison.Ordinal) + 1)..]);

    private static int Width(LineIndex lines, int line) => lines[line].End - lines[line].From;

    /// <summary>The width of the first column of a row, in characters. A row without a label begins in the second column.</summary>
    private static int LabelWidth(LineIndex lines, int line)
    {
        int indent = lines[line].Start - lines[line].From;
        if (indent > MinIndent) return indent;
        ReadOnlySpan<char> text = lines.Span(line);
        int gap = text.IndexOf("  ", StringComparison.Ordinal);
        return gap < 0 ? 0 : indent + gap + text[gap..].IndexOfAnyExcept(' ');
    }

    /// <summary>Counts the figures of a line that have a gap of at least two blanks before them.</summary>
    private static int CountFigures(ReadOnlySpan<char> line)
    {
        int figures = 0;
        while (line.IndexOf("  ", StringComparison.Ordinal) is var gap and >= 0)
        {
            line = line[gap..].TrimStart(' ');
            int end = line.IndexOf("  ", StringComparison.Ordinal);
            if (IsFigure(end < 0 ? line : line[..end])) figures++;
        }
        return figures;
    }

    private static bool IsFigure(ReadOnlySpan<char> cell) =>
        cell.ContainsAnyInRange('0', '9') && !cell.ContainsAnyExcept(FigureSigns);
}
