using CableSearch.Coverage.Passages;
using CableSearch.Coverage.Translation;

namespace CableSearch.Coverage.Alignment;

/// <summary>
/// The signs that belong to a figure, such as "$", "‰" and a minus. Figures with different signs are different: "$5" is not "€5".
/// </summary>
internal static class FigureSigns
{
    private const string Signs = "‰$€£¥°±~≈<>≤≥½¼¾²³";

    private const string Minus = "-−–", MinusWord = "minus";

    /// <summary>Whether a figure has other signs in the quotation than in the cable. False for a word that is no figure.</summary>
    public static bool Differ(string text, QuotedWord quoted, string cable, CableWord there)
    {
        if (!char.IsDigit(text[quoted.End - 1]) && !char.IsDigit(text[quoted.Start])) return false;
        string before = Before(text, quoted.Start), beforeThere = Before(cable, there.Start);
        return Behind(text, quoted.End) != Behind(cable, there.End)
            || (before != beforeThere && !IsWritten(before, beforeThere, text, cable));
    }

    /// <summary>Whether the word at a position is "minus" with a figure after it. It then means the same as the minus sign.</summary>
    public static bool IsMinus(string text, int start, int end)
    {
        if (!text.AsSpan(start, end - start).Equals(MinusWord, StringComparison.OrdinalIgnoreCase)) return false;
        ReadOnlySpan<char> behind = text.AsSpan(end).TrimStart(" .$€£¥");
        return behind.Length > 0 && char.IsDigit(behind[0]);
    }

    /// <summary>A figure with the signs beside it.</summary>
    public static string With(string text, int start, int end) => Before(text, start) + text[start..end] + Behind(text, end);

    // Whether only one of the texts has a currency sign here, and the other text has a word for the same currency: "$5" and "5 dollars".
    private static bool IsWritten(string sign, string other, string text, string cable) =>
        (sign.Length == 0 || other.Length == 0) && Currencies.Of(sign + other) is { Count: > 0 } known
            && Currencies.Of(sign.Length == 0 ? text : cable).IsSupersetOf(known);

    private static string Before(string text, int start)
    {
        if (LeadingPoint.StandsBefore(text, start)) return ".";
        if (IsBehindMinus(text, start)) return "-";
        int at = start;
        while (at > 0 && Signs.Contains(text[at - 1], StringComparison.Ordinal)) at--;
        if (at > 0 && Minus.Contains(text[at - 1], StringComparison.Ordinal) && (at == 1 || char.IsWhiteSpace(text[at - 2]))
            && at == start) return "-";
        return text[at..start];
    }

    private static bool IsBehindMinus(string text, int start)
    {
        int end = text.AsSpan(0, start).TrimEnd().Length, first = end - MinusWord.Length;
        return first >= 0 && end < start && IsMinus(text, first, end) && (first == 0 || !char.IsLetterOrDigit(text[first - 1]));
    }

    private static string Behind(string text, int end)
    {
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        int first = at;
        while (at < text.Length && Signs.Contains(text[at], StringComparison.Ordinal) && text[at] is not ('$' or '€' or '£' or '¥')) at++;
        return text[first..at];
    }
}
