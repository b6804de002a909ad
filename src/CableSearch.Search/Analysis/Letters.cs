using System.Buffers;
using System.Globalization;
using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>What characters are to words, in every script.</summary>
internal static class Letters
{
    /// <summary>Below it are Latin letters and what stands beside them; above it words need the rules of their script.</summary>
    public const char FirstBroad = '\u0300';

    private const char SoftHyphen = '\u00AD';

    /// <summary>Whether a character is a letter or digit that the rules for Latin text serve.</summary>
    /// <remarks>Apostrophes of transliterations part words, as the plain one does.</remarks>
    public static bool IsLatin(char c) => char.IsLetterOrDigit(c) && c is not (>= '\u02B9' and <= '\u02BF');

    /// <summary>Whether the rules for Latin text do not reach.</summary>
    public static bool IsBroad(char c) => c is >= FirstBroad or SoftHyphen;

    /// <summary>Whether a word can begin here: with a letter or digit, not with a mark.</summary>
    public static bool Begins(ReadOnlySpan<char> text, int at) =>
        text[at] < FirstBroad ? IsLatin(text[at])
        : Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == OperationStatus.Done && IsLetterOrDigit(rune);

    /// <summary>Whether a word that began before goes on here: an invisible character is part of it only if more follows.</summary>
    public static bool GoesOn(string text, int at)
    {
        while (at < text.Length && IsInvisible(text[at])) at++;
        return at < text.Length && (Begins(text, at) || (text[at] >= FirstBroad && IsMark(text, at)));
    }

    /// <summary>Letters, and numbers that are written as letters are: "Ⅷ", "〇".</summary>
    public static bool IsLetterOrDigit(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(Rune rune) => rune.Value < FirstBroad ? char.IsAsciiDigit((char)rune.Value) : Rune.IsDigit(rune);

    /// <summary>Accents, points, tones and vowel signs: parts of the letter before.</summary>
    public static bool IsMark(string text, int at) => char.GetUnicodeCategory(text, at) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Characters that a reader does not see, or that only stretch a word: soft hyphen,
    /// joiners, zero-width spaces, marks of direction, tatweel.</summary>
    public static bool IsInvisible(char c) => c is SoftHyphen or '\u0640' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Ukrainian and Hebrew have quotation marks within words: "п’ять", "ארה״ב".</summary>
    public static bool IsWithinWord(string text, int at)
    {
        if (at == 0 || at + 1 >= text.Length) return false;
        (char before, char after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '\'' or '\u2019' or '\u02BC' => (IsCyrillic(before) && IsCyrillic(after)) || (IsHebrew(before) && IsHebrew(after)),
            '"' or '\u05F3' or '\u05F4' or '\u201D' => IsHebrew(before) && IsHebrew(after),
            _ => false,
        };
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F' && char.IsLetter(c);

    private static bool IsHebrew(char c) => c is (>= '\u05D0' and <= '\u05EA') or (>= '\u0591' and <= '\u05C7');
}
