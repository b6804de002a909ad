namespace CableSearch.Cables.Reading;

/// <summary>Cuts a body into its preamble and its paragraphs.</summary>
internal sealed class BodyReader
{
    private readonly string _body;
    private readonly List<BodyLine> _lines;
    private readonly List<Paragraph> _paragraphs = [];
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private string? _heading;

    public BodyReader(string body)
    {
        _body = body;
        _lines = BodyLine.Split(body);
        PreambleLines = FindFirstParagraph();
    }

    /// <summary>Number of lines before the first paragraph.</summary>
    public int PreambleLines { get; }

    public IReadOnlyList<BodyLine> Preamble => _lines.GetRange(0, PreambleLines);

    public string PreambleText
    {
        get
        {
            ReadingText text = new(_body);
            foreach (BodyLine line in Preamble)
                if (!LineForms.IsPageBreak(line.In(_body))) text.Add(line.Start, line.End);
            return text.ToString();
        }
    }

    public IReadOnlyList<Paragraph> ReadParagraphs()
    {
        for (int at = PreambleLines; at < _lines.Count;) at = ReadPart(at);
        if (_heading is not null) AddHeadingAsBlock();
        return _paragraphs;
    }

    private int FindFirstParagraph()
    {
        int behind = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            ReadOnlySpan<char> line = _lines[i].In(_body).TrimStart();
            if (behind > 0 && LineForms.TryNumber(line, out int number, out _) && number <= 2) return i;
            // "¶B." within a list of references is no paragraph: the published pages put the sign before letters too.
            if (line.StartsWith("¶") && line.Length > 1 && (char.IsAsciiDigit(line[1]) || behind == 0)) return i;
            if (line.StartsWith("SUBJ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("REF", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("CLASSIFIED BY", StringComparison.OrdinalIgnoreCase)) behind = i + 1;
        }
        // No numbers: the text begins behind the blank line that ends the last of these fields.
        while (behind > 0 && behind < _lines.Count && !_lines[behind].IsBlank) behind++;
        return behind;
    }

    private int ReadPart(int at)
    {
        if (_lines[at].IsBlank || LineForms.IsPageBreak(_lines[at].In(_body)) || LineForms.IsRule(_lines[at].In(_body))) return at + 1;
        bool isNumbered = LineForms.TryNumber(_lines[at].In(_body), out int number, out int textAt);
        int end = EndOfPart(at, isNumbered);
        if (!isNumbered && IsHeading(at, end))
        {
            if (_heading is not null) AddHeadingAsBlock();
            _heading = string.Join(' ', Enumerable.Range(at, end - at).Where(i => !LineForms.IsRule(_lines[i].In(_body))).Select(i => _lines[i].In(_body).Trim().ToString()));
            _headingLines = (at, end);
            return end;
        }
        Add(at, end, isNumbered ? number : null, textAt);
        return end;
    }

    private (int From, int To) _headingLines;

    // A blank line ends a block without number; a numbered paragraph goes on over blank lines that only surround a page break.
    private int EndOfPart(int at, bool isNumbered)
    {
        for (int i = at + 1; i < _lines.Count; i++)
        {
            if (LineForms.TryNumber(_lines[i].In(_body), out _, out _) && (isNumbered || _lines[i].In(_body).TrimStart().StartsWith("¶"))) return i;
            if (!_lines[i].IsBlank) continue;
            int next = i;
            bool isBreak = false;
            while (next < _lines.Count && (_lines[next].IsBlank || LineForms.IsPageBreak(_lines[next].In(_body)))) isBreak |= !_lines[next++].IsBlank;
            if (!isBreak || next == _lines.Count || LineForms.TryNumber(_lines[next].In(_body), out _, out _)) return i;
            i = next - 1;
        }
        return _lines.Count;
    }

    private bool IsHeading(int at, int end)
    {
        if (end - at > 3) return false;
        int next = end;
        while (next < _lines.Count && (_lines[next].IsBlank || LineForms.IsPageBreak(_lines[next].In(_body)))) next++;
        if (next >= _lines.Count) return false;
        if (LineForms.IsRule(_lines[end - 1].In(_body)) || LineForms.IsRule(_lines[next].In(_body))) return end - at <= 2;
        return end - at == 1 && _lines[at].End - _lines[at].Start < 66 && LineForms.TryNumber(_lines[next].In(_body), out _, out _) && !_lines[at].In(_body).TrimEnd().EndsWith(".");
    }

    private void AddHeadingAsBlock()
    {
        _heading = null;
        Add(_headingLines.From, _headingLines.To, null, 0);
    }

    private void Add(int from, int to, int? number, int textAt)
    {
        BodyLine first = _lines[from];
        string? marking = LineForms.Marking(first.In(_body)[textAt..], out int markLength);
        bool isTable = number is null && IsTable(from, to);
        ReadingText text = new(_body);
        for (int i = from; i < to; i++)
        {
            BodyLine line = _lines[i];
            if (line.IsBlank || LineForms.IsPageBreak(line.In(_body))) continue;
            int start = i == from ? line.Start + textAt + markLength : line.Start;
            if (isTable) text.AddAsLaid(start, line.End);
            else text.Add(start, line.End, IsSubPoint(line.In(_body)) && i > from ? '\n' : ' ');
        }
        int last = to;
        while (last > from + 1 && (_lines[last - 1].IsBlank || LineForms.IsPageBreak(_lines[last - 1].In(_body)))) last--;
        string reading = text.ToString();
        _paragraphs.Add(new(number, AnchorOf(number), marking, _heading, isTable ? ParagraphKind.Table : KindOf(reading), first.Start, _lines[last - 1].End, reading) { Runs = text.Runs });
        _heading = null;
    }

    private string AnchorOf(int? number)
    {
        if (number is null) return $"b{_paragraphs.Count + 1}";
        string anchor = $"p{number}";
        int times = _anchors[anchor] = _anchors.GetValueOrDefault(anchor) + 1;
        return times == 1 ? anchor : $"{anchor}-{times}";
    }

    private bool IsTable(int from, int to)
    {
        int columns = 0, lines = 0;
        for (int i = from; i < to; i++)
        {
            ReadOnlySpan<char> line = _lines[i].In(_body).Trim();
            if (line.IsEmpty) continue;
            lines++;
            if (line.IndexOf("   ") > 0) columns++;
        }
        return lines >= 2 && columns * 2 > lines;
    }

    private static bool IsSubPoint(ReadOnlySpan<char> line) => line.TrimStart() is ['-', '-' or ' ', ..] or ['*', ' ', ..] or ['•', ..];

    private static ParagraphKind KindOf(ReadOnlySpan<char> text) => text.TrimStart() switch
    {
        var t when t.StartsWith("summary", StringComparison.OrdinalIgnoreCase) => ParagraphKind.Summary,
        var t when t.StartsWith("comment", StringComparison.OrdinalIgnoreCase) => ParagraphKind.Comment,
        var t when t.StartsWith("action request", StringComparison.OrdinalIgnoreCase) => ParagraphKind.Action,
        var t when t.StartsWith("note:", StringComparison.OrdinalIgnoreCase) => ParagraphKind.Note,
        _ => ParagraphKind.Text,
    };
}
