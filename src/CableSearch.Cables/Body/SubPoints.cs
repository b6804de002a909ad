using CableSearch.Cables.Text;

namespace CableSearch.Cables.Body;

/// <summary>Recognises lines that begin a point of a list inside a paragraph: dashes, bullets, (1), a), i.</summary>
internal static class SubPoints
{
    private const int MaxLabel = 30;

    private const int MaxFigure = 50;

    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length < 2) return false;
        if (line[0] == '¶') line = line[1..].TrimStart();
        if (line.Length < 3) return false;
        char first = line[0];
        if (first is '-' or '*' or '\u2022' or '\u00B7' or '\u25CF' or '\u2013' or '\u2014' or '>' or '+' or '\u25AA')
            return !(line[1] is '>' || char.IsAsciiDigit(line[1]));
        if (!char.IsAsciiLetterOrDigit(first) && first != '(') return false;
        int at = first == '(' ? 1 : 0, start = at;
        bool digits = char.IsAsciiDigit(line[at]);
        while (at < line.Length && at - start < 4 && (digits ? char.IsAsciiDigit(line[at]) : char.IsAsciiLetter(line[at]))) at++;
        int length = at - start;
        if (length == 0 || at + 1 >= line.Length) return false;
        bool roman = !digits && IsRoman(line[start..at]);
        if (length > (digits ? 2 : roman ? 4 : 1)) return false;
        bool closed = line[at] == ')'
            || (first != '(' && (line[at] == '.' || (line[at] == ':' && length == 1 && char.IsAsciiLetterUpper(first))));
        if (!closed) return false;
        // A label such as "A." must have a space or an opening parenthesis after it, because "A.Smith" may be a name. A label such as "a)"
        // may have a word right after it: "a)Text". "A.B." is two initials and not a label.
        if (line[at] == '.' && !digits && at + 2 < line.Length && line[at + 2] == '.') return false;
        return line[at + 1] is ' ' or '(' || (line[at] == ')' && line[at + 1].IsWord);
    }

    /// <summary>
    /// Whether the line begins with a round bullet. Telegrams have no such sign, so authors typed the letter o with three spaces after it.
    /// </summary>
    public static bool IsRound(ReadOnlySpan<char> line) => line.StartsWith("o   ", StringComparison.Ordinal);

    /// <summary>
    /// Whether the line has a label that ends in a year, and a figure after the label: "2003: 35" or "In 2004: 1,200 tons".
    /// </summary>
    public static bool IsFigure(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, MaxLabel)].IndexOf(':');
        if (colon < 4 || line.Length > MaxFigure || !char.IsAsciiDigit(line[colon - 1])) return false;
        ReadOnlySpan<char> year = line[(colon - 4)..colon], value = line[(colon + 1)..].TrimStart(" $€£");
        return year is ['1', '9', ..] or ['2', '0', ..]
            && !year.ContainsAnyExceptInRange('0', '9')
            && value.Length > 0
            && char.IsAsciiDigit(value[0]);
    }

    /// <summary>Whether the line is an item of a list that has a label and a value in each line: "Course: Basic Officer".</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, MaxLabel)].IndexOf(':');
        return colon > 2 && line[0].IsCapital && colon + 1 < line.Length && line[colon + 1] == ' ' && !line[..colon].ContainsAny(".,;(");
    }

    private static bool IsRoman(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
            if (c is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X')) return false;
        return true;
    }
}
