using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>Splits the body into numbered paragraphs, blocks without a number, tables and headings.</summary>
internal sealed class ParagraphParser(LineIndex lines, ParagraphStarts starts, int signatureLine)
{
    private const int MaxHeading = 220;

    // Longest line, in characters, that may be a name with its title.
    private const int MaxName = 70;

    // The rule (row of dashes) under a heading is about as long as the heading. The lengths may differ by this many characters.
    private const int MaxRuleSlip = 4;

    private readonly List<ParagraphLines> _parts = [];

    private ParagraphLines? _open;

    private (int From, int To)? _heading;

    private bool _sawBreak;

    private int _lastRule = -1;

    public List<ParagraphLines> Parse(int from)
    {
        int at = from;
        while (at < lines.Count)
        {
            LineKind kind = lines[at].Kind;
            if (kind != LineKind.Text)
            {
                _sawBreak |= kind == LineKind.PageBreak;
                if (kind == LineKind.Rule) _lastRule = at;
                at++;
                continue;
            }
            at = ParseBlock(at, EndOfBlock(at));
        }
        if (_heading is var (first, last)) Begin(first, last, default, false);
        return _parts;
    }

    private int EndOfBlock(int at)
    {
        int end = at + 1;
        while (end < lines.Count
            && lines[end].Kind == LineKind.Text
            && !starts.TryGet(end, out _)
            && end != signatureLine
            && !ClosingNotice.Begins(lines.Span(end)))
            end++;
        return end;
    }

    private int ParseBlock(int at, int end)
    {
        bool endsInHeading = EndsInHeading(at, end);
        if (endsInHeading) end--;
        bool tight = at > 0 && lines[at - 1].Kind == LineKind.Text;
        if (starts.TryGet(at, out ParagraphMark mark)) Begin(at, CutHeading(at, end, ref end), mark, true);
        else if (at == signatureLine) Begin(at, end = at + 1, default, false);
        else if (ClosingNotice.Begins(lines.Span(at))) BeginNotice(at, end);
        else if (_sawBreak && _heading is null && BreaksSentence(at)) _open!.To = CutHeading(at, end, ref end);
        else if (!endsInHeading && !ContinuesTable(at) && IsHeading(at, end))
            _heading = _heading is var (first, last) && LinesBetween(last, at) ? (first, end) : (at, end);
        else if (_heading is null && Continues(at, tight)) _open!.To = CutHeading(at, end, ref end);
        else Begin(at, CutHeading(at, end, ref end), default, false);
        _sawBreak = false;
        return end;
    }

    /// <summary>
    /// Whether the last line of a block is a heading with a row of dashes under it. The row must be about as long as the last line, and the
    /// line before the last line must be much longer than the row. Otherwise the row may underline the whole block.
    /// </summary>
    private bool EndsInHeading(int at, int end)
    {
        if (end - at < 2 || end >= lines.Count || lines[end].Kind != LineKind.Rule || starts.TryGet(end - 1, out _)) return false;
        int rule = lines[end].Length;
        return Math.Abs(rule - lines[end - 1].Length) <= 2 && lines[end - 2].Length > rule + 20 && LooksLikeHeading(lines.Span(end - 1));
    }

    /// <summary>
    /// Whether two headings or blocks have at most three lines between them, all of which are blank, page breaks or rows of dashes.
    /// </summary>
    private bool LinesBetween(int from, int to)
    {
        if (to - from >= 4) return false;
        for (int i = from; i < to; i++)
            if (lines[i].Kind == LineKind.Text) return false;
        return true;
    }

    /// <summary>
    /// Cuts a heading off the end of a block, and returns where the rest of the block ends. On a page without blank lines, a heading is the
    /// last short line before a numbered paragraph.
    /// </summary>
    private int CutHeading(int at, int end, ref int next)
    {
        int heading = end - 1;
        bool beforeNumber = end < lines.Count && heading > at && (starts.TryGet(end, out _) || NextIsNumbered(end));
        if (!beforeNumber) return end;
        bool apart = lines[end].Kind == LineKind.Blank;
        if (lines.Span(heading) is { Length: < 100 } line
            && LooksLikeHeading(line)
            && (EndsSentence(heading - 1) || IsCut(heading) || lines.Span(heading - 1).EndsWith("XXXX", StringComparison.OrdinalIgnoreCase))
            && (lines[heading - 1].Length is > 100
                || line.IsCapitals
                || !apart && lines[heading - 1].Length < 60
                || lines[end].Kind == LineKind.Rule))
        {
            next = heading;
            return heading;
        }
        return end;
    }

    private bool NextIsNumbered(int at)
    {
        for (int i = at; i < lines.Count && i < at + 6; i++)
            if (lines[i].Kind == LineKind.Text) return starts.TryGet(i, out _);
        return false;
    }

    /// <summary>Whether our parser cut this line off the line before it. In the published body the two are one line.</summary>
    private bool IsCut(int line) => lines.Text.AsSpan(lines[line - 1].End, lines[line].Start - lines[line - 1].End).IndexOf('\n') < 0;

    private bool EndsSentence(int line)
    {
        ReadOnlySpan<char> text = lines.Span(line).TrimEnd("\"')]”’ ");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or ':' or ';';
    }

    private void Begin(int from, int to, ParagraphMark mark, bool marked)
    {
        if (!HasWord(from, to)) return;
        bool isRow = ContinuesTable(from);
        _open = new ParagraphLines { From = from, To = to, Mark = marked ? mark : default, IsMarked = marked };
        if (_heading is var (alone, _) && _open.Mark is { Number: not null, Marking: null } && ParseMarkAlone(alone) is { } marking)
        {
            // A classification marking such as "(C)" that is on a line of its own, before "1. Summary", belongs to paragraph 1.
            _open.Mark = _open.Mark with { Marking = marking };
        }
        else if (_heading is var (first, last) && first < from)
        {
            _open.HeadingFrom = first;
            _open.HeadingTo = last;
        }
        _heading = null;
        _open.IsTable = !marked && from != signatureLine && (isRow || TableLines.IsTable(lines, from, to));
        _parts.Add(_open);
        if (from == signatureLine) _open = null;
    }

    /// <summary>
    /// Begins a block for a notice that a post's message system added after the text, such as "Visit London's Classified Website". The line
    /// before the notice may have been taken for its heading. But a notice has no heading, so this line becomes a block of its own.
    /// </summary>
    private void BeginNotice(int from, int to)
    {
        if (_heading is var (first, last)) Begin(first, last, default, false);
        Begin(from, to, default, false);
    }

    private string? ParseMarkAlone(int line)
    {
        ReadOnlySpan<char> text = lines.Span(line);
        return text[0] == '(' && ParagraphMark.TryParseMarking(text, out string? marking, out int length) && length == text.Length
            ? marking : null;
    }

    private bool HasWord(int from, int to)
    {
        for (int i = from; i < to; i++)
            foreach (char c in lines.Span(i))
                if (c.IsWord) return true;
        return false;
    }

    private bool ContinuesTable(int at) =>
        _heading is null && _open is { IsTable: true, IsMarked: false } && TableLines.IsRowBelow(lines, _open, at);

    /// <summary>
    /// Whether a block without a number continues the paragraph before it. No block continues a table. If the line before the block is text
    /// (<paramref name="tight"/>), every block but the signature continues the paragraph. If that line is not text, the block may continue
    /// the paragraph in three cases: a page break is between them, the block is a sub-point of the paragraph, or the paragraph ends in the
    /// middle of a sentence.
    /// </summary>
    private bool Continues(int at, bool tight)
    {
        if (_open is null || _open.IsTable) return false;
        ReadOnlySpan<char> line = lines.Span(at);
        if (tight) return at != signatureLine;
        int before = _open.To - 1;
        while (before > _open.From && lines[before].Kind != LineKind.Text) before--;
        bool open = !EndsSentence(before);
        if (_lastRule > before) return false;
        if (line[0].IsSmall && open) return true;
        if (_sawBreak) return open || !SubPoints.IsOne(line) || _open.Mark.Number is not null;
        if (_open.Mark.Number is not null && (SubPoints.IsOne(line) || SubPoints.IsFigure(line))) return true;
        return open
            && lines[before].Length > 45
            && !SubPoints.IsOne(line)
            && !SubPoints.IsLabelled(line)
            && !TableLines.IsTable(lines, at, EndOfBlock(at))
            && !line.IsCapitals;
    }

    /// <summary>
    /// Whether a page break interrupts a sentence. If so, the line after the page break continues the sentence, even if this line looks
    /// like a heading.
    /// </summary>
    private bool BreaksSentence(int at)
    {
        if (_open is null || _open.IsTable) return false;
        int before = _open.To - 1;
        while (before > _open.From && lines[before].Kind != LineKind.Text) before--;
        return !EndsSentence(before) && _lastRule <= before && !(at + 1 < lines.Count && lines[at + 1].Kind == LineKind.Rule);
    }

    private bool IsHeading(int from, int to)
    {
        if (to - from > 4 || from == signatureLine) return false;
        int length = 0;
        bool capitals = true;
        for (int i = from; i < to; i++)
        {
            length += lines[i].Length;
            capitals &= lines.Span(i).IsCapitals;
        }
        if (TableLines.HasColumns(lines.Span(from)) && TableLines.IsTable(lines, from, Math.Min(lines.Count, to + 3))) return false;
        bool isUnderlined = to < lines.Count
            && lines[to].Kind == LineKind.Rule
            && to - from == 1
            && Math.Abs(lines[to].Length - length) <= MaxRuleSlip;
        if (length > MaxHeading
            || (!LooksLikeHeading(lines.Span(to - 1), isFirst: to - from == 1)
                && !(isUnderlined && lines.Span(from).HasLetter && !lines.Span(from)[0].IsSmall)))
            return false;
        // The last item of a list is not a heading, even if the item takes two lines.
        if (to - from > 1 && lines.Span(to - 1)[0].IsSmall && (lines.Span(from)[0].IsSmall || EndsList())) return false;
        bool ruled = (to < lines.Count && lines[to].Kind == LineKind.Rule) || (from > 0 && lines[from - 1].Kind == LineKind.Rule);
        if ((SubPoints.IsOne(lines.Span(from)) || SubPoints.IsFigure(lines.Span(from))) && !ruled) return false;
        if (!ruled && to - from == 1 && EndsNames(from)) return false;
        if (!ruled && lines.Span(from)[0].IsSmall && !StopsBefore()) return false;
        int next = to;
        while (next < lines.Count && lines[next].Kind != LineKind.Text) next++;
        if (next >= lines.Count || next == signatureLine) return false;
        bool numbered = starts.TryGet(next, out ParagraphMark mark) && (mark.Number is not null || mark.Marking is not null);
        if (numbered) return to - from <= 3 && length <= 40 + (80 * (to - from));
        return ruled || (capitals && to - from <= 2 && !lines.Span(from).ContainsAnyInRange('0', '9') && length > 3);
    }

    /// <summary>
    /// Whether a line is the last item of a list of names or titles, with blank lines between the items. The two blocks before the line
    /// must look like items: each is a single short line without a number and without a full stop.
    /// </summary>
    private bool EndsNames(int line)
    {
        if (_heading is not null || lines.Span(line).IsCapitals || _parts.Count < 2) return false;
        int next = line;
        for (int i = 1; i <= 2; i++)
        {
            ParagraphLines part = _parts[^i];
            if (part.IsMarked || part.IsTable || part.To - part.From != 1 || part.HeadingTo > part.HeadingFrom) return false;
            if (lines[part.From].Length > MaxName || EndsSentence(part.From) || lines.Span(part.From).IsCapitals) return false;
            if (!LinesBetween(part.To, next)) return false;
            next = part.From;
        }
        return true;
    }

    private bool EndsList() => _open is { IsMarked: false } && !EndsSentence(LastLine(_open));

    /// <summary>
    /// Whether the paragraph before ends with a full stop, an exclamation mark or a question mark; true if there is no paragraph before. If
    /// false, a line that begins with a small letter, such as a blacked-out name ("xxxx"), is not a heading. It may be the rest of the last
    /// sentence, or the only item of a list.
    /// </summary>
    private bool StopsBefore() =>
        _open is null || lines.Span(LastLine(_open)).TrimEnd("\"')]”’ ") is [.., '.' or '!' or '?'];

    private int LastLine(ParagraphLines part)
    {
        int last = part.To - 1;
        while (last > part.From && lines[last].Kind != LineKind.Text) last--;
        return last;
    }

    /// <summary>
    /// Whether a line begins with a redaction and has words behind it: "xxxxxxxxxxxx to follow up on the offer". The small x's do not say
    /// that the line is in the middle of a sentence.
    /// </summary>
    private static bool IsRedacted(ReadOnlySpan<char> line) => line.StartsWith("xxxx", StringComparison.OrdinalIgnoreCase)
        && line.TrimStart("xX").TrimStart("'’s") is [' ', .. var rest] && rest.HasLetter;

    private static bool LooksLikeHeading(ReadOnlySpan<char> line, bool isFirst = true)
    {
        ReadOnlySpan<char> end = line.TrimEnd("\"')”’ ");
        if (end.Length == 0 || !line.HasLetter) return false;
        bool isInitials = end.Length > 3 && end[^1] == '.' && end[^2].IsCapital && end[^3] == '.';
        bool stops = end[^1] is '.' or ',' or ';'
            && !isInitials
            && !end.EndsWith("...", StringComparison.Ordinal)
            && !(line.IsCapitals && line.Length < 40 && end[^1] == '.');
        return !stops
            && !(isFirst && line[0].IsSmall && !IsRedacted(line))
            && !line.StartsWithWord("END")
            && !line.StartsWithWord("SENSITIVE BUT");
    }
}
