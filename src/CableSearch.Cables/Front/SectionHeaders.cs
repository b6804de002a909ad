using CableSearch.Cables.Header;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Front;

/// <summary>
/// Leaves the headers of a cable's later sections out of the text that the page shows. A long cable was sent in sections, each with its own
/// address block, classification line and labels. Where the sections were joined, these lines are in the middle of the body. They do not
/// begin a second cable.
/// </summary>
internal static class SectionHeaders
{
    private const int MaxHeader = 400;

    private const int MaxLabels = 30;

    public static void Hide(LineIndex lines, int from)
    {
        // Index of the line at which the next search for the classification line of a section begins. Earlier searches have already looked
        // at the lines before it. Without this index, the search from each line of an address block would look at the same lines again.
        int searched = from;
        for (int i = from; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || lines[i].Length > 120) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (line is "SIPDIS") lines.Hide(i);
            else if (line[0] is 'C' or 'S' or 'U' or 'V' or 'Z' or 'D' && FindSection(lines, i, ref searched) is int section)
                i = HideHead(lines, i, section);
        }
    }

    /// <summary>
    /// The index of the classification line of the section that begins at line <paramref name="at"/>. A section begins with its
    /// classification line or with an address block above that line. Null if no section begins at line <paramref name="at"/>.
    /// </summary>
    private static int? FindSection(LineIndex lines, int at, ref int searched)
    {
        if (IsSection(lines.Span(at))) return at;
        if (!HeaderParser.IsTransmission(lines.Span(at))) return null;
        int to = Math.Min(lines.Count, at + MaxHeader);
        for (int i = Math.Max(at + 1, searched); i < to; i++)
            if (lines[i].Kind == LineKind.Text && IsSection(lines.Span(i))) return i;
        searched = Math.Max(searched, to);
        return null;
    }

    private static bool IsSection(ReadOnlySpan<char> line) =>
        line.Contains("SECTION", StringComparison.Ordinal)
            && line.Contains(" OF ", StringComparison.Ordinal)
            && new ClassificationLine() is var read
            && read.Parse(line)
            && read.Level is not null;

    private static int HideHead(LineIndex lines, int from, int section)
    {
        int last = section;
        for (int i = section + 1; i < lines.Count && i < section + MaxLabels; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            ReadOnlySpan<char> line = lines.Span(i);
            if (FieldLabel.Parse(line, out _) != FrontField.None || new ClassificationLine().Parse(line)) last = i;
            else if (ParagraphMark.TryParse(line, out _)) break;
        }
        // The last field may continue on further lines. It ends at the next blank line.
        if (last > section
            && FieldLabel.Parse(lines.Span(last), out _) is FrontField.Subject or FrontField.References or FrontField.ClassifiedBy)
            while (last + 1 < lines.Count
                && last - section < MaxLabels + 4
                && lines[last + 1].Kind == LineKind.Text
                && !ParagraphMark.TryParse(lines.Span(last + 1), out _))
                last++;
        for (int i = from; i <= last; i++)
            if (lines[i].Kind == LineKind.Text) lines.Hide(i);
        return last;
    }
}
