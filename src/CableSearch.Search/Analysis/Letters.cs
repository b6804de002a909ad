using System.Buffers;
using System.Globalization;
using System.Text;

namespace CableSearch.Search.Analysis;

/// <summary>Tells which characters begin, continue or end a word, in every script.</summary>
internal static class Letters
{
    /// <summary>
    /// The first character that the rules for Latin text do not cover. Words with this or a later Unicode character need the rules of their
    /// script.
    /// </summary>
    public const char FirstBroad = '\u0300';

    private const char SoftHyphen = '\u00AD';

    /// <summary>Whether a character is a letter or digit that the rules for Latin text cover.</summary>
    /// <remarks>
    /// The apostrophe-like letters of transliterations (U+02B9 to U+02BF) are not counted: they separate words, as a plain apostrophe does.
    /// </remarks>
    public static bool IsLatin(char c) => char.IsLetterOrDigit(c) && c is not (>= '\u02B9' and <= '\u02BF');

    /// <summary>Whether the rules for Latin text do not cover a character.</summary>
    public static bool IsBroad(char c) => c is >= FirstBroad or SoftHyphen;

    /// <summary>Whether a word can begin at this position: at a letter or digit, but not at an accent or other mark.</summary>
    public static bool Begins(ReadOnlySpan<char> text, int at) =>
        text[at] < FirstBroad ? IsLatin(text[at])
        : Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == OperationStatus.Done && IsLetterOrDigit(rune);

    /// <summary>
    /// Whether a word goes on at a position. The word may go on after invisible characters, but only with a letter, a digit or a mark.
    /// </summary>
    public static bool GoesOn(string text, int at)
    {
        while (at < text.Length && IsInvisible(text[at])) at++;
        return at < text.Length && (Begins(text, at) || (text[at] >= FirstBroad && IsMark(text, at)));
    }

    /// <summary>Whether a character is a letter, a digit, or a letter that stands for a number, such as "Ⅷ" and "〇".</summary>
    public static bool IsLetterOrDigit(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    /// <summary>Whether a character is a decimal digit of any script.</summary>
    public static bool IsDigit(Rune rune) => rune.Value < FirstBroad ? char.IsAsciiDigit((char)rune.Value) : Rune.IsDigit(rune);

    /// <summary>Whether the character is an accent, point, tone or vowel sign, which belongs to the letter before it.</summary>
    public static bool IsMark(string text, int at) => char.GetUnicodeCategory(text, at) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Whether a character is invisible, or only stretches a word: soft hyphen, joiners, zero-width spaces, marks of writing direction,
    /// tatweel.
    /// </summary>
    public static bool IsInvisible(char c) => c is SoftHyphen or '\u0640' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
        or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>Whether a quotation mark or apostrophe is part of a word, as in Ukrainian "п’ять" and Hebrew "ארה״ב".</summary>
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
