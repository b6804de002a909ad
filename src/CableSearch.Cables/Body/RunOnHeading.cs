using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>
/// Finds headings on pages that lost their line ends. There a heading is on the same line as the sentence before it. It may have a row of
/// dashes after it.
/// </summary>
internal static class RunOnHeading
{
    private const int MaxHeading = 110;

    // Shortest line, in characters, of a page that lost its line ends. On a page with shorter lines, each heading has a line of its own and
    // need not be searched for.
    private const int MinLine = 120;

    // A paragraph's heading is looked for in this many characters before the paragraph. They have room for a heading, the rows of dashes
    // above and below it, and the end of the sentence before.
    private const int Window = 420;

    private const int MinRule = 4;

    // The rule (row of dashes) under a heading is about as long as the heading. The lengths may differ by this many characters.
    private const int RuleSlip = 8;

    /// <summary>
    /// Finds the heading before a numbered paragraph. Adds to <paramref name="cuts"/> where the heading begins, and where the rows of
    /// dashes above and below it begin.
    /// </summary>
    public static void Find(string text, int number, List<int> cuts)
    {
        int from = Math.Max(0, number - Window), end = number;
        while (end > from && text[end - 1].IsBlank) end--;
        if (end == from) return;
        int feed = text.LastIndexOf('\n', end - 1, end - from);
        if (feed >= 0) from = feed + 1;
        int rule = end, marks = 0;
        while (rule > from && (IsMark(text[rule - 1]) || text[rule - 1].IsBlank)) marks += IsMark(text[--rule]) ? 1 : 0;
        // A heading between two rows of dashes, on a line of its own: "---- Heading ----".
        bool isFramed = marks >= MinRule && text.AsSpan(from, end - from).StartsWith("----", StringComparison.Ordinal);
        if (end - from < MinLine && !isFramed) return;
        if (marks < MinRule) FindWithoutRule(text, from, end, number, cuts);
        else if (rule > from) FindWithRule(text, from, rule, marks, cuts);
    }

    /// <summary>
    /// Adds to <paramref name="cuts"/> the positions where a heading between two rows of dashes on one line begins and ends: "---- Heading
    /// ----".
    /// </summary>
    public static void FindFramed(string text, List<int> cuts)
    {
        for (int at = 0; ;)
        {
            int step = text.AsSpan(at).IndexOf("----", StringComparison.Ordinal);
            if (step < 0) return;
            int rule = at + step, line = rule;
            at = rule;
            while (at < text.Length && text[at] == '-') at++;
            while (line > 0 && text[line - 1] is ' ' or '\t') line--;
            if (line > 0 && text[line - 1] != '\n')
            {
                if (IsRuleBehindTabs(text, rule, at)) cuts.Add(rule);
                continue;
            }
            ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(Window, text.Length - at));
            int feed = rest.IndexOf('\n');
            if (feed >= 0) rest = rest[..feed];
            ReadOnlySpan<char> heading = rest.TrimEnd(" \t\r").TrimEnd('-');
            if (rest.TrimEnd(" \t\r").Length - heading.Length < MinRule
                || heading.Length > MaxHeading
                || !heading.HasLetter
                || heading.Contains("--", StringComparison.Ordinal))
                continue;
            cuts.Add(at);
            cuts.Add(at + heading.Length);
        }
    }

    /// <summary>Whether a row of dashes is on the same line as the heading, after tabs: "Heading", tabs, "------------".</summary>
    private static bool IsRuleBehindTabs(string text, int rule, int end)
    {
        if (rule < 2
            || text[rule - 1] is not ('\t' or ' ')
            || !text.AsSpan(Math.Max(0, rule - MaxHeading), Math.Min(rule, MaxHeading)).Contains('\t'))
            return false;
        while (end < text.Length && text[end] is '-' or ' ' or '\t' or '\r') end++;
        if (end < text.Length && text[end] != '\n') return false;
        int line = text.LastIndexOf('\n', rule - 1) + 1;
        return rule - line < MaxHeading && text.AsSpan(line, rule - line).IndexOf('\t') > 0 && text.AsSpan(line, rule - line).HasLetter;
    }

    private static void FindWithRule(string text, int from, int end, int marks, List<int> cuts)
    {
        int leading = text.LastIndexOf("----", end - 1, Math.Min(end - from, MaxHeading), StringComparison.Ordinal);
        if (leading >= 0)
        {
            int above = leading;
            while (above > from && (IsMark(text[above - 1]) || text[above - 1] == ' ')) above--;
            cuts.Add(above);
            cuts.Add(leading + 4);
            cuts.Add(end);
            return;
        }
        int best = -1, nearest = int.MaxValue, last = -1;
        for (int at = Math.Max(from + 1, end - MaxHeading); at < end - 2; at++)
        {
            if (!BeginsSentence(text, at)) continue;
            last = at;
            int difference = Math.Abs(end - at - marks);
            if (difference >= nearest) continue;
            nearest = difference;
            best = at;
        }
        if (best < 0) return;
        cuts.Add(nearest <= RuleSlip ? best : last);
        cuts.Add(end);
    }

    private static void FindWithoutRule(string text, int from, int end, int number, List<int> cuts)
    {
        // No heading is looked for before paragraph 1, because the fields of the cable, such as SUBJECT, come there.
        if (text.AsSpan(number, Math.Min(3, text.Length - number)) is ['¶', '1', '.' or ')'] or ['1', '.' or ')', ..]) return;
        for (int at = end - 3; at > from && at > end - MaxHeading; at--)
        {
            if (!BeginsSentence(text, at)) continue;
            if (IsTitle(text.AsSpan(at, end - at))) cuts.Add(WithDots(text, at, from));
            return;
        }
    }

    /// <summary>Whether a piece of text is a title: most of its long words have capitals, and it does not end like a sentence.</summary>
    private static bool IsTitle(ReadOnlySpan<char> piece)
    {
        if ((piece[^1] is '.' && !piece.EndsWith("...", StringComparison.Ordinal))
            || piece[^1] is ',' or ';' or ')' or ']'
            || piece.StartsWithWord("END")
            || piece.StartsWithWord("BEGIN")
            || piece.StartsWithWord("NOTE")
            || piece.Has("XXXX")
            || Signature.IsClosing(piece))
            return false;
        int words = 0, capitals = 0;
        foreach (Range range in piece.Split(' '))
        {
            ReadOnlySpan<char> word = piece[range].Trim("\"'“”‘’(,:?!-");
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (word[0].IsCapital) capitals++;
        }
        return words > 0 && capitals * 2 >= words + 1;
    }

    private static bool BeginsSentence(string text, int at)
    {
        if (text[at - 1] != ' '
            || !(text[at].IsCapital || char.IsAsciiDigit(text[at]) || text[at] is '"' or '“' or '\'' or '‘' || IsDots(text, at)))
            return false;
        int before = at - 1;
        while (before > 0 && text[before - 1] == ' ') before--;
        while (before > 0 && text[before - 1] is '"' or '”' or ')' or '\'' or '’' or ']') before--;
        if (before < 2) return false;
        char last = text[before - 1];
        // The full stop of "U.S." or of an initial ends no sentence.
        if (last == '.') return !(text[before - 2].IsCapital && (before < 3 || !text[before - 3].IsWord));
        return last is '!' or '?'
            || (last is 'X' or 'x' && before > 4 && text.AsSpan(before - 4, 4).Equals("XXXX", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether dots are at the position. A heading begins with dots if it continues the heading before: "... AND WHAT IT MEANS".
    /// </summary>
    private static bool IsDots(string text, int at) => text.AsSpan(at).StartsWith("... ", StringComparison.Ordinal);

    /// <summary>Where the heading begins if the dots before it are counted too: "... AND WHAT IT MEANS".</summary>
    private static int WithDots(string text, int at, int from)
    {
        int dots = at;
        while (dots > from && text[dots - 1] == ' ') dots--;
        int end = dots;
        while (dots > from && text[dots - 1] == '.') dots--;
        return end - dots >= 3 && dots > from && text[dots - 1] == ' ' ? dots : at;
    }

    private static bool IsMark(char c) => c is '-' or '=' or '*' or '_' or '~' or '\u2014';
}
