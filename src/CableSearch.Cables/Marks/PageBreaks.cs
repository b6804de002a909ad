using System.Buffers;
using System.Text;
using CableSearch.Cables.Tables;
using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>
/// Finds the page breaks that the transmission put into a long telegram: <c>LIMA 00001667 002 OF 003</c> or <c>LIMA 00001667 002.2 OF
/// 003</c>. A page break is on a line of its own or, on pages that lost their line ends, within the text.
/// </summary>
public static class PageBreaks
{
    private const int MinRule = 4;

    private static readonly SearchValues<string> Signs = SearchValues.Create([" OF 0", " of 0", "PAGE 0", " SIPDIS "],
        StringComparison.Ordinal);

    /// <summary>The body of a cable with a space in place of each page break.</summary>
    public static string Without(string body)
    {
        List<(int Start, int End)> spans = [];
        Find(body, spans);
        if (spans.Count == 0) return body;
        StringBuilder rest = new(body.Length);
        int at = 0;
        foreach ((int start, int end) in spans)
        {
            if (start < at) continue;
            rest.Append(body, at, start - at).Append(' ');
            at = end;
        }
        return rest.Append(body, at, body.Length - at).ToString();
    }

    /// <summary>Adds the span of each page break to <paramref name="spans"/>, in the order of the text.</summary>
    internal static void Find(string text, List<(int Start, int End)> spans)
    {
        bool isOld = false;
        for (int from = 0; ;)
        {
            int step = text.AsSpan(from).IndexOfAny(Signs);
            if (step < 0) break;
            from += step;
            if (text[from] == 'P')
            {
                isOld = true;
                AddOld(text, from, spans);
            }
            else if (text[from + 1] == 'S') AddCaption(text, from, spans);
            else Add(text, from, spans);
            from += 5;
        }
        // A page break in the form used before 2002 is found by its word PAGE. But it begins earlier, at the classification before this
        // word. So the spans may be out of order.
        if (isOld) spans.Sort();
    }

    /// <summary>
    /// Adds the caption SIPDIS to <paramref name="spans"/> where it was repeated at the top of a page, so that it is left out like a page
    /// break. On web pages that lost their line ends, such a caption is in the middle of a sentence: "states to request SIPDIS specific
    /// funds".
    /// </summary>
    private static void AddCaption(string text, int from, List<(int Start, int End)> spans)
    {
        int before = from, behind = from + 8;
        while (before > 0 && text[before - 1] == ' ') before--;
        while (behind < text.Length && text[behind] == ' ') behind++;
        if (before > 0 && behind < text.Length && text[before - 1].IsSmall && text[behind].IsSmall) spans.Add((from + 1, from + 7));
    }

    /// <summary>
    /// Adds a page break in the form used before 2002 to <paramref name="spans"/>, with the classification before it: "CONFIDENTIAL", then
    /// "PAGE 03 ROME 01196 01 OF 02 082030Z". The text may continue on the same line.
    /// </summary>
    private static void AddOld(string text, int page, List<(int Start, int End)> spans)
    {
        int line = page;
        while (line > 0 && text[line - 1] is ' ' or '\t') line--;
        if (line > 0 && text[line - 1] != '\n') return;
        ReadOnlySpan<char> rest = text.AsSpan(page, Math.Min(90, text.Length - page));
        int feed = rest.IndexOf('\n');
        if (feed >= 0) rest = rest[..feed];
        int end = EndOfTime(rest);
        if (end < 0
            && rest.Length < 70
            && (rest.Contains("S E C R E T", StringComparison.Ordinal)
                || rest.Contains("C O N F I D", StringComparison.Ordinal)
                || rest.Contains("UNCLAS", StringComparison.Ordinal)))
            end = rest.Length;
        if (end < 0) return;
        int start = page, before = line;
        while (before > 0 && text[before - 1].IsBlank) before--;
        foreach (string level in (ReadOnlySpan<string>)["CONFIDENTIAL", "UNCLASSIFIED", "SECRET", "LIMITED OFFICIAL USE"])
            if (text.AsSpan(0, before).EndsWith(level, StringComparison.Ordinal)
                && (before == level.Length || text[before - level.Length - 1].IsBlank))
                start = before - level.Length;
        spans.Add((start, page + end));
    }

    private static int EndOfTime(ReadOnlySpan<char> line)
    {
        for (int at = 12; at < line.Length; at++)
        {
            if (line[at] != 'Z' || !char.IsAsciiDigit(line[at - 1])) continue;
            if (line[(at - 6)..at].ContainsAnyExceptInRange('0', '9') || (at + 1 < line.Length && line[at + 1].IsWord)) continue;
            return at + 1;
        }
        return -1;
    }

    private static void Add(string text, int of, List<(int Start, int End)> spans)
    {
        int end = of + 4;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - of - 4 is < 2 or > 3) return;
        int at = of;
        while (at > 0 && text[at - 1] == ' ') at--;
        int digits = at;
        while (at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '.' && digits - at == 1))) at--;
        if (digits - at is < 2 or > 5) return;
        int blanks = at;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        if (blanks == at) return;
        int serial = at;
        while (at > 0 && char.IsAsciiDigit(text[at - 1])) at--;
        if (serial - at is < 6 or > 9) return;
        int start = Station(text, at, serial - at == 8);
        if (start < 0) return;
        const string corrected = " C O R R E C T E D C O P Y";
        if (text.AsSpan(end).StartsWith(corrected, StringComparison.Ordinal)) end += corrected.Length;
        spans.Add((start, end));
    }

    /// <summary>
    /// Where the name of the station begins: up to four capitalised words before the serial of a page break. -1 if there is none.
    /// </summary>
    private static int Station(string text, int serial, bool certain)
    {
        int at = serial, start = -1;
        bool capitals = true;
        for (int word = 0; word < 4; word++)
        {
            int blanks = at;
            while (at > 0 && text[at - 1] == ' ') at--;
            if (blanks == at) break;
            int end = at;
            // On a few pages the station is not in capitals: Abuja 00001016 002 of 003.
            while (at > 0
                && (char.IsAsciiLetterUpper(text[at - 1])
                    || text[at - 1] is '-' or '\''
                    || (certain && char.IsAsciiLetterLower(text[at - 1]))))
                at--;
            bool whole = at == 0 || text[at - 1].IsBlank;
            // A page break has only the first ten characters of the station. So the last word of the station may be cut to one letter, as
            // in "USUN NEW Y".
            if (end - at < (word == 0 && certain ? 1 : 2) || !whole || !char.IsAsciiLetterUpper(text[at])) break;
            start = at;
            capitals &= text.AsSpan(at, end - at).IsCapitals;
            if (capitals && (at == 0 || text[at - 1] == '\n')) return start;
        }
        // The words before the serial do not begin their line, or are not in capitals, so they may be text of the cable. Then only a serial
        // of eight digits shows that this is a page break.
        if (start < 0 || !certain) return -1;
        return WithRule(text, StationNames.StartOfStation(text, start, serial));
    }

    /// <summary>
    /// The position from which a page break is removed. If a row of dashes is right before the page break, the row is removed too. For
    /// example, only COMMENT stays of "COMMENT ------- LIMA 00001667 002 OF 003". The row underlined the heading COMMENT, before the page
    /// lost its line ends.
    /// </summary>
    private static int WithRule(string text, int start)
    {
        int rule = start;
        while (rule > 0 && text[rule - 1] == ' ') rule--;
        int end = rule;
        while (rule > 0 && text[rule - 1] == '-') rule--;
        return end - rule >= MinRule && end < start ? rule : start;
    }
}
