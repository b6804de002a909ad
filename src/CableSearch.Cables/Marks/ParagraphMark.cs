using CableSearch.Cables.Text;

namespace CableSearch.Cables.Marks;

/// <summary>The beginning of a paragraph: <c>¶4. (C)</c>, <c>4.(S//NF)</c>, <c>4) (U)</c>, <c>(SBU)</c>.</summary>
/// <param name="Number">Number of the paragraph; null if there is only a marking.</param>
/// <param name="Marking">Classification of the paragraph, such as C, in capitals and without parentheses; null if there is none.</param>
/// <param name="Style">The sign after the number, such as a dot or a parenthesis; a space if there is none, as in <c>4(C)</c>.</param>
/// <param name="Length">Number of characters of number and marking, including the white space after them.</param>
internal readonly record struct ParagraphMark(int? Number, string? Marking, char Style, int Length)
{
    private const int MaxMarking = 40;

    public static bool TryParse(ReadOnlySpan<char> line, out ParagraphMark mark)
    {
        mark = default;
        int at = 0;
        bool sign = false;
        while (at < line.Length && (line[at] == '¶' || line[at].IsBlank)) sign |= line[at++] == '¶';
        if (at == line.Length) return false;
        if (line[at] == '(' && TryParseMarking(line[at..], out string? alone, out int length) && at + length < line.Length)
        {
            int behind = SkipBlanks(line, at + length);
            // "(C) 2. The minister …": some authors wrote the marking before the number.
            mark = behind < line.Length
                && char.IsAsciiDigit(line[behind])
                && TryParse(line[behind..], out ParagraphMark inner)
                && inner is { Marking: null, Style: '.' }
                ? inner with { Marking = alone, Length = behind + inner.Length }
                : new(null, alone, '(', behind);
            return true;
        }
        int open = line[at] == '(' ? 1 : 0;
        int digits = at + open, end = digits;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end - digits is 0 or > 3 || line[digits] == '0') return false;
        int number = int.Parse(line[digits..end]);
        int blanks = end;
        while (end < line.Length && line[end] == ' ' && end < blanks + 2) end++;
        if (end == line.Length) return false;
        char style = line[end];
        if (open == 1 && style != ')') return false;
        if (style is '.' or ')')
        {
            if (end > blanks && !HasMarking(line, end + 1)) return false;
            end++;
            if (end < line.Length && (style == '.' ? line[end] is ')' or '-' : line[end] == '.' && HasMarking(line, end + 1)))
            {
                end++;
                style = '.';
            }
            if (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] == '%')) return false;
        }
        else if (style == '(' && HasMarking(line, end)) style = ' ';
        else if (style is ':' or '-' or ',' && HasMarking(line, end + 1))
        {
            end++;
            // In "4, (C)" the comma is a mistyped full stop.
            if (style == ',') style = '.';
        }
        else return false;
        if (open == 1) style = '(';
        int text = SkipBlanks(line, end);
        string? marking = null;
        if (text < line.Length && line[text] == '(' && TryParseMarking(line[text..], out marking, out length))
            text = SkipBlanks(line, text + length);
        // "1. (C) 1. (C) The minister": some pages repeat number and marking. The repetition is skipped.
        if (marking is not null && line[text..].StartsWith(line[digits..text], StringComparison.Ordinal)) text += text - digits;
        mark = new(number, marking, sign && style == '.' ? '.' : style, text);
        return true;
    }

    /// <summary>
    /// Parses a classification marking at the beginning of the text: (C), (S/NF), (U//FOUO), (C/REL UK). Small letters, as in (c), are
    /// accepted.
    /// </summary>
    public static bool TryParseMarking(ReadOnlySpan<char> text, out string? marking, out int length)
    {
        marking = null;
        length = 0;
        int close = text[..Math.Min(text.Length, MaxMarking)].IndexOf(')');
        if (close < 0) return false;
        ReadOnlySpan<char> inner = text[1..close].Trimmed;
        int end = 0;
        while (end < inner.Length && char.IsAsciiLetter(inner[end])) end++;
        ReadOnlySpan<char> level = inner[..end];
        if (!IsLevel(level) || (char.IsAsciiLetterLower(level[0]) && inner.Length > 4)) return false;
        if (end < inner.Length && inner[end] is not ('/' or '-' or ',' or ' ' or ';' or '\\' or '.' or ':')) return false;
        foreach (char c in inner[end..])
            if (!char.IsAsciiLetter(c) && c is not ('/' or '-' or ',' or ' ' or ';' or '\\' or '.' or ':' or '&')) return false;
        if (end < inner.Length
            && !inner.IsCapitals
            && !inner[..end].Equals("S", StringComparison.Ordinal)
            && !inner[..end].Equals("C", StringComparison.Ordinal))
            return false;
        marking = InCapitals(inner);
        length = close + 1;
        return true;
    }

    private static string InCapitals(ReadOnlySpan<char> inner) => inner switch
    {
        "U" or "u" => "U",
        "C" or "c" => "C",
        "S" or "s" => "S",
        "SBU" or "sbu" => "SBU",
        "S/NF" => "S/NF",
        "C/NF" => "C/NF",
        "S//NF" => "S//NF",
        _ => inner.TrimEnd(" .,:").ToString().ToUpperInvariant(),
    };

    private static bool IsLevel(ReadOnlySpan<char> level) =>
        level is "C" or "U" or "S" or "TS" or "SBU" or "FOUO" or "LOU" or "NF" or "R" or "UNCLAS" or "UNCLASSIFIED"
        or "CONFIDENTIAL" or "SECRET" or "CONF" or "UU" or "CC" or "SS" or "c" or "u" or "s" or "sbu" or "Sbu" or "SB" or "SBUU" or "SNF"
            or "CNF" or "UFOUO";

    private static bool HasMarking(ReadOnlySpan<char> line, int at)
    {
        at = SkipBlanks(line, at);
        return at < line.Length && line[at] == '(' && TryParseMarking(line[at..], out _, out _);
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at].IsBlank) at++;
        return at;
    }
}
