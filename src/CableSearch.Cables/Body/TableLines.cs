using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>Recognises lines that belong to a table.</summary>
internal static class TableLines
{
    /// <summary>Whether most of the lines have columns, separated by tabs, by runs of three spaces or by bars (|).</summary>
    public static bool IsTable(LineIndex lines, int from, int to)
    {
        if (to - from < 2) return false;
        int columns = 0, text = 0;
        for (int i = from; i < to; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            text++;
            if (HasColumns(lines.Span(i))) columns++;
        }
        return columns >= 2 && columns * 2 > text;
    }

    public static bool HasColumns(ReadOnlySpan<char> line)
    {
        if (line.Length > 160) return false;
        return line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal) || line.Count('|') > 1;
    }
}
