using CableSearch.Cables.Marks;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Decides for each line that begins with a number or a classification marking such as (C) whether it begins a paragraph of the cable. If
/// not, it is an item of a list inside a paragraph, or the line just continues the text.
/// </summary>
internal sealed class ParagraphStarts
{
    private readonly Dictionary<int, ParagraphMark> _starts = [];

    /// <summary>
    /// Finds paragraphs that begin in the middle of a line with a number and a classification marking, such as "4. (C)". They occur on
    /// pages that lost their line ends. Adds to <paramref name="cuts"/> where these paragraphs begin, and where the headings before
    /// paragraphs begin.
    /// </summary>
    public static void FindInner(string text, List<int> cuts)
    {
        for (int at = 0; ;)
        {
            int step = text.AsSpan(at).IndexOf('(');
            if (step < 0) return;
            at += step;
            if (at + 2 < text.Length
                && char.IsAsciiLetter(text[at + 1])
                && BeginsNumber(text, at, out bool inLine) is int start
                && start > 0
                && ParagraphMark.TryParseMarking(text.AsSpan(at, Math.Min(text.Length - at, 48)), out _, out _))
            {
                if (inLine && !RunOnName.IsOpening(text, start)) cuts.Add(start);
                RunOnHeading.Find(text, start, cuts);
            }
            at++;
        }
    }

    /// <summary>
    /// Finds the first paragraph if it begins in the middle of a line, after a field such as the reasons for the classification or the
    /// references. It may begin with a marking and no number: "… 1.4 (b) and (d) (C) The minister …". Or it may begin with a number and no
    /// marking: "… -------- 1. The minister …". Adds to <paramref name="cuts"/> the position of this paragraph. If it has a number, also
    /// adds the positions of the next paragraphs on the same line.
    /// </summary>
    public static void FindFirst(string text, int to, List<int> cuts)
    {
        for (int at = 1; at < to;)
        {
            int step = text.AsSpan(at, to - at).IndexOfAny('(', '1');
            if (step < 0) return;
            at += step;
            int before = at;
            while (before > 0 && text[before - 1] == ' ') before--;
            if (before < at
                && before > 0
                && (text[before - 1] is ')' or '.' || EndsInRule(text, before) || char.IsAsciiDigit(text[before - 1])))
            {
                if (text[at] == '(' && IsMarkedSentence(text, at, before))
                {
                    cuts.Add(at);
                    return;
                }
                if (text[at] == '1' && IsNumberedSentence(text, at, 1) && text[before - 1] is not '.')
                {
                    AddFollowers(text, at, cuts);
                    return;
                }
            }
            at++;
        }
    }

    /// <summary>
    /// Whether a row of at least three dashes ends right before the position. Two dashes are a bullet: "KEY POINTS -- (C) The minister …".
    /// </summary>
    private static bool EndsInRule(string text, int end) => end > 2 && text[end - 1] == '-' && text[end - 2] == '-' && text[end - 3] == '-';

    private static bool IsMarkedSentence(string text, int at, int before)
    {
        if (!char.IsAsciiLetterUpper(text[Math.Min(at + 1, text.Length - 1)])
            || !ParagraphMark.TryParseMarking(text.AsSpan(at, Math.Min(48, text.Length - at)), out _, out int length))
            return false;
        // A classification marking after a number, as in "1. (C)", "1 . (C)" and "1 (C)", belongs to the paragraph with this number and
        // does not begin another one.
        if (text[before - 1] is '.' or ')'
            && before > 1
            && text.AsSpan(0, before - 1).TrimEnd() is [.., var digit]
            && char.IsAsciiDigit(digit))
            return false;
        if (char.IsAsciiDigit(text[before - 1]) && BeginsLine(text, before)) return false;
        // After the letter of a reference, such as "B.", "(A)" is no classification marking: "B. (A) EMBASSY LIMA E-MAIL" is a reference
        // with two labels.
        if (text[before - 1] is '.' or ')'
            && before > 2
            && char.IsAsciiLetterUpper(text[before - 2])
            && !char.IsAsciiLetterOrDigit(text[before - 3])
            && text[before - 3] != '(')
            return false;
        int rest = at + length;
        while (rest < text.Length && text[rest] == ' ') rest++;
        return rest + 1 < text.Length
            && text[rest].IsCapital
            && (text[rest + 1].IsSmall
                || (text[rest + 1].IsCapital && !CableMention.StartsWith(text.AsSpan(rest, Math.Min(60, text.Length - rest)))))
            && !CableMention.StartsWith(text.AsSpan(rest, Math.Min(60, text.Length - rest)));
    }

    private static bool BeginsLine(string text, int digits)
    {
        while (digits > 0 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] is ' ' or '\t' or '¶')) digits--;
        return digits == 0 || text[digits - 1] == '\n';
    }

    private static bool IsNumberedSentence(string text, int at, int number)
    {
        int end = at + (number > 9 ? 2 : 1);
        return end + 3 < text.Length && text[end] is '.' && text[end + 1] == ' ' && text[end + 2].IsCapital && text[end + 3].IsSmall;
    }

    private static void AddFollowers(string text, int first, List<int> cuts)
    {
        int end = text.IndexOf('\n', first);
        if (end < 0) end = text.Length;
        cuts.Add(first);
        int at = first;
        for (int number = 2; number < 100; number++)
        {
            string sign = $" {number}. ";
            int next = text.IndexOf(sign, at, end - at, StringComparison.Ordinal);
            if (next < 0 || !IsNumberedSentence(text, next + 1, number) || text[next - 1] is not ('.' or '-' or ' ' or '"' or ')')) return;
            cuts.Add(next + 1);
            at = next + 1;
        }
    }

    private static int? BeginsNumber(string text, int parenthesis, out bool inLine)
    {
        inLine = false;
        int at = parenthesis;
        while (at > 0 && text[at - 1] == ' ' && parenthesis - at < 4) at--;
        if (at == 0 || text[at - 1] is not ('.' or ')')) return null;
        int end = --at;
        while (at > 0 && char.IsAsciiDigit(text[at - 1]) && end - at < 4) at--;
        if (end - at is 0 or > 3 || at == 0) return null;
        if (text[at - 1] == '¶') at--;
        if (at == 0) return null;
        char before = text[at - 1];
        // In "this.1. (C)" the space between a sentence and the next paragraph was lost. The paragraph begins at the number.
        bool isGlued = before == '.' && at > 1 && text[at - 2].IsSmall;
        if (isGlued)
        {
            inLine = true;
            return at;
        }
        if (before.IsWord || before is '.' or '(' or '$' or ',' or '/' or '-' && at > 1 && text[at - 2].IsWord) return null;
        // If the number is at the beginning of a line already, the line need not be cut there.
        int line = at;
        while (line > 0 && text[line - 1] is ' ' or '\t' or '¶') line--;
        inLine = line > 0 && text[line - 1] != '\n';
        return at;
    }

    /// <summary>Finds the lines that begin a paragraph, from the first line of the body on.</summary>
    public ParagraphStarts(LineIndex lines, int from)
    {
        List<(int Line, ParagraphMark Mark, bool OpensBlock)> candidates = [];
        bool opens = true;
        int highest = 0;
        for (int i = from; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind != LineKind.Text)
            {
                opens = true;
                continue;
            }
            char first = lines.Text[line.Start];
            if ((first is '¶' or '(' || char.IsAsciiDigit(first))
                && ParagraphMark.TryParse(line.Of(lines.Text), out ParagraphMark mark)
                && !(mark.Marking is null && EndsSentenceBefore(lines, i, from)))
            {
                candidates.Add((i, mark, opens));
                if (mark.Number is int number) highest = Math.Max(highest, number);
            }
            opens = false;
        }
        if (candidates.Count > 0) Choose(candidates, highest);
    }

    /// <summary>
    /// Whether a number at the beginning of a line belongs to the sentence of the line before: "… fell from 5 to", then "6. The minister
    /// …". Such a number does not begin a paragraph.
    /// </summary>
    private static bool EndsSentenceBefore(LineIndex lines, int line, int from)
    {
        int before = line - 1;
        while (before >= from && lines[before].Kind == LineKind.Blank) before--;
        return before >= from && lines[before].Kind == LineKind.Text && DanglingWords.IsLastOf(lines.Span(before));
    }

    public bool TryGet(int line, out ParagraphMark mark) => _starts.TryGetValue(line, out mark);

    public int Count => _starts.Count;

    private void Choose(List<(int Line, ParagraphMark Mark, bool OpensBlock)> candidates, int highest)
    {
        int[] lastLine = new int[highest + 2], lastOpening = new int[highest + 2];
        foreach ((int line, ParagraphMark mark, bool opensBlock) in candidates)
        {
            if (mark.Number is not int number) continue;
            lastLine[number] = line;
            if (opensBlock) lastOpening[number] = line;
        }
        int current = 0;
        char style = '\0';
        foreach ((int line, ParagraphMark mark, bool opensBlock) in candidates)
        {
            if (mark.Number is not int number)
            {
                // A line may begin with a classification marking such as (C) and have no number. It begins a paragraph only if the line
                // before is not text, for instance blank.
                if (opensBlock) _starts[line] = mark;
                continue;
            }
            bool isNext = number == current + 1;
            bool sameStyle = style == '\0' || mark.Style == style || (mark.Marking is not null && mark.Style is '.' or ' ');
            bool accept = (isNext, mark.Marking is not null) switch
            {
                (true, true) => sameStyle || mark.Style is '.',
                // A number right after a line of text may belong to an item of a list. So it begins a paragraph only if a full stop
                // follows the number, and no line with the same number comes later after a blank line.
                (true, false) => sameStyle && (opensBlock || (mark.Style == '.' && lastOpening[number] <= line)),
                (false, true) => sameStyle && number <= 300,
                // A number that is out of order and has no classification marking probably begins an item of a list. It begins a paragraph
                // only if the number that is expected next does not come later. For example, after paragraph 3 a line "5." can begin
                // a paragraph only if no line "4." comes later.
                (false, false) => opensBlock && sameStyle && number <= current + 3 && lastLine[current + 1] <= line,
            };
            if (!accept) continue;
            _starts[line] = mark;
            current = number;
            if (style == '\0') style = mark.Style;
        }
    }
}
