using System.Buffers;
using System.Text;
using CableSearch.Cables.Contract;
using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>Parses the paragraphs and tables of a cable's body, and finds its summary, comment and signature.</summary>
internal sealed class BodyParser(LineIndex lines, int bodyLine)
{
    private static readonly SearchValues<string> Gap = SearchValues.Create(["    "], StringComparison.Ordinal);

    // Shortest line, in characters, that the message system may have wrapped. A shorter line was ended by the author.
    private const int MinWrapped = 45;

    // Longest line, in characters, of a page that kept the telegram's line ends. On a page that lost its line ends, a whole paragraph is
    // one longer line.
    private const int MaxLine = 120;

    // Longest line of a paragraph, in characters, that may be a row of a table. A longer line is text, even if it has gaps.
    private const int MaxColumns = 160;

    // A gap of four blanks may separate two columns of a table, or two sentences. If the text before the gap has at most this many
    // characters, it is an entry of a column, even if it ends in a full stop. If it is longer and ends like a sentence, it is a sentence.
    private const int MinSentence = 12;

    // Smallest and largest width of wrapped lines, in characters. Telegrams were wrapped at 60 to 70 characters.
    private const int MinWidth = 58;
    private const int MaxWidth = 75;

    // Helps to tell whether the author or an automatic wrap ended a line. If a line and the first word of the next line are together
    // shorter than this share of the usual width, the word would have fitted. So the author ended the line. The share is low because
    // redactions made some wrapped lines shorter.
    private const double MostOfLine = 0.55;

    // Maximum number of lines that one point of a list takes. To find another point of the same list, the parser looks at this many lines
    // before and after.
    private const int MaxWrapped = 12;

    private const int MaxOpening = 70;

    private readonly Dictionary<int, int> _numbers = [];

    public Preamble? Preamble { get; private set; }

    public List<Paragraph> Paragraphs { get; } = [];

    public List<string> Texts { get; } = [];

    public string? Summary { get; private set; }

    public string? Comment { get; private set; }

    public IReadOnlyList<string> SignedBy { get; private set; } = [];

    public void Parse()
    {
        Signature.HideEnd(lines, bodyLine);
        ParagraphStarts starts = new(lines, bodyLine);
        Signature signature = Signature.Find(lines, bodyLine, starts.Count > 0);
        SignedBy = signature.Names;
        List<ParagraphLines> parts = new SpacedList(lines, signature.Line)
            .Join(new ParagraphParser(lines, starts, signature.Line).Parse(bodyLine));
        using ReadingTextBuilder builder = new(lines.Text);
        ParsePreamble(builder);
        List<string?> headings = [];
        List<IReadOnlyList<TextRun>> runs = [];
        foreach (ParagraphLines part in parts)
        {
            builder.Clear();
            AddText(builder, part);
            Texts.Add(new string(builder.Text));
            runs.Add(builder.Runs());
            headings.Add(Heading(part));
        }
        SummaryParser summaries = new(parts, Texts, headings);
        summaries.Parse();
        Summary = summaries.Summary;
        Comment = summaries.Comment;
        // A part without a number has an anchor such as b12, for the twelfth block. A list is one part, but was joined from several blocks.
        // All of these blocks are counted, so the parts after the list have the same anchors as if no blocks had been joined.
        for (int i = 0, block = 0; i < parts.Count; block += 1 + parts[i].Items.Count, i++)
            Paragraphs.Add(Describe(parts[i], block, Texts[i], runs[i], headings[i], summaries.Kinds[i]));
    }

    private Paragraph Describe(ParagraphLines part, int block, string text, IReadOnlyList<TextRun> runs, string? heading,
        ParagraphKind kind) =>
        new(part.Mark.Number, Anchor(part.Mark.Number, block), MarkingOf(part, text), heading, kind,
            IsBareTable(part) ? lines[part.From].From : lines[part.From].Start, End(part), text)
        {
            Runs = runs,
            Items = ItemsOf(part, block, runs),
            HeadingStart = heading is null ? null : lines[part.HeadingFrom].Start,
            HeadingEnd = heading is null ? null : lines[part.HeadingTo - 1].End,
        };

    // The items of a list, each with its position in the text of the part. An item without any text, such as "¶", has the position of what
    // follows it. Items and runs are in the order of the text, so that both are read once: a list may have a hundred thousand items.
    private List<ParagraphItem> ItemsOf(ParagraphLines part, int block, IReadOnlyList<TextRun> runs)
    {
        List<ParagraphItem> items = new(part.Items.Count);
        int run = 0;
        foreach (int line in part.Items)
        {
            int start = lines[line].Start;
            while (run < runs.Count && runs[run].RawStart + runs[run].Length <= start) run++;
            int position = run < runs.Count ? runs[run].TextStart + Math.Max(0, start - runs[run].RawStart) : 0;
            items.Add(new(BlockAnchor(block + 1 + items.Count), position));
        }
        return items;
    }

    private static string? MarkingOf(ParagraphLines part, string text) =>
        part.Mark.Marking ?? (part.Mark.Number is null ? null : MarkingBehindOpening(text));

    /// <summary>
    /// The classification marking, such as C, behind the opening words of a paragraph: "1. SUMMARY AND COMMENT. (C) The minister …". Null
    /// if there is none.
    /// </summary>
    private static string? MarkingBehindOpening(string text)
    {
        int open = text.AsSpan(0, Math.Min(text.Length, MaxOpening)).IndexOf('(');
        if (open < 2 || !text.AsSpan(0, open).HasLetter) return null;
        ReadOnlySpan<char> opening = text.AsSpan(0, open).TrimEnd();
        bool isClosed = opening is [.., '.' or ':' or ';'];
        if (!isClosed && (opening.Contains(':') || SummaryWords.KindOf(opening) == ParagraphKind.Text)) return null;
        if (opening[..^1].ContainsAny(".!?")) return null;
        return ParagraphMark.TryParseMarking(text.AsSpan(open), out string? marking, out int length)
            && open + length < text.Length
            && text[open + length] == ' '
            ? marking : null;
    }

    private int End(ParagraphLines part)
    {
        int last = part.To - 1;
        while (last > part.From && lines[last].Kind != LineKind.Text) last--;
        return lines[last].End;
    }

    private static string BlockAnchor(int block) => $"b{block + 1}";

    private string Anchor(int? number, int block)
    {
        if (number is not int n) return BlockAnchor(block);
        _numbers.TryGetValue(n, out int times);
        _numbers[n] = times + 1;
        return times == 0 ? $"p{n}" : $"p{n}-{times + 1}";
    }

    private void AddText(ReadingTextBuilder builder, ParagraphLines part)
    {
        bool afterColumns = false;
        ReadOnlySpan<char> all = lines.Text.AsSpan(lines[part.From].From, lines[part.To - 1].End - lines[part.From].From);
        (int width, bool isShort) = part.IsTable ? default : Measure(part);
        bool isList = isShort && width < MaxLine && IsList(part, width);
        bool mayHaveColumns = part.IsTable || all.Contains('\t') || all.ContainsAny(Gap);
        for (int i = part.From; i < part.To; i++)
        {
            Line line = lines[i];
            if (line.Kind != LineKind.Text)
            {
                // Between the rows of a table there may be blank lines and rows of dashes, which the table keeps.
                if (part.IsTable) builder.Join('\n');
                if (part.IsTable && line.Kind == LineKind.Rule) builder.Add(line.From, line.End);
                continue;
            }
            int start = i == part.From ? Math.Min(line.Start + part.Mark.Length, line.End) : line.Start;
            // The first row of a table keeps its indent. Otherwise its columns would not be aligned with those of the other rows.
            if (i == part.From && IsBareTable(part)) start = line.From;
            ReadOnlySpan<char> text = lines.Text.AsSpan(start, line.End - start);
            if ((i > part.From && text is "SIPDIS") || text.Trim("¶ \t").IsEmpty) continue;
            bool columns = mayHaveColumns
                && (part.IsTable || (text.Length < MaxColumns && HasColumnGap(text)) || text.Contains('\t'));
            bool isPoint = SubPoints.IsOne(text) || SubPoints.IsRound(text);
            if (part.Items.Contains(i))
            {
                builder.Join('\n');
                AddWithoutSign(builder, part.IsTable ? line.From : start, line.End, wrapped: false);
            }
            else if (builder.Length > 0 && (columns || afterColumns || (isPoint && BeginsPoint(builder, text, i))))
            {
                builder.Join('\n');
                AddWithoutSign(builder, columns && i > part.From ? line.From : start, line.End, wrapped: false);
            }
            else if (builder.Length > 0 && SubPoints.IsFigure(text))
            {
                builder.Join('\n');
                AddWithoutSign(builder, start, line.End, wrapped: false);
            }
            else if (builder.Length > 0 && width > 0 && (IsBroken(i, part.From, width, text) || (isList && BeginsItem(i, text))))
            {
                builder.Join('\n');
                AddWithoutSign(builder, start, line.End, wrapped: false);
            }
            else AddWithoutSign(builder, part.IsTable && i > part.From ? line.From : start, line.End, wrapped: true);
            afterColumns = columns;
        }
    }

    private static bool IsBareTable(ParagraphLines part) => part.IsTable && !part.IsMarked;

    /// <summary>
    /// Whether the line has columns with a gap of four blanks between them. A gap after a bullet or after the end of a sentence does not
    /// count. Some pages have a gap between two sentences, where two lines of the telegram were joined.
    /// </summary>
    private static bool HasColumnGap(ReadOnlySpan<char> text)
    {
        for (int at = SubPoints.IsRound(text) ? text.IndexOfAnyExcept('o', ' ') : 0; at >= 0 && at < text.Length;)
        {
            int gap = text[at..].IndexOfAny(Gap);
            if (gap < 0) return false;
            gap += at;
            if (!EndsSentence(text[..gap])) return true;
            int next = text[gap..].IndexOfAnyExcept(' ');
            if (next < 0) return false;
            at = gap + next;
        }
        return false;
    }

    // Whether the text before a gap of four blanks ends a sentence. The text must be longer than MinSentence. True for a text that ends
    // in "groups." or "(literally)."; false for one that ends in "1." or "U.S.", which may be an entry of a table.
    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> end = text.TrimEnd("\"')]”’ ");
        return end.Length > MinSentence
            && end[^1] is '.' or '?' or '!'
            && end.Length > 2
            && (end[^2].IsSmall && (end[^3].IsSmall || end[^3] is ' ') || end[^2] is ')' or ']' or '"' or '”' || end[^1] is '?' or '!');
    }

    /// <summary>
    /// Adds a piece of the published body without the signs "¶" in it. The published pages put this sign before each number and letter at
    /// the beginning of a line. The telegrams did not have it.
    /// </summary>
    private void AddWithoutSign(ReadingTextBuilder builder, int start, int end, bool wrapped)
    {
        while (lines.Text.AsSpan(start, end - start).IndexOf('¶') is var sign and >= 0)
        {
            if (sign > 0) Add(start, start + sign);
            start += sign + 1;
        }
        Add(start, end);

        void Add(int from, int to)
        {
            if (wrapped) builder.AddWrapped(from, to);
            else builder.Add(from, to);
            wrapped = false;
        }
    }

    /// <summary>
    /// Whether the line begins a point of a list. A bullet begins a point, unless it is a dash inside a sentence. A letter or number begins
    /// a point after a blank line, or after a line that ends in punctuation, "and" or "or". After any other line it may be the rest of a
    /// sentence that was wrapped, such as "(A) AND (D)".
    /// </summary>
    private bool BeginsPoint(ReadingTextBuilder builder, ReadOnlySpan<char> text, int line)
    {
        ReadOnlySpan<char> before = builder.Text.TrimEnd("\"')]”’ ");
        if (!char.IsAsciiLetterOrDigit(text[0]) && text[0] is not ('(' or '¶')) return !IsDash(before, text, line);
        // In "see paragraph 5." the published page took "5." for the number of a paragraph. So the page put "¶" before "5." and began a new
        // line there. Such a line does not begin a point of a list.
        if (text[0] == '¶' && text.Length > 1 && char.IsAsciiDigit(text[1]) && DanglingWords.IsLastOf(before)) return false;
        return lines[line - 1].Kind != LineKind.Text
            || before.Length == 0
            || before[^1] is '.' or ':' or ';' or ',' or '!' or '?' or '-'
            || before.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith(" or", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Measures the lines of a paragraph. The width is the length of the longest line, or 0 if there is only one line. Also returns whether
    /// about half of the lines, or more, are short, as in a list.
    /// </summary>
    private (int Width, bool IsShort) Measure(ParagraphLines part)
    {
        int width = 0, count = 0, small = 0;
        for (int i = part.From; i < part.To; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            int length = lines[i].Length;
            width = Math.Max(width, length);
            count++;
            if (length < MinWrapped) small++;
        }
        return count < 2 ? (0, false) : (width, small * 2 >= count - 1);
    }

    /// <summary>
    /// Whether the author ended the line before this one, and not an automatic wrap. The author ended it if the first word of this line
    /// would have fitted into the line before, as in a list or a letterhead. On a page that lost its line ends, a line that ends a sentence
    /// is a whole paragraph. So the author ended such a line too.
    /// </summary>
    private bool IsBroken(int line, int from, int width, ReadOnlySpan<char> text)
    {
        if (line == from || lines[line - 1].Kind != LineKind.Text || !(text[0].IsCapital || char.IsAsciiDigit(text[0]))) return false;
        ReadOnlySpan<char> before = lines.Span(line - 1);
        // A quick test that is enough for most lines: the line before is as long as a wrapped line, so the message system ended it, not the
        // author. Lines with a colon may be items of a list and need the tests below.
        if (before.Length is >= MinWrapped and <= MaxLine && before[^1] != ':' && !text[..Math.Min(text.Length, MinWrapped)].Contains(':'))
            return false;
        if (IsCutByUs(line)
            || before.Trim('¶').IsEmpty
            || text.StartsWithWord("END")
            || text.StartsWith("XXXX", StringComparison.OrdinalIgnoreCase))
            return false;
        int blank = text.IndexOf(' ');
        int word = blank < 0 ? text.Length : blank;
        if (before.Length > MaxLine)
            return text.Length < MinWrapped && line + 1 < lines.Count && lines[line + 1].Kind == LineKind.Text
                || before.TrimEnd("\"')]”’ ") is [.., '.' or '?' or '!'];
        if (SubPoints.IsLabelled(text) && SubPoints.IsLabelled(before)) return true;
        int room = Math.Clamp(width, MinWidth, MaxWidth);
        // If the line before ends in a colon and this line is short, a list begins here.
        if (before[^1] == ':' && text.Length < room * MostOfLine) return true;
        return before.Length + 1 + word < room * MostOfLine && !DanglingWords.IsLastOf(before) && before[^1] is not (',' or '-');
    }

    /// <summary>
    /// Whether the author, and not an automatic wrap, ended at least half of the lines of a paragraph. If so, the paragraph is a list, and
    /// each of its lines is an item, even a long one.
    /// </summary>
    private bool IsList(ParagraphLines part, int width)
    {
        int joints = 0, broken = 0;
        for (int i = part.From + 1; i < part.To; i++)
        {
            if (lines[i].Kind != LineKind.Text || lines[i - 1].Kind != LineKind.Text) continue;
            joints++;
            if (IsBroken(i, part.From, width, lines.Span(i))) broken++;
        }
        return broken > 0 && broken * 2 >= joints;
    }

    private bool BeginsItem(int line, ReadOnlySpan<char> text) =>
        lines[line - 1].Kind == LineKind.Text
            && !IsCutByUs(line)
            && (text[0].IsCapital || char.IsAsciiDigit(text[0]))
            && !text.StartsWithWord("END");

    private bool IsCutByUs(int line) =>
        lines.Text.AsSpan(lines[line - 1].End, lines[line].Start - lines[line - 1].End).IndexOfAny('\n', '\r') < 0;

    /// <summary>
    /// Whether the dash at the beginning of a line belongs to a wrapped sentence and is not a bullet. If a line nearby begins with a dash
    /// too, both dashes are bullets, because a list has several points.
    /// </summary>
    private bool IsDash(ReadOnlySpan<char> before, ReadOnlySpan<char> text, int line)
    {
        if (text[0] is not ('-' or '\u2013' or '\u2014')
            || lines[line - 1].Kind != LineKind.Text
            || lines[line - 1].Length < MinWrapped
            || before.Length == 0
            || !(char.IsLetter(before[^1]) || before[^1] == ','))
            return false;
        if (!text.TrimStart("-\u2013\u2014 ").IsEmpty && !text.TrimStart("-\u2013\u2014 ")[0].IsSmall) return false;
        return !BeginsInDash(line - 1, -1) && !BeginsInDash(line + 1, 1);
    }

    private bool BeginsInDash(int line, int step)
    {
        for (int seen = 0; line >= 0 && line < lines.Count && seen < MaxWrapped; line += step, seen++)
            if (lines[line].Kind == LineKind.Text && lines.Span(line)[0] is '-' or '\u2013' or '\u2014') return true;
        return false;
    }

    private string? Heading(ParagraphLines part)
    {
        if (part.HeadingTo <= part.HeadingFrom) return null;
        StringBuilder heading = new();
        for (int i = part.HeadingFrom; i < part.HeadingTo; i++)
            if (lines[i].Kind == LineKind.Text) heading.AddLine(lines.Span(i));
        // Removes the row of dashes below the heading. On pages that lost their line ends, this row is on the same line as the heading.
        string text = heading.ToString().Trim(' ', '-', '=', '*', '_', '~', '\u2014');
        return text.Length == 0 ? null : text;
    }

    private void ParsePreamble(ReadingTextBuilder builder)
    {
        builder.Clear();
        int first = -1, last = -1;
        for (int i = 0; i < bodyLine && i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            if (first < 0) first = i;
            last = i;
            if (builder.Length > 0) builder.Join('\n');
            builder.Add(lines[i].Start, lines[i].End);
        }
        if (first >= 0) Preamble = new(lines[first].Start, lines[last].End, new string(builder.Text)) { Runs = builder.Runs() };
    }
}
