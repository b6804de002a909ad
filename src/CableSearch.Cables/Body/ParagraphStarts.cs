using CableSearch.Cables.Reading;

namespace CableSearch.Cables.Body;

/// <summary>Decides which numbered lines begin a paragraph of the cable and which belong to a list inside one.</summary>
internal sealed class ParagraphStarts
{
    private const int MaxNumber = 1000;

    private readonly Dictionary<int, ParagraphMark> _starts = [];

    /// <summary>Adds positions in the middle of a line where a numbered and marked paragraph begins, as on pages that lost their line ends.</summary>
    public static void FindInner(string text, List<int> cuts)
    {
        for (int at = 0; ;)
        {
            int step = text.AsSpan(at).IndexOf('(');
            if (step < 0) return;
            at += step;
            if (at + 2 < text.Length && char.IsAsciiLetter(text[at + 1]) && BeginsNumber(text, at) is int start && start > 0
                && ParagraphMark.TryReadMarking(text.AsSpan(at, Math.Min(text.Length - at, 48)), out _, out _)) cuts.Add(start);
            at++;
        }
    }

    private static int? BeginsNumber(string text, int parenthesis)
    {
        int at = parenthesis;
        while (at > 0 && text[at - 1] == ' ' && parenthesis - at < 4) at--;
        if (at == 0 || text[at - 1] is not ('.' or ')')) return null;
        int end = --at;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]) && end - at < 4) at--;
        if (end - at is 0 or > 3 || at == 0) return null;
        if (text[at - 1] == '¶') at--;
        if (at == 0) return null;
        char before = text[at - 1];
        if (before.IsWord || before is '.' or '(' or '$' or ',' or '/' or '-' && at > 1 && text[at - 2].IsWord) return null;
        // At the beginning of a line nothing needs a cut.
        int line = at;
        while (line > 0 && text[line - 1] is ' ' or '\t' or '¶') line--;
        return line == 0 || text[line - 1] == '\n' ? null : at;
    }

    /// <summary>Reads the marks of the lines from the first of the body on.</summary>
    public ParagraphStarts(LineIndex lines, int from)
    {
        List<(int Line, ParagraphMark Mark, bool OpensBlock)> candidates = [];
        int[] lastLine = new int[MaxNumber];
        bool opens = true;
        for (int i = from; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind != LineKind.Text)
            {
                opens = true;
                continue;
            }
            char first = lines.Text[line.Start];
            if ((first is '¶' or '(' || char.IsAsciiDigit(first)) && ParagraphMark.TryRead(line.Of(lines.Text), out ParagraphMark mark))
            {
                candidates.Add((i, mark, opens));
                if (mark.Number is int number) lastLine[number] = i;
            }
            opens = false;
        }
        Choose(candidates, lastLine);
    }

    public bool TryGet(int line, out ParagraphMark mark) => _starts.TryGetValue(line, out mark);

    public int Count => _starts.Count;

    private void Choose(List<(int Line, ParagraphMark Mark, bool OpensBlock)> candidates, int[] lastLine)
    {
        int current = 0;
        char style = '\0';
        foreach ((int line, ParagraphMark mark, bool opensBlock) in candidates)
        {
            if (mark.Number is not int number)
            {
                // A mark without a number: the beginning of a paragraph that has none, or of a sub-paragraph.
                if (opensBlock) _starts[line] = mark;
                continue;
            }
            bool isNext = number == current + 1;
            bool sameStyle = style == '\0' || mark.Style == style || (mark.Marking is not null && mark.Style is '.' or ' ');
            bool accept = (isNext, mark.Marking is not null) switch
            {
                (true, true) => sameStyle || mark.Style is '.',
                (true, false) => sameStyle && (opensBlock || mark.Style == '.'),
                (false, true) => sameStyle && number <= 300,
                // Without a mark and out of order it is an item of a list, unless the order never comes back.
                (false, false) => opensBlock && sameStyle && number <= current + 3 && (current + 1 >= MaxNumber || lastLine[current + 1] <= line),
            };
            if (!accept) continue;
            _starts[line] = mark;
            current = number;
            if (style == '\0') style = mark.Style;
        }
    }
}
