using System.Buffers;
using System.Globalization;
using System.Text;
using CableSearch.Search.Analysis;

namespace CableSearch.Search.Language;

/// <summary>Tells what characters mean in a query.</summary>
internal static class QueryText
{
    /// <summary>Largest N in <c>"a b"~N</c>, a search for words at most N positions apart.</summary>
    public const int MaxDistance = 1000;

    /// <summary>Whether there is a quotation mark at this position. Between Hebrew letters it is part of the word: <c>ארה"ב</c>.</summary>
    public static bool IsQuote(string text, int at) => IsQuote(text[at]) && !Letters.IsWithinWord(text, at);

    public static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»';

    /// <summary>Whether the quotation mark <paramref name="c"/> ends a phrase that begins with <paramref name="open"/>.</summary>
    public static bool Closes(char open, char c) => open switch
    {
        '"' => c == '"',
        '«' => c == '»',
        '»' => c == '«',
        _ => c is '\u201C' or '\u201D' or '\u201F' or '"',
    };

    /// <summary>Whether a minus before this position is an operator, because a word, phrase, group or exact spelling follows it.</summary>
    public static bool MayFollowMinus(string text, int at) =>
        at < text.Length && (Begins(text, at) || IsQuote(text[at]) || text[at] is '(' or '=');

    /// <summary>Whether a word begins at this position.</summary>
    public static bool Begins(ReadOnlySpan<char> text, int at) => Letters.Begins(text, at);

    /// <summary>Whether the text has a letter or digit, so that there is something to search for.</summary>
    public static bool HasWord(string text) => Enumerable.Range(0, text.Length).Any(at => Begins(text, at));

    /// <summary>
    /// The text without invisible characters, which often come with copied text. Joiners (U+200C, U+200D) stay, because Persian and Hindi
    /// words are spelled with them.
    /// </summary>
    public static string Seen(string text) => text.Any(IsUnseen) ? string.Concat(text.Where(c => !IsUnseen(c))) : text;

    /// <summary>The text with Hebrew punctuation (gershayim) in place of quotation marks within Hebrew words.</summary>
    public static string WithGershayim(string text) =>
        text.AsSpan().IndexOfAny('"', '\u201D') < 0
            ? text
            : string.Concat(text.Select((c, at) => c is '"' or '\u201D' && Letters.IsWithinWord(text, at) ? '\u05F4' : c));

    /// <summary>
    /// The text on one line, with single blanks between words. Straight quotation marks become blanks, because they would end a phrase too
    /// early.
    /// </summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            char plainChar = c == '"' || char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c;
            if (plainChar != ' ' || (plain.Length > 0 && plain[^1] != ' ')) plain.Append(plainChar);
        }
        return plain.ToString().TrimEnd(' ');
    }

    /// <summary>Whether the text, written into a query without quotation marks, is parsed as one word that equals the text.</summary>
    public static bool IsSafeWord(string text) =>
        text.Length > 0 && Begins(text, 0) && IsWordEnd(text, text.Length - 1)
            && Enumerable.Range(0, text.Length).All(at => IsSafe(text, at)) && text is not ("OR" or "AND" or "NOT");

    /// <summary>Whether a word may end with the character at this position: a letter, a digit or an accent.</summary>
    public static bool IsWordEnd(ReadOnlySpan<char> text, int at)
    {
        int start = at > 0 && char.IsLowSurrogate(text[at]) ? at - 1 : at;
        if (Rune.DecodeFromUtf16(text[start..], out Rune rune, out _) != OperationStatus.Done) return false;
        return Letters.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsSafe(string text, int at) =>
        IsWordEnd(text, at)
        || text[at] is '-' or '\'' or '\u2019' or '\u2018' or '.' or ',' or '&' or '/' or '_' or '@' or '#' or '+' or '%' or '$' or '§'
        or '‑' or '–' or '\u200C' or '\u200D' or '\u05F3' or '\u05F4' or '·' or '・';

    private static bool IsUnseen(char c) => Letters.IsInvisible(c) && c is not ('\u200C' or '\u200D' or '\u0640');
}
