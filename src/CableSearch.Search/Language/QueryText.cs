using System.Globalization;
using System.Text;

namespace CableSearch.Search.Language;

/// <summary>What characters mean in a query.</summary>
internal static class QueryText
{
    /// <summary>Greatest distance of <c>"a b"~N</c>.</summary>
    public const int MaxDistance = 1000;

    public static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '«' or '»';

    /// <summary>Whether a quotation mark ends the phrase that the other began.</summary>
    public static bool Closes(char open, char c) => open switch
    {
        '"' => c == '"',
        '«' => c == '»',
        '»' => c == '«',
        _ => c is '\u201C' or '\u201D' or '\u201F' or '"',
    };

    /// <summary>A minus excludes when a word, phrase, group or written form follows it.</summary>
    public static bool MayFollowMinus(char next) => char.IsLetterOrDigit(next) || IsQuote(next) || next is '(' or '=';

    /// <summary>Whether there is anything to search for.</summary>
    public static bool HasWord(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>On one line, blanks single, without straight quotes, which would end the phrase when it is printed.</summary>
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

    /// <summary>Whether a text can stand in a query as one word and is read back as that word.</summary>
    public static bool IsSafeWord(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && IsWordEnd(text[^1]) && text.All(IsSafe) && text is not ("OR" or "AND" or "NOT");

    public static bool IsWordEnd(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsSafe(char c) => IsWordEnd(c) || c is '-' or '\'' or '\u2019' or '\u2018' or '.' or ',' or '&' or '/' or '_' or '@' or '#' or '+' or '%' or '$' or '§' or '‑' or '–';
}
