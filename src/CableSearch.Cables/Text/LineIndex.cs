using System.Buffers;

namespace CableSearch.Cables.Text;

/// <summary>
/// The lines of a cable's body, in order. A line is cut in two where a field, paragraph, heading or page break begins in its middle.
/// </summary>
internal sealed class LineIndex
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u2028\u2029\v\f");

    private LineIndex(string text, List<Line> lines)
    {
        Text = text;
        Lines = lines;
    }

    public string Text { get; }

    public List<Line> Lines { get; }

    public int Count => Lines.Count;

    public Line this[int index] => Lines[index];

    public ReadOnlySpan<char> Span(int index) => Lines[index].Of(Text);

    /// <summary>Leaves a line out of the text that the page shows, as if the line were a page break.</summary>
    public void Hide(int line) => Lines[line] = Lines[line] with { Kind = LineKind.PageBreak };

    /// <param name="text">The body.</param>
    /// <param name="cuts">Positions, in rising order, at which a line is cut.</param>
    /// <param name="breaks">Spans of page breaks, in rising order. Lines are cut at both ends of each span too.</param>
    public static LineIndex Of(string text, List<int> cuts, List<(int Start, int End)> breaks)
    {
        List<Line> lines = new(text.Length / 45 + 8);
        // LF, VT, FF and CR are neighbouring characters, so they can be searched for as one range. A search for all six line ends takes
        // twice as long. So it is made only in a text that has one of the other two, U+2028 or U+2029, which are rare.
        bool isPlain = !text.AsSpan().ContainsAnyInRange('\u2028', '\u2029');
        int from = 0, cut = 0, pageBreak = 0;
        while (from < text.Length)
        {
            ReadOnlySpan<char> left = text.AsSpan(from);
            int length = isPlain ? left.IndexOfAnyInRange('\n', '\r') : left.IndexOfAny(Ends);
            int end = length < 0 ? text.Length : from + length;
            int next = length < 0 ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            while (true)
            {
                while (cut < cuts.Count && cuts[cut] <= from) cut++;
                while (pageBreak < breaks.Count && breaks[pageBreak].End <= from) pageBreak++;
                int stop = end;
                bool isBreak = false;
                if (pageBreak < breaks.Count && breaks[pageBreak].Start < end)
                {
                    isBreak = breaks[pageBreak].Start <= from;
                    stop = isBreak ? Math.Min(breaks[pageBreak].End, end) : breaks[pageBreak].Start;
                }
                if (!isBreak && cut < cuts.Count && cuts[cut] < stop) stop = cuts[cut];
                bool whole = stop == end;
                Add(text, lines, from, stop, isBreak, rest: !whole || (lines.Count > 0 && from > 0 && !Ends.Contains(text[from - 1])));
                from = stop;
                if (whole) break;
            }
            from = next;
        }
        return new LineIndex(text, lines);
    }

    private static void Add(string text, List<Line> lines, int from, int stop, bool isBreak, bool rest)
    {
        int start = from, end = stop;
        while (start < end && text[start].IsBlank) start++;
        while (end > start && text[end - 1].IsBlank) end--;
        // Some published pages end each line with a backslash. It is no part of the text, so it is left out.
        if (end > start && text[end - 1] == '\\' && (end - 1 == start || text[end - 2] == ' '))
        {
            end--;
            while (end > start && text[end - 1].IsBlank) end--;
        }
        // If a line was cut and one of its parts has only white space, this part is not added. It would count as a blank line, but there is
        // no blank line in the cable at this place.
        if (start == end && rest) return;
        lines.Add(new Line(from, start, end, KindOf(text.AsSpan(start, end - start), isBreak)));
    }

    private static LineKind KindOf(ReadOnlySpan<char> line, bool isBreak)
    {
        if (line.IsEmpty) return LineKind.Blank;
        if (isBreak) return LineKind.PageBreak;
        return IsRule(line) ? LineKind.Rule : LineKind.Text;
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('-' or '=' or '*' or '_' or '~' or '#' or '.' or '\u2014' or '\u2013' or '+')) return false;
        // A line such as "-----  ---  ----" underlines the columns of a table. It belongs to the table and does not separate two parts of
        // the text.
        if (line.Contains("  ", StringComparison.Ordinal) && line[0] == '-') return false;
        int marks = 0;
        foreach (char c in line)
        {
            if (c is '-' or '=' or '*' or '_' or '~' or '#' or '.' or '\u2014' or '\u2013' or '+') marks++;
            else if (!c.IsBlank) return line.Length > 12 && line.Trim("-=*_~#. ").Equals("CABLE ENDS", StringComparison.Ordinal);
        }
        return marks >= 3;
    }
}
