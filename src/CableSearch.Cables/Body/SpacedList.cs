using CableSearch.Cables.Contract;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Joins the items of a list or table between which the telegram has blank lines, such as "Name: …", "DOB: …", "Course: …". Each item was
/// parsed as a block of its own; together they are one block with a line for each item.
/// </summary>
/// <param name="lines">The lines of the body.</param>
/// <param name="signatureLine">
/// Index of the line with the signature. Nothing is joined from this line on. Negative if there is no signature.
/// </param>
internal sealed class SpacedList(LineIndex lines, int signatureLine)
{
    // Longest item without a label, in characters. A longer line is probably a sentence.
    private const int MaxItem = 60;

    // Maximum number of lines, and maximum number of characters, of an item with a label such as "Course: …". Such an item may have more
    // than one line, because a long value was wrapped.
    private const int MaxWrapped = 3;
    private const int MaxLabelled = 160;

    // Smallest number of words of a sentence. Shorter values, such as "Armor Dept.", may end in a full stop too.
    private const int MinWords = 3;

    // Smallest number of items of a list whose items have no labels. Fewer lines may be names or titles that have nothing in common.
    private const int MinItems = 4;

    /// <summary>The parts, with the items of each list joined into one part.</summary>
    public List<ParagraphLines> Join(List<ParagraphLines> parts)
    {
        for (int i = parts.Count - 2; i >= 0; i--) parts[i].IsTable |= IsRowAbove(parts[i], parts[i + 1]);
        List<ParagraphLines> joined = new(parts.Count);
        for (int i = 0; i < parts.Count;)
        {
            int end = EndOfList(parts, i);
            if (end > i + 1) Join(parts, i, end);
            joined.Add(parts[i]);
            i = Math.Max(end, i + 1);
        }
        return joined;
    }

    private int EndOfList(List<ParagraphLines> parts, int first)
    {
        if (parts[first].IsTable && !parts[first].IsMarked) return EndOfTable(parts, first);
        if (!IsItem(parts[first])) return first;
        int end = first + 1, labelled = first;
        while (end < parts.Count && IsNext(parts[end - 1], parts[end]) && IsItem(parts[end]) && !HasSameLabel(parts[first], parts[end]))
            end++;
        while (labelled < end && LabelOf(parts[labelled]).Length > 0) labelled++;
        // At least MinItems items in a row are one list, whether they have labels or not. If there are fewer, only the items with labels
        // are joined: the list ends before the first item without a label.
        return end - first >= MinItems ? end : labelled;
    }

    /// <summary>Whether a part is a row, such as the head row, of the table behind it.</summary>
    private bool IsRowAbove(ParagraphLines part, ParagraphLines next) =>
        next is { IsTable: true, IsMarked: false }
            && !part.IsMarked
            && part.To - part.From == 1
            && next.HeadingTo == next.HeadingFrom
            && TableLines.IsRowBelow(lines, part, next.From);

    private int EndOfTable(List<ParagraphLines> parts, int first)
    {
        int end = first + 1;
        while (end < parts.Count
            && parts[end] is { IsTable: true, IsMarked: false } next
            && next.HeadingTo == next.HeadingFrom
            && TableLines.IsRowBelow(lines, parts[end - 1], next.From))
            end++;
        return end;
    }

    private static void Join(List<ParagraphLines> parts, int first, int end)
    {
        ParagraphLines list = parts[first];
        list.Items = [.. parts[(first + 1)..end].Select(p => p.From)];
        list.To = parts[end - 1].To;
    }

    private bool IsItem(ParagraphLines part)
    {
        if (part.IsMarked || part.IsTable || (signatureLine >= 0 && part.From >= signatureLine)) return false;
        ReadOnlySpan<char> first = lines.Span(part.From), last = lines.Span(part.To - 1);
        if (LabelOf(part) is { Length: > 0 } label)
        {
            return part.To - part.From <= MaxWrapped
                && lines[part.To - 1].End - lines[part.From].Start <= MaxLabelled
                && !IsSentence(part.From == part.To - 1 ? first[label.Length..] : last)
                && SummaryWords.KindOf(label) == ParagraphKind.Text;
        }
        return part.To - part.From == 1
            && first.Length <= MaxItem
            && first.TrimEnd("\"')]”’ ") is not [.., '.' or '?' or '!' or ':' or ';']
            && !SubPoints.IsOne(first)
            && !ClosingNotice.Begins(first);
    }

    /// <summary>
    /// Whether the value after a label is a sentence, as in the interview "Minister: This is news." If so, the text is not an item of a
    /// list.
    /// </summary>
    private static bool IsSentence(ReadOnlySpan<char> value) => value.TrimEnd("\"')]”’ ") is [.., char last, '.' or '?' or '!']
        && last.IsSmall
        && value.Trim(": ").Count(' ') >= MinWords - 1;

    /// <summary>The label of an item, such as "DOB" or "2003"; empty if it has none.</summary>
    private ReadOnlySpan<char> LabelOf(ParagraphLines part)
    {
        ReadOnlySpan<char> line = lines.Span(part.From);
        return SubPoints.IsLabelled(line) || SubPoints.IsFigure(line) ? line[..line.IndexOf(':')] : default;
    }

    /// <summary>
    /// Whether an item has the same label as the first item of the list. If so, the item begins another list, with the facts of another
    /// person or thing.
    /// </summary>
    private bool HasSameLabel(ParagraphLines first, ParagraphLines item) =>
        LabelOf(first) is { Length: > 0 } label && LabelOf(item).SequenceEqual(label);

    /// <summary>Whether only one blank line is between two parts. A larger gap, or a heading, separates two lists.</summary>
    private bool IsNext(ParagraphLines part, ParagraphLines next) =>
        next.From == part.To + 1 && lines[part.To].Kind == LineKind.Blank && next.HeadingTo == next.HeadingFrom;
}
