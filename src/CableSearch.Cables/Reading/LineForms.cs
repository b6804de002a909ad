using System.Text.RegularExpressions;

namespace CableSearch.Cables.Reading;

/// <summary>Forms of single lines.</summary>
internal static partial class LineForms
{
    private const int MaxNumberLine = 4;

    /// <summary>The mark between two pages of a telegram: <c>LIMA 00001667  002 OF 003</c>.</summary>
    public static bool IsPageBreak(ReadOnlySpan<char> line) => line.Length is > 15 and < 80 && line[^1] is >= '0' and <= '9' && PageBreak.IsMatch(line);

    public static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && line.Trim().IndexOfAnyExcept("-=_* ") < 0;

    /// <summary>The number of a paragraph that a line begins, and where its text begins.</summary>
    public static bool TryNumber(ReadOnlySpan<char> line, out int number, out int textAt)
    {
        (number, textAt) = (0, 0);
        int at = 0;
        while (at < line.Length && line[at] is ' ' or '\t' or '¶') at++;
        int digits = at;
        while (at < line.Length && at - digits < MaxNumberLine && char.IsAsciiDigit(line[at])) number = (number * 10) + line[at++] - '0';
        if (at == digits || at - digits >= MaxNumberLine) return false;
        bool isSigned = line[..digits].Contains('¶');
        if (at < line.Length && line[at] is '.' or ')') at++;
        else if (!isSigned && !line[at..].TrimStart().StartsWith("(")) return false;
        // "1.4 (b)" and "3.5 tons" begin no paragraph.
        if (at < line.Length && char.IsAsciiDigit(line[at])) return false;
        textAt = at;
        return true;
    }

    /// <summary>A portion mark such as <c>(C)</c> or <c>(S/NF)</c> at the beginning of a text.</summary>
    public static string? Marking(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        int blanks = text.Length - text.TrimStart().Length;
        ReadOnlySpan<char> rest = text[blanks..];
        if (rest is not ['(', ..]) return null;
        int close = rest[..Math.Min(rest.Length, 24)].IndexOf(')');
        if (close < 2) return null;
        string mark = rest[1..close].ToString().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        if (!Mark.IsMatch(mark)) return null;
        length = blanks + close + 1;
        return mark;
    }

    [GeneratedRegex(@"^[A-Z][A-Z .'-]{1,40} [0-9]{8} {1,4}[0-9]{3}(\.[0-9])? OF [0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageBreak { get; }

    [GeneratedRegex(@"^(U|C|S|SBU|TS|LOU|FOUO|NF)(/{1,2}(NF|NOFORN|SBU|FOUO|REL|PR|FGI|NOCON|NC))*(-ENTIRETEXT)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
